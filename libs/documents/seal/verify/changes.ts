import { digestAt, digestOf } from '../cms/manifest.js';
import type { SealManifest } from '../cms/manifest.js';

/** Bytes of the file, `from` included and `to` not, that are not as they were sealed. */
export interface Change {
  readonly kind: 'changed' | 'appended' | 'removed' | 'seal-changed';
  readonly from: number;
  readonly to: number;
  /** What stood there, where exactly one byte was changed and could be found back. */
  readonly was?: number;
}

/** Above this length of a block the one changed byte is not searched for. */
const LONGEST_SEARCHED = 1_024;
/** Where more blocks than this differ it is another file, and no byte is searched for. */
const MOST_SEARCHED = 4;

/**
 * Where the signed part of a file differs from what was sealed, by the digests
 * that the seal keeps of its blocks. A single changed byte in a block is found
 * by trying: there are only so many, in so many blocks.
 *
 * @param inFile turns an offset in the signed part into one in the file
 */
export function changesIn(signed: Buffer, manifest: SealManifest, inFile: (offset: number) => number): readonly Change[] {
  const { blockLength, signedLength } = manifest;
  const different: { readonly start: number; readonly block: Buffer; readonly wanted: Buffer }[] = [];
  for (let index = 0; index * blockLength < signedLength; index += 1) {
    const start = index * blockLength;
    const block = signed.subarray(start, Math.min(start + blockLength, signedLength));
    const wanted = digestAt(manifest, index);
    if (block.length === 0) break;
    if (!digestOf(block).equals(wanted)) different.push({ start, block, wanted });
  }
  const changes: Change[] = [];
  for (const { start, block, wanted } of different) {
    const one = different.length <= MOST_SEARCHED && block.length <= LONGEST_SEARCHED ? oneByte(block, wanted) : null;
    changes.push(one === null ? { kind: 'changed', from: inFile(start), to: inFile(start + block.length - 1) + 1 } : { kind: 'changed', from: inFile(start + one.at), to: inFile(start + one.at) + 1, was: one.was });
  }
  return joined(changes);
}

/** The one byte of a block that differs from what the digest belongs to; null where it is more than one. */
function oneByte(block: Buffer, wanted: Buffer): { readonly at: number; readonly was: number } | null {
  const tried = Buffer.from(block);
  for (let at = 0; at < tried.length; at += 1) {
    const is = tried[at] ?? 0;
    for (let was = 0; was < 256; was += 1) {
      tried[at] = was;
      if (was !== is && digestOf(tried).equals(wanted)) return { at, was };
    }
    tried[at] = is;
  }
  return null;
}

/** Blocks that follow each other are one stretch. */
function joined(changes: readonly Change[]): readonly Change[] {
  const found: Change[] = [];
  for (const change of changes) {
    const last = found.at(-1);
    if (last !== undefined && last.to === change.from && last.was === undefined && change.was === undefined) found[found.length - 1] = { ...last, to: change.to };
    else found.push(change);
  }
  return found;
}
