import { existsSync, readFileSync } from 'node:fs';
import { trainingPlaces } from './places.js';
import type { Configuration } from '../platform/configuration.js';

/** The policy of the log of this installation: its key and its witnesses; null while none is set or made. */
export function logPolicy({ mode, dataDir, log }: Pick<Configuration, 'mode' | 'dataDir' | 'log'>): string | null {
  const path = log.policy ?? (mode === 'training' ? trainingPlaces(dataDir).policy : null);
  return path !== null && existsSync(path) ? readFileSync(path, 'utf8') : null;
}
