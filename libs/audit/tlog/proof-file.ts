import { HASH_BYTES, type Hash } from './hash.js';
import { fromBase64, fromDecimal, Malformed } from './malformed.js';

/** A proof that can be verified without a network (C2SP tlog-proof): an entry is in the tree of a checkpoint. */
export interface ProofFile {
  /** Data beside the proof, which it does not vouch for; here the bytes of the entry itself. */
  readonly extra: Buffer | null;
  readonly index: number;
  readonly hashes: readonly Hash[];
  /** The note of the checkpoint with its signatures and cosignatures. */
  readonly checkpoint: string;
}

const head = 'c2sp.org/tlog-proof@v1';

/** The text of a `.tlog-proof` file. */
export function proofText({ extra, index, hashes, checkpoint }: ProofFile): string {
  const lines = [head, ...(extra === null ? [] : [`extra ${extra.toString('base64')}`]), `index ${String(index)}`, ...hashes.map((hash) => hash.toString('base64'))];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/** Reads a `.tlog-proof` file; nothing is verified yet. @throws Malformed */
export function parseProof(text: string): ProofFile {
  const end = text.indexOf('\n\n');
  if (end < 0) throw new Malformed('a proof has an empty line before its checkpoint');
  const [first, ...lines] = text.slice(0, end).split('\n');
  if (first !== head) throw new Malformed(`a proof begins with ${head}`);
  const extra = lines[0]?.startsWith('extra ') === true ? fromBase64((lines.shift() ?? '').slice('extra '.length), 'the extra data of a proof') : null;
  const index = lines.shift() ?? '';
  if (!index.startsWith('index ')) throw new Malformed('a proof names the index of the entry');
  return {
    extra,
    index: fromDecimal(index.slice('index '.length), 'the index in a proof'),
    hashes: lines.map(parseHash),
    checkpoint: text.slice(end + 2),
  };
}

function parseHash(line: string): Hash {
  const hash = fromBase64(line, 'a hash in a proof');
  if (hash.length !== HASH_BYTES) throw new Malformed('a hash in a proof has 32 bytes');
  return hash;
}
