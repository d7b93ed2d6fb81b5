import { createHash } from 'node:crypto';
import { localDate } from '../../law/calendar/local-date.js';
import type { BankEntry } from '../bank-statement.js';
import { all, at, textAt, type Element } from './element.js';
import type { StatementFault } from './invalid-statement.js';
import { centsIn, dayIn } from './values.js';

/** An entry as the file gives it, before it has an id. */
export type RawEntry = Omit<BankEntry, 'id'> & { readonly bankReference: string | null };

export type EntryReading = { readonly ok: true; readonly entries: readonly RawEntry[] } | { readonly ok: false; readonly fault: StatementFault };

const bookings: ReadonlySet<string> = new Set(['BOOK']);

/**
 * The movements of one entry: one for each of its transactions where these have
 * amounts that add up to it, else one for the whole. An entry that is not
 * booked yet gives none.
 */
export function readEntry(entry: Element): EntryReading {
  const status = textAt(entry, 'Sts', 'Cd') ?? textAt(entry, 'Sts') ?? '';
  if (!bookings.has(status)) return { ok: true, entries: [] };
  const amount = eurosAt(entry, 'Amt');
  if (!amount.ok) return amount;
  const day = at(entry, 'BookgDt') ?? at(entry, 'ValDt');
  if (day === undefined) return wrong(entry, 'missing', 'Ntry', 'a booked entry has the day on which it was booked');
  const reversal = /^(true|1)$/.test(textAt(entry, 'RvslInd') ?? '');
  const base = { direction: textAt(entry, 'CdtDbtInd') === 'CRDT' ? ('credit' as const) : ('debit' as const), bookedOn: localDate(dayIn(day.children[0]?.text ?? '')), reversal };
  const transactions = all(entry, 'NtryDtls').flatMap((details) => all(details, 'TxDtls'));
  const split = transactions.length > 1 ? splitOver(transactions, amount.cents) : null;
  const bankReference = textAt(entry, 'AcctSvcrRef');
  if (split !== null) return { ok: true, entries: transactions.map((one, index) => ({ ...base, ...said([one], base.direction), amountCents: split[index] ?? 0, bankReference })) };
  return { ok: true, entries: [{ ...base, ...said(transactions, base.direction), amountCents: amount.cents, bankReference }] };
}

type Euros = { readonly ok: true; readonly cents: number } | { readonly ok: false; readonly fault: StatementFault };

function eurosAt(entry: Element, ...path: readonly string[]): Euros {
  const amount = at(entry, ...path);
  if (amount?.currency !== 'EUR') return wrong(amount ?? entry, 'currency', `Ntry/${path.join('/')}`, 'is not in euro');
  const cents = centsIn(amount.text);
  return cents === null ? wrong(amount, 'value', `Ntry/${path.join('/')}`, 'is not a number of whole cents') : { ok: true, cents };
}

const wrong = (element: Element, rule: StatementFault['rule'], path: string, message: string): { readonly ok: false; readonly fault: StatementFault } => ({ ok: false, fault: { line: element.line, path, rule, message } });

/** The amount of each transaction; null where one has none, has another direction, or they do not add up to the entry. */
function splitOver(transactions: readonly Element[], cents: number): readonly number[] | null {
  const amounts = transactions.map((one) => {
    const amount = at(one, 'Amt') ?? at(one, 'AmtDtls', 'TxAmt', 'Amt') ?? at(one, 'AmtDtls', 'InstdAmt', 'Amt');
    return amount?.currency === 'EUR' ? centsIn(amount.text) : null;
  });
  const directions = new Set(transactions.map((one) => textAt(one, 'CdtDbtInd')).filter((text) => text !== null));
  if (directions.size > 1 || amounts.some((amount) => amount === null)) return null;
  return amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) === cents ? amounts.map((amount) => amount ?? 0) : null;
}

/** What was said with it, and who the other party is: for money that came in the debtor, for money that went out the creditor. */
function said(transactions: readonly Element[], direction: BankEntry['direction']): Pick<BankEntry, 'references' | 'remittance' | 'otherParty'> {
  const structured = transactions.flatMap((one) => all(at(one, 'RmtInf'), 'Strd'));
  const references = [...structured.map((one) => textAt(one, 'CdtrRefInf', 'Ref')), ...transactions.map((one) => textAt(one, 'Refs', 'EndToEndId'))].filter((text) => text !== null && text !== 'NOTPROVIDED');
  const free = [...transactions.flatMap((one) => all(at(one, 'RmtInf'), 'Ustrd')), ...structured.flatMap((one) => all(one, 'AddtlRmtInf'))].map(({ text }) => text);
  const role = direction === 'credit' ? 'Dbtr' : 'Cdtr';
  const [first] = transactions.length === 1 ? transactions : [];
  const party = at(first, 'RltdPties', role);
  return {
    references: references.filter((text): text is string => text !== null),
    remittance: free.join(' ').slice(0, 2000),
    otherParty: { iban: textAt(first, 'RltdPties', `${role}Acct`, 'Id', 'IBAN')?.toUpperCase() ?? null, name: textAt(party, 'Nm') ?? textAt(party, 'Pty', 'Nm') },
  };
}

/** Gives entries their ids: by the reference of the bank where it has one, else by the place in the statement; the same file, or the same entry in another, gives the same. */
export function identifier(accountIban: string, statementId: string): (raw: RawEntry) => BankEntry {
  const seen = new Map<string, number>();
  let place = 0;
  return ({ bankReference, ...entry }) => {
    place += 1;
    const name = bankReference === null ? ['place', statementId, place] : ['reference', bankReference, nth(seen, bankReference)];
    return { ...entry, id: createHash('sha256').update(JSON.stringify([accountIban, ...name])).digest('hex') };
  };
}

function nth(seen: Map<string, number>, reference: string): number {
  const count = (seen.get(reference) ?? 0) + 1;
  seen.set(reference, count);
  return count;
}
