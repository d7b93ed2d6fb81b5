import type { X509Certificate } from 'node:crypto';
import type { Instant } from '../../../law/calendar/brands.js';
import { parseInstant } from '../../../law/calendar/instant.js';
import { readElement } from '../cms/der.js';
import { certificateFacts } from '../keys/certificates.js';
import type { CertificateFacts } from '../keys/certificates.js';
import { readPdfMoment, readPdfText } from '../pdf/text.js';
import { readTimeStamp } from '../time-stamp/token.js';
import type { SealLevel } from '../seal-letter.js';
import { changesIn } from './changes.js';
import type { Change } from './changes.js';
import { valuePlaces } from './place.js';
import type { ValuePlace } from './place.js';
import { areOnPath, follow } from './trust.js';
import type { Trust } from './trust.js';
import { readValue, sha256 } from './value.js';
import type { SealValue } from './value.js';

/** What a seal says, and by whom. */
export interface SealFacts {
  /** Who sealed, in the words of the seal. */
  readonly name: string;
  /** What was sealed: the reference of the decision. */
  readonly reason: string;
  /** As the sealer says; with a time-stamp it is confirmed by another. */
  readonly sealedAt: Instant;
  readonly level: SealLevel;
  readonly timeStamp: { readonly at: Instant; readonly by: CertificateFacts; readonly trust: Trust } | null;
  readonly certificate: CertificateFacts;
  readonly trust: Trust;
  readonly training: boolean;
  /** SHA-256 in hexadecimal of the letter as it was before the seal, and its length in bytes. */
  readonly unsealed: { readonly sha256: string; readonly length: number };
}

export type Verdict =
  /** There is no seal of ours in it. */
  | { readonly kind: 'no-seal' }
  /** Not as it was sealed; `seal` is null where the seal itself was damaged. */
  | { readonly kind: 'altered'; readonly changes: readonly Change[]; readonly seal: SealFacts | null }
  /** Unaltered from the first byte to the last; whether the sealer is ours, `seal.trust` tells. */
  | { readonly kind: 'intact'; readonly seal: SealFacts };

/**
 * Checks a sealed file against the seal in it, without any network or
 * database. The seal must cover the whole file: a byte behind it is refused
 * like a byte changed before it.
 */
export async function verifyFile(file: Buffer, anchors: readonly X509Certificate[]): Promise<Verdict> {
  const text = file.toString('latin1');
  const places = valuePlaces(text);
  let damaged: Verdict | null = null;
  for (const place of places) {
    const found = await valueAt(file, place);
    if (found.value !== null) return judged(file, place, found.value, anchors);
    damaged ??= { kind: 'altered', changes: found.changes, seal: null };
  }
  return damaged ?? { kind: 'no-seal' };
}

async function valueAt(file: Buffer, { from, to, foreign }: ValuePlace): Promise<{ readonly value: SealValue | null; readonly changes: readonly Change[] }> {
  if (foreign.length > 0) return { value: null, changes: foreign.map((at) => ({ kind: 'seal-changed', from: at, to: at + 1 })) };
  const bytes = Buffer.from(file.toString('latin1', from + 1, to - 1), 'hex');
  const length = lengthOf(bytes);
  const padding = bytes.subarray(length).findIndex((byte) => byte !== 0);
  const wrong = padding < 0 ? null : paddingAt(file, from + 1 + 2 * (length + padding));
  const value = length > 0 ? await readValue(bytes.subarray(0, length)) : null;
  if (value !== null && wrong === null && (to - from) % 2 === 0) return { value, changes: [] };
  return { value: null, changes: [value !== null && wrong !== null ? { kind: 'seal-changed', from: wrong, to: wrong + 1 } : { kind: 'seal-changed', from, to: length > 0 ? from + 1 + 2 * length : to }] };
}

/** Of the two digits of a byte the first that is not zero. */
const paddingAt = (file: Buffer, at: number): number => (file[at] === 0x30 ? at + 1 : at);

/** Of the value without its empty room, in bytes; 0 where its own length does not fit in it. */
function lengthOf(bytes: Buffer): number {
  try {
    return readElement(bytes).whole.length;
  } catch {
    return 0;
  }
}

async function judged(file: Buffer, { from, to }: ValuePlace, value: SealValue, anchors: readonly X509Certificate[]): Promise<Verdict> {
  const { manifest } = value;
  const after = Math.max(0, manifest.signedLength - from);
  const signed = Buffer.concat([file.subarray(0, from), file.subarray(to, to + after)]);
  const end = to + after;
  const inFile = (offset: number): number => (offset < from ? offset : offset + to - from);
  const isAsSigned = sha256(signed).equals(value.contentDigest);
  const beside: Change[] = [];
  if (file.length > end) beside.push({ kind: 'appended', from: end, to: file.length });
  if (file.length < end) beside.push({ kind: 'removed', from: file.length, to: end });
  const changes = [...(isAsSigned ? [] : changesIn(signed, manifest, inFile)), ...beside];
  const seal = await factsOf(file, from, value, anchors);
  if (isAsSigned && changes.length === 0 && seal !== null && saysRanges(file, from, to)) return { kind: 'intact', seal };
  if (changes.length === 0) return { kind: 'altered', changes: [{ kind: 'seal-changed', from, to }], seal: null };
  return { kind: 'altered', changes, seal };
}

/** The signature dictionary tells other readers of PDF the same ranges. */
function saysRanges(file: Buffer, from: number, to: number): boolean {
  const stated = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+) *\]\n\/Contents $/.exec(file.toString('latin1', Math.max(0, from - 200), from));
  return stated !== null && stated.slice(1).map(Number).join() === [0, from, to, file.length - to].join();
}

async function factsOf(file: Buffer, from: number, value: SealValue, anchors: readonly X509Certificate[]): Promise<SealFacts | null> {
  const { unsealedLength } = value.manifest;
  const words = file.toString('latin1', Math.min(unsealedLength, from), from);
  const said = (key: string, form: RegExp): string => form.exec(words.slice(words.lastIndexOf(`\n/${key} `) + key.length + 3))?.[0] ?? '';
  const TEXT = /^(\((?:[^\\()]|\\[\\()])*\)|<FEFF[0-9A-F]*>)/;
  const [name, reason, moment] = [readPdfText(said('Name', TEXT)), readPdfText(said('Reason', TEXT)), readPdfMoment(readPdfText(said('M', TEXT)) ?? '')];
  const sealedAt = moment === null ? null : parseInstant(moment);
  if (name === null || reason === null || sealedAt === null) return null;
  const timeStamp = value.timeStamp === null ? null : await timeStampFacts(value.timeStamp, value, anchors);
  if (timeStamp === 'refused') return null;
  const followed = follow(value.certificate, value.certificates, anchors, timeStamp?.trust === 'trusted' ? timeStamp.at : sealedAt);
  if (!areOnPath(value.certificates, followed)) return null;
  const certificate = certificateFacts(value.certificate);
  return {
    name,
    reason,
    sealedAt,
    level: timeStamp === null ? 'PAdES-B-B' : 'PAdES-B-T',
    timeStamp,
    certificate,
    trust: followed.trust,
    training: certificate.training,
    unsealed: { sha256: sha256(file.subarray(0, unsealedLength)).toString('hex'), length: unsealedLength },
  };
}

async function timeStampFacts(token: Buffer, { signature }: SealValue, anchors: readonly X509Certificate[]): Promise<Exclude<SealFacts['timeStamp'], null> | 'refused'> {
  try {
    const { at, signer, certificates } = await readTimeStamp(token, signature);
    const followed = follow(signer, certificates, anchors, at);
    return areOnPath(certificates, followed) ? { at, by: certificateFacts(signer), trust: followed.trust } : 'refused';
  } catch {
    return 'refused';
  }
}
