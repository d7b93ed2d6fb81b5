import { readReference, type PaymentSubject } from './reference.js';

/** What an entry on a bank statement offers to find its case by. */
export interface Matchable {
  readonly direction: 'credit' | 'debit';
  readonly amountCents: number;
  /** A correction by the bank of an earlier entry. */
  readonly reversal: boolean;
  /** References that the payer gave in a field of their own. */
  readonly references: readonly string[];
  readonly remittance: string;
}

/** What the payer owes under one subject of one case, in cents. */
export interface OpenSubject extends PaymentSubject {
  readonly openCents: number;
  /** The principal of each debt that is open, the oldest first. */
  readonly debtCents: readonly number[];
}

export type Match = { readonly kind: 'found'; readonly by: 'reference' | 'iban-and-amount'; readonly of: PaymentSubject } | { readonly kind: 'suspense'; readonly why: SuspenseReason };

export type SuspenseReason = 'no-reference' | 'references-differ' | 'several-claims' | 'reversal-by-bank';

/** The references in an entry whose check digits are right, each once. A reference names what the payer designates (4:92 Awb). */
export function subjectsIn({ references, remittance }: Pick<Matchable, 'references' | 'remittance'>): readonly PaymentSubject[] {
  const texts = [...references, ...(remittance.match(/RF\d{2}\s?Z[\dA-Z\s]{10,30}|\d(?:[ .]?\d){15}/gi) ?? [])];
  const found = texts.flatMap((text) => readReference(text) ?? prefixOf(text) ?? []);
  return [...new Map(found.map((one) => [`${one.caseNumber}:${one.subject}`, one])).values()];
}

/** In free text words may follow the reference without a mark between them. */
function prefixOf(text: string): PaymentSubject | null {
  const read = /^RF\d{2}\s?Z\d{10}[PCFT][1-9]\d{0,3}/i.exec(text);
  return read === null ? null : readReference(read[0]);
}

/** By its reference; null where it has none, and the account and the amount have to tell. */
export function matchByReference(entry: Matchable): Match | null {
  if (entry.reversal) return { kind: 'suspense', why: 'reversal-by-bank' };
  const [first, ...others] = subjectsIn(entry);
  if (first === undefined) return null;
  return others.length === 0 ? { kind: 'found', by: 'reference', of: first } : { kind: 'suspense', why: 'references-differ' };
}

/**
 * By what the holder of the account owes: the one subject of which exactly this
 * amount is open, or else the one that has a debt of exactly this amount. Two
 * that fit are a question for an official, never a guess.
 */
export function matchByAmount(amountCents: number, claims: readonly OpenSubject[]): Match {
  const whole = claims.filter(({ openCents }) => openCents === amountCents);
  const fitting = whole.length > 0 ? whole : claims.filter(({ debtCents }) => debtCents.includes(amountCents));
  const [first, ...others] = fitting;
  if (first === undefined) return { kind: 'suspense', why: 'no-reference' };
  const { caseNumber, subject } = first;
  return others.length === 0 ? { kind: 'found', by: 'iban-and-amount', of: { caseNumber, subject } } : { kind: 'suspense', why: 'several-claims' };
}
