import { join } from 'node:path';

/** Where a training keeps what belongs to its log: each of the two keys in the folder of the process that signs with it. */
export const trainingPlaces = (dataDir: string) => ({
  logKey: join(dataDir, 'audit', 'log.key'),
  logVkey: join(dataDir, 'audit', 'log.vkey'),
  policy: join(dataDir, 'audit', 'policy.txt'),
  lastSigned: join(dataDir, 'audit', 'last-signed'),
  copies: join(dataDir, 'audit-copies'),
  witnessKey: join(dataDir, 'witness', 'witness.key'),
  witnessVkey: join(dataDir, 'witness', 'witness.vkey'),
  witnessStore: join(dataDir, 'witness', 'store'),
});
