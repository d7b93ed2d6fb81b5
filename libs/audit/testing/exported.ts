import { signCheckpoint } from '../tlog/checkpoint.js';
import { cosign } from '../tlog/cosignature.js';
import { append, emptyRange, rootOf } from '../tlog/compact-range.js';
import { entryBundle } from '../tlog/entry-bundle.js';
import type { TreeHead } from '../tlog/consistency.js';
import { hashLeaf } from '../tlog/hash.js';
import { proveInclusion } from '../tlog/inclusion.js';
import { parseNote, signatureLine } from '../tlog/note.js';
import { policyText } from '../tlog/policy-file.js';
import { proofText } from '../tlog/proof-file.js';
import { newSigner, type Signer } from '../tlog/signer.js';
import { TILE_WIDTH, tilesOf } from '../tlog/tile.js';
import { extendTiles } from '../tlog/tile-edge.js';
import { entriesPath, tilePath } from '../tlog/tile-path.js';
import { nodesFromTiles } from '../tlog/tile-reader.js';
import type { ExportFiles } from '../export/folder.js';
import { FORMAT, type Manifest } from '../export/manifest.js';
import { paths } from '../export/paths.js';

export const log = newSigner('audit.authority.example/zaken', 'note');
export const witness = newSigner('witness.example', 'cosignature');

/** The files of an export, to bend as a test likes. */
export type Files = Map<string, Buffer>;

export const filesOf = (files: Files): ExportFiles => ({
  read: (path) => files.get(path) ?? null,
  list: (folder) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1)).sort(),
});

/** The tree head over the first entries. */
export const headOf = (payloads: readonly Uint8Array[], size: number): TreeHead => ({ size, root: rootOf(append(emptyRange, payloads.slice(0, size).map(hashLeaf))) });

/** A checkpoint, cosigned. */
export function witnessed(head: TreeHead, by: Signer = log): string {
  const note = signCheckpoint(head, by);
  return note + signatureLine(cosign(parseNote(note).text, witness, 1_764_000_000));
}

/** Puts the tiles over the entries, the bundles and the checkpoints into an export. */
export function putLog(files: Files, payloads: readonly Buffer[], sizes: readonly number[]): void {
  for (const path of [...files.keys()]) if (/^(tile\/|checkpoint)/.test(path)) files.delete(path);
  const { full, edge } = extendTiles(0, [], payloads.map(hashLeaf));
  const contents = new Map(full.map((tile) => [tilePath(tile), tile.contents]));
  for (const tile of tilesOf(payloads.length)) files.set(tilePath(tile), contents.get(tilePath(tile)) ?? edge[tile.level] ?? Buffer.alloc(0));
  for (let at = 0; at < payloads.length; at += TILE_WIDTH) {
    const entries = payloads.slice(at, at + TILE_WIDTH);
    files.set(entriesPath(at / TILE_WIDTH, entries.length), entryBundle(entries));
  }
  for (const size of sizes) files.set(paths.checkpointOf(size), Buffer.from(witnessed(headOf(payloads, size))));
  files.set(paths.checkpoint, Buffer.from(witnessed(headOf(payloads, payloads.length))));
}

/** An export of a whole log over these payloads, without cases. */
export function exported(payloads: readonly string[], sizes: readonly number[], manifest: Partial<Manifest> = {}): Files {
  const files: Files = new Map();
  const said: Manifest = { format: FORMAT, scope: { kind: 'log' }, mode: 'training', origin: log.name, size: payloads.length, madeAt: '2026-05-12T08:00:00.000Z', madeBy: 'auditor-1', cases: [], leftOut: [], details: false, ...manifest };
  files.set(paths.manifest, Buffer.from(JSON.stringify(said)));
  files.set(paths.policy, Buffer.from(policyText([log], [witness], 1)));
  putLog(files, payloads.map((payload) => Buffer.from(payload)), sizes);
  return files;
}

/** The proofs of these entries, in the place of bundles and tiles: an export of one case. */
export async function onlyProofs(files: Files, payloads: readonly string[], indexes: readonly number[]): Promise<void> {
  const entries = payloads.map((payload) => Buffer.from(payload));
  const checkpoint = files.get(paths.checkpoint)?.toString() ?? '';
  const read = nodesFromTiles(entries.length, (tile) => files.get(tilePath(tile)) ?? Buffer.alloc(0));
  for (const index of indexes) {
    const hashes = await proveInclusion(index, entries.length, read);
    files.set(paths.proofOf(index), Buffer.from(proofText({ extra: entries[index] ?? null, index, hashes, checkpoint })));
  }
  for (const path of [...files.keys()]) if (/^tile\//.test(path)) files.delete(path);
}
