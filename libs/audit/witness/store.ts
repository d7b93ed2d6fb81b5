import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCheckpoint } from '../tlog/checkpoint.js';
import { writeDurably } from './write-durably.js';

/** What a witness remembers, in a folder of its own: per log the last checkpoint that it cosigned, and every one before it. */
export interface WitnessStore {
  readonly last: (origin: string) => string | null;
  /** On the disk when this returns. */
  readonly keep: (checkpoint: string) => void;
}

export function witnessStore(folder: string): WitnessStore {
  const of = (origin: string): string => join(folder, createHash('sha256').update(origin).digest('hex'));
  return {
    last: (origin) => {
      const path = join(of(origin), 'last');
      return existsSync(path) ? readFileSync(path, 'utf8') : null;
    },
    keep: (checkpoint) => {
      const { origin, size } = parseCheckpoint(checkpoint);
      writeDurably(join(of(origin), 'checkpoints', String(size)), checkpoint);
      writeDurably(join(of(origin), 'last'), checkpoint);
    },
  };
}
