import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { keyGiven, publish, published, trainingKey, trainingNames } from '../../libs/audit/keys.js';
import { trainingPlaces } from '../../libs/audit/places.js';
import { parsePolicy } from '../../libs/audit/tlog/policy-file.js';
import type { Signer } from '../../libs/audit/tlog/signer.js';
import type { VerifierKey } from '../../libs/audit/tlog/verifier-key.js';
import { loadConfiguration } from '../../libs/platform/configuration.js';
import { SetupError } from '../../libs/platform/say.js';

/** What a witness works with; nothing of it is in the database. */
export interface WitnessSettings {
  readonly witness: Signer;
  readonly logs: readonly VerifierKey[];
  readonly store: string;
  readonly port: number;
  readonly logLevel: string;
}

/** Reads the settings; a training makes its key and waits until its log shows its own. @throws SetupError, ConfigurationError or Malformed. */
export async function witnessSettings(env: NodeJS.ProcessEnv = process.env): Promise<WitnessSettings> {
  const { mode, dataDir, log, logLevel } = loadConfiguration(env, 'witness');
  if (log.witnessPort === undefined) throw new SetupError('AUTORITEIT_WITNESS_PORT ontbreekt: de poort waarop de getuige antwoordt.');
  const places = trainingPlaces(dataDir);
  const witness = mode === 'production' ? keyGiven(log.witnessKey ?? '') : trainingKey(log.witnessKey ?? places.witnessKey, trainingNames.witness, 'cosignature');
  if (witness.type !== 'cosignature') throw new SetupError('AUTORITEIT_WITNESS_KEY is geen sleutel van een getuige.');
  if (mode === 'training') publish(places.witnessVkey, witness);
  const logs = log.policy === undefined ? [await logOfTraining(places.logVkey)] : parsePolicy(readFileSync(log.policy, 'utf8')).logs;
  return { witness, logs, store: log.witnessStore ?? places.witnessStore, port: log.witnessPort, logLevel };
}

async function logOfTraining(path: string): Promise<VerifierKey> {
  for (;;) {
    const key = published(path);
    if (key !== null) return key;
    await pause(100);
  }
}
