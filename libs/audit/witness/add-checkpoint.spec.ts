import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { signCheckpoint } from '../tlog/checkpoint.js';
import { append, emptyRange, rootOf } from '../tlog/compact-range.js';
import { proveConsistency } from '../tlog/consistency.js';
import { cosignedAt, parseSignatureLine } from '../tlog/cosignature.js';
import { hashLeaf, hashNode, type Hash } from '../tlog/hash.js';
import type { Node } from '../tlog/node.js';
import { parseNote, signatureLine } from '../tlog/note.js';
import { newSigner } from '../tlog/signer.js';
import { addCheckpoint, addCheckpointText, parseAddCheckpoint, type WitnessAnswer } from './add-checkpoint.js';

const log = newSigner('log.example/zaken', 'note');
const witness = newSigner('getuige.example', 'cosignature');
const leaves = Array.from({ length: 40 }, (_, index) => hashLeaf(Buffer.from(`entry ${String(index)}`)));

/** The hash of a complete subtree by the definition of RFC 6962. */
const nodeOf = (of: readonly Hash[]) => ({ level, index }: Node): Hash => {
  const width = 2 ** level;
  const part = of.slice(index * width, (index + 1) * width);
  return part.length === 1 ? (part[0] as Hash) : hashNode(nodeOf(of)({ level: level - 1, index: index * 2 }), nodeOf(of)({ level: level - 1, index: index * 2 + 1 }));
};
const checkpointOf = (size: number, of = leaves, signer = log): string => signCheckpoint({ size, root: rootOf(append(emptyRange, of.slice(0, size))) }, signer);
const asked = async (old: number, size: number, of = leaves, signer = log): Promise<string> =>
  addCheckpointText({ old, proof: await proveConsistency(old, size, nodeOf(of)), checkpoint: checkpointOf(size, of, signer) });
const answer = (text: string, last: string | null): WitnessAnswer => addCheckpoint(text, [log], last, witness, 1_800_000_000);

describe('a witness', () => {
  it('cosigns the first checkpoint and every one that continues it', async () => {
    let last: string | null = null;
    let old = 0;
    for (const size of [1, 2, 3, 7, 8, 21, 40]) {
      const given = answer(await asked(old, size), last);
      if (given.status !== 200) throw new Error(given.body);
      expect(cosignedAt(parseNote(`${parseNote(checkpointOf(size)).text}\n${signatureLine(parseSignatureLine(given.body))}`), witness)).toBe(1_800_000_000);
      [last, old] = [given.keep, size];
    }
  });

  it('cosigns the same checkpoint once more', async () => {
    expect(answer(await asked(5, 5), checkpointOf(5)).status).toBe(200);
  });

  it('says which size it holds where the sender thinks of another (409)', async () => {
    expect(answer(await asked(3, 9), checkpointOf(5))).toEqual({ status: 409, body: '5\n' });
    expect(answer(await asked(0, 9), checkpointOf(5))).toEqual({ status: 409, body: '5\n' });
  });

  it('never cosigns another tree of the same size (409), or one that does not continue (422)', async () => {
    const other = [...leaves.slice(0, 4), hashLeaf(Buffer.from('another')), ...leaves.slice(5)];
    expect(answer(await asked(5, 5, other), checkpointOf(5))).toEqual({ status: 409, body: '5\n' });
    expect(answer(await asked(5, 9, other), checkpointOf(5)).status).toBe(422);
    expect(answer(addCheckpointText({ old: 5, proof: [], checkpoint: checkpointOf(9) }), checkpointOf(5)).status).toBe(422);
  });

  it('knows only its own logs, by name (404) and by key (403)', async () => {
    expect(answer(await asked(0, 3, leaves, newSigner('stranger.example', 'note')), null).status).toBe(404);
    expect(answer(await asked(0, 3, leaves, newSigner(log.name, 'note')), null).status).toBe(403);
  });

  it.each([
    ['nothing', ''],
    ['no old size', `\n${checkpointOf(3)}`],
    ['a size with a leading zero', `old 03\n\n${checkpointOf(3)}`],
    ['a hash that is none', `old 0\nAAAA\n\n${checkpointOf(3)}`],
    ['more hashes than any proof', `old 0\n${`${leaves[0]?.toString('base64') ?? ''}\n`.repeat(64)}\n${checkpointOf(3)}`],
    ['no checkpoint', 'old 0\n\nhello\n'],
  ])('refuses %s as no request (400)', (_, text) => {
    expect(answer(text, null).status).toBe(400);
  });

  it('refuses an old size beyond the checkpoint (400)', () => {
    expect(answer(addCheckpointText({ old: 9, proof: [], checkpoint: checkpointOf(3) }), null).status).toBe(400);
  });

  it('cosigns only what continues, whatever bits were flipped on the way', async () => {
    const text = await asked(5, 23);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.integer({ min: 1, max: 127 }), async (at, flip) => {
        const bytes = Buffer.from(text);
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        const given = answer(bytes.toString(), checkpointOf(5));
        expect(given.status).not.toBe(200);
        await Promise.resolve();
      }),
      { numRuns: 300 },
    );
  });

  it('reads back what a request says', async () => {
    const text = await asked(5, 23);
    expect(addCheckpointText(parseAddCheckpoint(text))).toBe(text);
  });
});
