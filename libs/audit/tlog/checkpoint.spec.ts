import { describe, expect, it } from '@jest/globals';
import { signCheckpoint, parseCheckpoint, parseCheckpointText } from './checkpoint.js';
import { cosign, cosignedAt, parseSignatureLine } from './cosignature.js';
import { emptyRoot } from './hash.js';
import { Malformed } from './malformed.js';
import { noteText, parseNote, signatureLine, signedBy } from './note.js';
import { parsePolicy, policyText } from './policy-file.js';
import { logOf, reached } from './policy.js';
import { parseProof, proofText } from './proof-file.js';
import { newSigner } from './signer.js';
import { someLeaves } from './testing/naive-tree.js';
import { vkeyOf } from './verifier-key.js';

const log = newSigner('audit.authority.example/zaken', 'note');
const [one, two, three] = ['one', 'two', 'three'].map((name) => newSigner(`${name}.witness.example`, 'cosignature')) as [ReturnType<typeof newSigner>, ReturnType<typeof newSigner>, ReturnType<typeof newSigner>];
const checkpoint = signCheckpoint({ size: 0, root: emptyRoot }, log);
const { text } = parseNote(checkpoint);

describe('a checkpoint', () => {
  it('says origin, size and root, signed by the log', () => {
    const read = parseCheckpoint(checkpoint);
    expect(text).toBe(`audit.authority.example/zaken\n0\n${emptyRoot.toString('base64')}\n`);
    expect(read).toMatchObject({ origin: 'audit.authority.example/zaken', size: 0, root: emptyRoot });
    expect(signedBy(read.note, log)).toBe(true);
  });

  it.each([
    ['a size with a leading zero', text.replace('\n0\n', '\n00\n')],
    ['a size beyond safe numbers', text.replace('\n0\n', '\n9007199254740992\n')],
    ['a root that is too short', 'a\n1\nAAAA\n'],
    ['no root', 'a\n1\n'],
    ['an extension', `${text}more\n`],
    ['no origin', `\n1\n${emptyRoot.toString('base64')}\n`],
  ])('with %s is malformed', (_, malformed) => {
    expect(() => parseCheckpointText(malformed)).toThrow(Malformed);
  });
});

describe('a cosignature', () => {
  const line = signatureLine(cosign(text, one, 1_764_000_000));
  const note = parseNote(`${checkpoint}${line}`);

  it('says when the witness saw the checkpoint', () => {
    expect(cosignedAt(note, one)).toBe(1_764_000_000);
    expect(signedBy(note, log)).toBe(true);
    expect(parseSignatureLine(line).name).toBe('one.witness.example');
  });

  it('is not that of another key, of another moment or of another checkpoint', () => {
    const { name, id, bytes } = parseSignatureLine(line);
    const later = Buffer.from(bytes);
    later.writeBigUInt64BE(1_764_000_001n);
    expect(cosignedAt(note, two)).toBeNull();
    expect(cosignedAt(parseNote(checkpoint), one)).toBeNull();
    expect(cosignedAt({ text, signatures: [{ name, id, bytes: later }] }, one)).toBeNull();
    expect(cosignedAt({ text: text.replace('\n0\n', '\n1\n'), signatures: note.signatures }, one)).toBeNull();
    expect(cosignedAt({ text, signatures: [{ name, id, bytes: bytes.subarray(1) }] }, one)).toBeNull();
  });

  it('is asked of a witness, with a whole number of seconds', () => {
    expect(() => cosign(text, log, 1)).toThrow(TypeError);
    expect(() => cosign(text, one, 1.5)).toThrow(Malformed);
    expect(() => parseSignatureLine(`${line}${line}`)).toThrow(Malformed);
  });
});

describe('a policy', () => {
  const by = (...witnesses: readonly (typeof one)[]) => parseNote(noteText({ text, signatures: [...parseNote(checkpoint).signatures, ...witnesses.map((witness) => cosign(text, witness, 1))] }));

  it('is reached where enough witnesses cosigned', () => {
    const policy = parsePolicy(policyText([log], [one, two, three], 2));
    expect([by(), by(one), by(one, three), by(one, two, three)].map((note) => reached(policy.quorum, note))).toEqual([false, false, true, true]);
    expect(reached(parsePolicy(policyText([log], [], 0)).quorum, by())).toBe(true);
    expect(logOf(policy, log.name, by())?.name).toBe(log.name);
    expect(logOf(policy, 'other.example', by())).toBeUndefined();
    expect(logOf(parsePolicy(policyText([newSigner(log.name, 'note')], [], 0)), log.name, by())).toBeUndefined();
  });

  it('knows groups of groups', () => {
    const lines = [`# ours`, `log ${vkeyOf(log)}`, `witness a ${vkeyOf(one)}`, `witness b ${vkeyOf(two)} https://two.witness.example`, ` witness c ${vkeyOf(three)}`, 'group ab any a b', 'group all all ab c', '', 'quorum all'];
    const { quorum } = parsePolicy(lines.join('\n'));
    expect([by(one, two), by(one, three), by(two, three), by(three)].map((note) => reached(quorum, note))).toEqual([false, true, true, false]);
  });

  it.each([
    ['no quorum', [`log ${vkeyOf(log)}`], 'a policy has a line quorum'],
    ['a second quorum', ['quorum none', 'quorum none'], 'policy, line 2: the quorum is named once'],
    ['an unknown word', ['logs x'], 'policy, line 1: logs is none of log, witness, group, quorum'],
    ['a witness twice', [`witness a ${vkeyOf(one)}`, `witness b ${vkeyOf(one)}`], 'policy, line 2: the key of one.witness.example is named twice'],
    ['a witness as a log', [`log ${vkeyOf(one)}`], 'policy, line 1: the key of one.witness.example is not of the kind that belongs on this line'],
    ['a taken name', [`witness a ${vkeyOf(one)}`, `witness a ${vkeyOf(two)}`], 'policy, line 2: the name a is missing, reserved or taken'],
    ['a group of more than its members', [`witness a ${vkeyOf(one)}`, 'group g 2 a'], 'policy, line 2: a group needs all, any, or from 1 up to the number of its members'],
    ['a member of two groups', [`witness a ${vkeyOf(one)}`, 'group g all a', 'group h all a'], 'policy, line 3: a is a member of a group already'],
    ['a name from below', ['quorum a'], 'policy, line 1: a is not defined above'],
  ])('with %s is malformed', (_, lines, message) => {
    expect(() => parsePolicy(lines.join('\n'))).toThrow(new Malformed(message));
  });
});

describe('a proof file', () => {
  const hashes = someLeaves(3);

  it.each([[null], [Buffer.from('{"action":"x"}')]])('comes back with extra data %p', (extra) => {
    const proof = { extra, index: 73894, hashes, checkpoint };
    expect(parseProof(proofText(proof))).toEqual(proof);
    expect(proofText(proof).split('\n')[0]).toBe('c2sp.org/tlog-proof@v1');
  });

  it('of a tree of one leaf has no hashes', () => {
    expect(parseProof(proofText({ extra: null, index: 0, hashes: [], checkpoint })).hashes).toEqual([]);
  });

  it.each([
    ['another head', (text: string) => text.replace('@v1', '@v2')],
    ['no index', (text: string) => text.replace('index 1', 'place 1')],
    ['an index with a leading zero', (text: string) => text.replace('index 1', 'index 01')],
    ['half a hash', (text: string) => text.replace(`${hashes[0]?.toString('base64') ?? ''}\n`, 'AAAA\n')],
    ['no empty line', (text: string) => text.replaceAll('\n\n', '\n')],
  ])('with %s is malformed', (_, bend) => {
    expect(() => parseProof(bend(proofText({ extra: null, index: 1, hashes, checkpoint })))).toThrow(Malformed);
  });
});
