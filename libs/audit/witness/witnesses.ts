import { basename, join } from 'node:path';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { parseCheckpoint } from '../tlog/checkpoint.js';
import { verifyConsistency } from '../tlog/consistency.js';
import { cosignedAt, parseSignatureLine } from '../tlog/cosignature.js';
import { emptyRoot, type Hash } from '../tlog/hash.js';
import { fromDecimal, Malformed } from '../tlog/malformed.js';
import { parseNote, signatureLine } from '../tlog/note.js';
import type { VerifierKey } from '../tlog/verifier-key.js';
import { addCheckpointText } from './add-checkpoint.js';
import { writeDurably } from './write-durably.js';

/** What a witness said about a checkpoint. */
export type WitnessSays =
  /** Cosigned; a folder signs nothing. */
  | { readonly kind: 'seen'; readonly line: string | null }
  /** It holds another size than the sender thought. */
  | { readonly kind: 'holds'; readonly size: number }
  /** It finds that the log did not only grow, or does not know it. */
  | { readonly kind: 'refuses'; readonly why: string };

/** Somebody who holds checkpoints outside the database. Rejects while it cannot be reached. */
export interface Witness {
  readonly name: string;
  readonly kind: 'server' | 'folder';
  readonly add: (old: number, proof: readonly Hash[], checkpoint: string) => Promise<WitnessSays>;
  /** The checkpoint that it holds last; null for none. */
  readonly last: (origin: string) => Promise<string | null>;
}

const patienceMs = 5_000;

/** A witness that answers over HTTP as C2SP tlog-witness says. */
export function witnessAt(url: string, key: VerifierKey): Witness {
  const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, url.endsWith('/') ? url : `${url}/`), { ...init, signal: AbortSignal.timeout(patienceMs) });
  return {
    name: key.name,
    kind: 'server',
    add: async (old, proof, checkpoint) => {
      const response = await ask('add-checkpoint', { method: 'POST', body: addCheckpointText({ old, proof, checkpoint }) });
      const text = await response.text();
      if (response.status === 200) return cosigned(text, checkpoint, key);
      if (response.status === 409) return { kind: 'holds', size: fromDecimal(text.trim(), 'the size that a witness holds') };
      return { kind: 'refuses', why: `${String(response.status)} ${text.trim().slice(0, 200)}` };
    },
    last: async (origin) => {
      const response = await ask(`checkpoint?${new URLSearchParams({ origin }).toString()}`);
      const text = await response.text();
      if (response.status === 404) return null;
      if (response.status !== 200) throw new Error(`The witness ${key.name} answered ${String(response.status)}.`);
      return text;
    },
  };
}

/** A cosignature counts only where it verifies. */
function cosigned(text: string, checkpoint: string, key: VerifierKey): WitnessSays {
  const line = signatureLine(parseSignatureLine(text));
  const at = cosignedAt(parseNote(`${parseNote(checkpoint).text}\n${line}`), key);
  if (at === null) throw new Malformed(`the cosignature of ${key.name} does not verify`);
  return { kind: 'seen', line };
}

/**
 * A plain folder that an organisation can put elsewhere, on a disk that cannot
 * be rewritten: a file for each checkpoint, written once. It signs nothing;
 * what it holds can be compared for ever.
 */
export function folderWitness(folder: string): Witness {
  const sizes = (): readonly number[] =>
    existsSync(folder) ? readdirSync(folder).flatMap((name) => (/^\d+\.checkpoint$/.test(name) ? [Number(name.slice(0, -'.checkpoint'.length))] : [])).sort((one, other) => one - other) : [];
  const last = (): string | null => {
    const size = sizes().at(-1);
    return size === undefined ? null : readFileSync(join(folder, `${String(size)}.checkpoint`), 'utf8');
  };
  return {
    name: `folder:${basename(folder)}`,
    kind: 'folder',
    add: (old, proof, checkpoint) => {
      const held = last();
      const seen = held === null ? { size: 0, root: emptyRoot } : parseCheckpoint(held);
      if (seen.size !== old) return Promise.resolve({ kind: 'holds', size: seen.size });
      const next = parseCheckpoint(checkpoint);
      if (!verifyConsistency(seen, next, proof)) return Promise.resolve({ kind: 'refuses', why: 'the log did not only grow' });
      mkdirSync(folder, { recursive: true });
      if (next.size > seen.size) writeDurably(join(folder, `${String(next.size)}.checkpoint`), checkpoint, 0o444);
      return Promise.resolve({ kind: 'seen', line: null });
    },
    last: () => Promise.resolve(last()),
  };
}
