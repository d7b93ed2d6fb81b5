import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptSecret } from '../../platform/kept-secret.js';
import { sealerOf, type EvidenceSealer } from './sealer.js';

/** Where a training keeps the key of its instrument. */
export const trainingKeyFile = (dataDir: string): string => join(dataDir, 'training-instrument-key.pem');

/** A key that lives as long as this process. */
export const throwAwaySealer = (): EvidenceSealer => sealerOf(newKey());

/**
 * The sealer of this installation. In training its own key, drawn at the first
 * use; in production the key that the setting names, never one made here.
 *
 * @throws Error where production has no key.
 */
export function installationSealer({ mode, dataDir, instrumentKey }: { readonly mode: 'training' | 'production'; readonly dataDir: string; readonly instrumentKey: string | undefined }): EvidenceSealer {
  if (mode === 'training') return sealerOf(keptSecret(trainingKeyFile(dataDir), newKey));
  if (instrumentKey === undefined) throw new Error('AUTORITEIT_INSTRUMENT_KEY ontbreekt: zonder sleutel wordt geen bewijs verzegeld.');
  return sealerOf(existsSync(instrumentKey) ? readFileSync(instrumentKey, 'utf8') : instrumentKey);
}

const newKey = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
