import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { locationKeysIn, trainingLocationKeys } from '../../libs/locations/keys.js';

const text = `toets ${Buffer.alloc(32, 'toetssleutel').toString('base64')}\nindex ${Buffer.alloc(32, 'toetsindex').toString('base64')}\n`;

/** The same keys in every test, so that its processes read what the others wrote. */
export const locationKeys = locationKeysIn(text);

/** Has the processes that run on this data folder use the keys of the tests. */
export function useTestLocationKeys(dataDir: string): void {
  const path = trainingLocationKeys(dataDir);
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(path)) writeFileSync(path, text, { mode: 0o600 });
}
