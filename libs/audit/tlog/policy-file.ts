import { Malformed } from './malformed.js';
import type { Policy, Quorum } from './policy.js';
import { parseVkey, vkeyOf, type SignatureType, type VerifierKey } from './verifier-key.js';

interface Read {
  readonly logs: VerifierKey[];
  readonly named: Map<string, VerifierKey | Quorum>;
  /** Names that are a member of a group already: a witness counts once. */
  readonly used: Set<string>;
  quorum: Quorum | null;
}

const none: Quorum = { needed: 0, members: [] };

/** Reads a policy (C2SP tlog-policy): lines `log`, `witness`, `group` and one `quorum`. @throws Malformed naming the line. */
export function parsePolicy(text: string): Policy {
  const read: Read = { logs: [], named: new Map(), used: new Set(), quorum: null };
  text.split('\n').forEach((line, at) => {
    const words = line.split(/[ \t]+/).filter((word) => word !== '');
    if (words.length === 0 || words[0]?.startsWith('#') === true) return;
    try {
      readLine(read, words);
    } catch (error) {
      throw new Malformed(`policy, line ${String(at + 1)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  if (read.quorum === null) throw new Malformed('a policy has a line quorum');
  return { logs: read.logs, quorum: read.quorum };
}

function readLine(read: Read, [keyword, ...words]: readonly string[]): void {
  switch (keyword) {
    case 'log':
      read.logs.push(fresh(keyOf(words[0], 'note'), read.logs));
      return;
    case 'witness': {
      const known = [...read.named.values()].filter((member) => 'publicKey' in member);
      define(read, words[0], fresh(keyOf(words[1], 'cosignature'), known));
      return;
    }
    case 'group':
      define(read, words[0], group(read, words[1], words.slice(2)));
      return;
    case 'quorum':
      if (read.quorum !== null) throw new Malformed('the quorum is named once');
      read.quorum = words[0] === 'none' ? none : { needed: 1, members: [named(read, words[0])] };
      return;
    default:
      throw new Malformed(`${String(keyword)} is none of log, witness, group, quorum`);
  }
}

function keyOf(vkey: string | undefined, type: SignatureType): VerifierKey {
  const key = parseVkey(vkey ?? '');
  if (key.type !== type) throw new Malformed(`the key of ${key.name} is not of the kind that belongs on this line`);
  return key;
}

function fresh(key: VerifierKey, known: readonly VerifierKey[]): VerifierKey {
  if (known.some(({ publicKey }) => publicKey.equals(key.publicKey))) throw new Malformed(`the key of ${key.name} is named twice`);
  return key;
}

function define(read: Read, name: string | undefined, member: VerifierKey | Quorum): void {
  if (name === undefined || name === 'none' || read.named.has(name)) throw new Malformed(`the name ${String(name)} is missing, reserved or taken`);
  read.named.set(name, member);
}

function named(read: Read, name: string | undefined): VerifierKey | Quorum {
  const member = read.named.get(name ?? '');
  if (member === undefined) throw new Malformed(`${String(name)} is not defined above`);
  return member;
}

function group(read: Read, rule: string | undefined, names: readonly string[]): Quorum {
  const members = names.map((name) => {
    if (read.used.has(name)) throw new Malformed(`${name} is a member of a group already`);
    read.used.add(name);
    return named(read, name);
  });
  const needed = rule === 'all' ? members.length : rule === 'any' ? 1 : Number(/^[1-9]\d*$/.exec(rule ?? '')?.[0] ?? 0);
  if (needed < 1 || needed > members.length) throw new Malformed('a group needs all, any, or from 1 up to the number of its members');
  return { needed, members };
}

/** A policy for one log, of whose witnesses this many must have cosigned. */
export function policyText(logs: readonly VerifierKey[], witnesses: readonly VerifierKey[], needed: number): string {
  const names = witnesses.map((_, at) => `w${String(at + 1)}`);
  const lines = [
    ...logs.map((log) => `log ${vkeyOf(log)}`),
    ...witnesses.map((witness, at) => `witness ${String(names[at])} ${vkeyOf(witness)}`),
    ...(needed === 0 ? ['quorum none'] : [`group witnesses ${String(needed)} ${names.join(' ')}`, 'quorum witnesses']),
  ];
  return `${lines.join('\n')}\n`;
}
