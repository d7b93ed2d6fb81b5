import { afterAll, describe, expect, it } from '@jest/globals';
import { buildReference, type Question } from '../testing/reference.js';
import { checkpointText, signCheckpoint } from './checkpoint.js';
import { append, emptyRange, rootOf } from './compact-range.js';
import { proveConsistency } from './consistency.js';
import { cosign } from './cosignature.js';
import { hashLeaf, type Hash } from './hash.js';
import { proveInclusion } from './inclusion.js';
import { signatureLine } from './note.js';
import { newSigner, skeyOf } from './signer.js';
import { tilesOf } from './tile.js';
import { tilePath } from './tile-path.js';
import { nodesFromTiles } from './tile-reader.js';
import { someLeaves } from './testing/naive-tree.js';
import { tiledTree } from './testing/tiled-tree.js';
import { vkeyOf } from './verifier-key.js';

const reference = buildReference();
afterAll(() => {
  if (typeof reference !== 'string') reference.close();
});

// Where Go is not at hand the rest of the specs stands; in CI it must be.
const itThere = typeof reference === 'string' && process.env['CI'] === undefined ? it.skip : it;
const ask = (questions: readonly Question[]): readonly string[] => {
  if (typeof reference === 'string') throw new Error(reference);
  return reference.ask(questions);
};

const leaves = someLeaves(600);
const leaf = (at: number): Hash => leaves[at] as Hash;
const rootAt = (size: number): Hash => rootOf(append(emptyRange, leaves.slice(0, size)));
const tiles = tiledTree([leaves]);
const sizes = [1, 2, 3, 7, 8, 255, 256, 257, 300, 511, 512, 600];

function flipped(bytes: Buffer, bit: number): Buffer {
  const other = Buffer.from(bytes);
  other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return other;
}

describe('golang.org/x/mod/sumdb', () => {
  itThere('accepts our proofs of inclusion, and none with a flipped bit', async () => {
    const questions: Question[] = [];
    for (const size of sizes) {
      for (const index of new Set([0, size >> 1, size - 1])) {
        questions.push({ kind: 'inclusion', leaf: leaf(index), index, size, root: rootAt(size), proof: await proveInclusion(index, size, nodesFromTiles(size, tiles)) });
      }
    }
    expect(new Set(ask(questions))).toEqual(new Set(['ok']));
    const bent = questions.flatMap((question, at) => [
      { ...question, leaf: flipped(question['leaf'] as Buffer, at) },
      { ...question, root: flipped(question['root'] as Buffer, at + 100) },
      { ...question, proof: [...(question['proof'] as Hash[]), leaf(0)] },
      ...((question['proof'] as Hash[]).length > 0 ? [{ ...question, proof: (question['proof'] as Hash[]).map((hash, place) => (place === 0 ? flipped(hash, at) : hash)) }] : []),
    ]);
    expect(ask(bent)).not.toContain('ok');
  });

  itThere('accepts our proofs of consistency, and none with a flipped bit', async () => {
    const questions: Question[] = [];
    for (const [at, older] of sizes.entries()) {
      for (const size of sizes.slice(at + 1)) {
        questions.push({ kind: 'consistency', older, from: rootAt(older), size, root: rootAt(size), proof: await proveConsistency(older, size, nodesFromTiles(size, tiles)) });
      }
    }
    expect(new Set(ask(questions))).toEqual(new Set(['ok']));
    const bent = questions.flatMap((question, at) => [
      { ...question, from: flipped(question['from'] as Buffer, at) },
      { ...question, root: flipped(question['root'] as Buffer, at + 50) },
      { ...question, proof: (question['proof'] as Hash[]).map((hash, place) => (place === 0 ? flipped(hash, at) : hash)) },
    ]);
    expect(ask(bent)).not.toContain('ok');
  });

  itThere('has our leaf hashes, roots and tiles', async () => {
    const entry = Buffer.from('{"action":"AdmitNotice"}');
    expect(ask([{ kind: 'leaf', entry, root: hashLeaf(entry) }, { kind: 'leaf', entry, root: flipped(hashLeaf(entry), 3) }])).toEqual(['ok', 'another leaf hash']);
    const ours = await Promise.all(
      sizes.map(async (size) => {
        const own = tiledTree([leaves.slice(0, size)]);
        const contents = await Promise.all(tilesOf(size).map(async (tile) => [tilePath(tile), await own(tile)] as const));
        return { kind: 'tiles', size, leaves: leaves.slice(0, size), root: rootAt(size), tiles: Object.fromEntries(contents) };
      }),
    );
    expect(new Set(ask(ours))).toEqual(new Set(['ok']));
    const [first] = ours;
    expect(ask([{ ...first, tiles: { 'tile/0/000.p/1': flipped(leaf(0), 9) } }, { ...first, root: flipped(rootAt(1), 9) }])).toEqual(['another tile tile/0/000.p/1', 'another root']);
  });

  itThere('opens our checkpoints, with the cosignature of a witness under them, and none with a flipped bit', () => {
    const log = newSigner('audit.authority.example/zaken', 'note');
    const witness = newSigner('witness.example', 'cosignature');
    const head = { size: 600, root: rootAt(600) };
    const note = signCheckpoint(head, log);
    const text = checkpointText({ ...head, origin: log.name });
    const question = { kind: 'note', note, vkey: vkeyOf(log), text };
    const cosigned = note + signatureLine(cosign(text, witness, 1_764_000_000));
    expect(ask([question, { ...question, note: cosigned }, { kind: 'sign', note, skey: skeyOf(log), text }])).toEqual(['ok', 'ok', 'ok']);
    const bytes = Buffer.from(note);
    const bent = Array.from({ length: 60 }, (_, at) => ({ ...question, note: flipped(bytes, (at * 131) % (bytes.length * 8)).toString('latin1') }));
    expect(ask([...bent, { ...question, vkey: vkeyOf(newSigner(log.name, 'note')) }])).not.toContain('ok');
  });
});
