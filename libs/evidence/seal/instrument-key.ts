import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  if (mode === 'training') return sealerOf(trainingKey(trainingKeyFile(dataDir)));
  if (instrumentKey === undefined) throw new Error('AUTORITEIT_INSTRUMENT_KEY ontbreekt: zonder sleutel wordt geen bewijs verzegeld.');
  return sealerOf(existsSync(instrumentKey) ? readFileSync(instrumentKey, 'utf8') : instrumentKey);
}

const newKey = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** Two processes that start together agree on one key: the second finds the file of the first. */
function trainingKey(path: string): string {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(path, newKey(), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
  return readFileSync(path, 'utf8');
}
