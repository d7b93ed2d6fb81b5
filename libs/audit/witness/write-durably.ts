import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file so that a reader, also one after a crash, sees the old or the new one whole; it is on the disk when this returns. */
export function writeDurably(path: string, text: string, mode = 0o644): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const draft = `${path}.${String(process.pid)}.new`;
  const file = openSync(draft, 'w', mode);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
  const kept = openSync(folder, 'r');
  try {
    fsyncSync(kept);
  } finally {
    closeSync(kept);
  }
}
