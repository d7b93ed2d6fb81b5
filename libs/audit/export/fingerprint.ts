import { createHash } from 'node:crypto';
import { paths } from './paths.js';
import { parts, type Part } from './parts.js';

/** What an act in the case says of an export that was sent: which one, and which parts. */
export interface Fingerprint {
  readonly sha256: string;
  readonly indexSha256: string;
  readonly parts: readonly Part[];
}

export interface FileHash {
  readonly path: string;
  readonly sha256: string;
}

/** The parts of a case that files of an export are in; the bare folder `dossier` and its neighbours. */
const partOf = (path: string): Part | null => parts.find((part) => path.startsWith(`${part}/`) || path.includes(`/${part}/`)) ?? null;

/**
 * One hash for all files of an export, which anybody can compute again in its
 * folder: the SHA-256 of the lines that `sha256sum` gives for each file, by path
 * in the order of their bytes (`find . -type f -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum`).
 */
export function fingerprintOf(files: readonly FileHash[]): Fingerprint {
  const sorted = [...files].sort((one, other) => Buffer.compare(Buffer.from(one.path), Buffer.from(other.path)));
  const lines = sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
  const found = new Set(files.map(({ path }) => partOf(path)));
  return { sha256: createHash('sha256').update(lines).digest('hex'), indexSha256: files.find(({ path }) => path === paths.index)?.sha256 ?? '', parts: parts.filter((part) => found.has(part)) };
}

export const hashOf = (contents: string | Uint8Array): string => createHash('sha256').update(contents).digest('hex');
