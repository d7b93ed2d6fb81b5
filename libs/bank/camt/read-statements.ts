import { createHash } from 'node:crypto';
import { isIban } from '../../money/payments/iban.js';
import type { BankEntry, BankStatement, StatementFile } from '../bank-statement.js';
import { all, at, textAt, type Element } from './element.js';
import { InvalidStatement, type StatementFault } from './invalid-statement.js';
import { readElements } from './read-elements.js';
import { identifier, readEntry } from './read-entry.js';
import { centsIn } from './values.js';

/** The largest file that is taken, in bytes. */
export const LARGEST_STATEMENT = 50_000_000;

/**
 * Reads a camt.053 file (001.02 or 001.08). The file is taken whole or not at
 * all: its form is held to the message's own, amounts to whole cents of euro,
 * and the entries to the balances.
 *
 * @throws InvalidStatement with what is wrong and on which line; nothing of the content is repeated
 */
export function readStatements(bytes: Uint8Array): StatementFile {
  if (bytes.length > LARGEST_STATEMENT) throw new InvalidStatement([{ line: 0, path: '', rule: 'size', message: `is larger than ${String(LARGEST_STATEMENT)} bytes` }]);
  const statements: BankStatement[] = [];
  const faults: StatementFault[] = [];
  let open: { readonly element: Element; readonly identify: (raw: Parameters<ReturnType<typeof identifier>>[0]) => BankEntry; readonly entries: BankEntry[] } | null = null;
  const startOf = (element: Element): NonNullable<typeof open> => {
    if (open?.element === element) return open;
    const iban = textAt(element, 'Acct', 'Id', 'IBAN')?.toUpperCase() ?? '';
    if (!isIban(iban)) faults.push({ line: element.line, path: 'Stmt/Acct/Id', rule: 'value', message: 'is not an IBAN with right check digits' });
    open = { element, identify: identifier(iban, textAt(element, 'Id') ?? ''), entries: [] };
    return open;
  };
  const entry = (element: Element, above: Element): void => {
    const statement = startOf(above);
    const read = readEntry(element);
    if (read.ok) statement.entries.push(...read.entries.map(statement.identify));
    else if (faults.length < 100) faults.push(read.fault);
  };
  const statement = (element: Element): void => {
    const { entries } = startOf(element);
    statements.push(statementOf(element, entries));
    const fault = balanceFault(element, entries);
    if (fault !== null) faults.push(fault);
    open = null;
  };
  const { version } = readElements(textOf(bytes), [{ element: 'Ntry', take: entry }, { element: 'Stmt', take: statement }]);
  if (faults.length > 0) throw new InvalidStatement(faults);
  return { version, sha256: createHash('sha256').update(bytes).digest('hex'), statements };
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InvalidStatement([{ line: 0, path: '', rule: 'encoding', message: 'must be UTF-8' }]);
  }
}

function statementOf(element: Element, entries: readonly BankEntry[]): BankStatement {
  return {
    line: element.line,
    statementId: textAt(element, 'Id') ?? '',
    accountIban: textAt(element, 'Acct', 'Id', 'IBAN')?.toUpperCase() ?? '',
    openingCents: balance(element, ['OPBD', 'PRCD']),
    closingCents: balance(element, ['CLBD']),
    entries,
  };
}

/** A booked balance in cents, negative where the account is overdrawn; null where the statement has none or several. */
function balance(element: Element, codes: readonly string[]): number | null {
  const [found, ...others] = all(element, 'Bal').filter((one) => codes.includes(textAt(one, 'Tp', 'CdOrPrtry', 'Cd') ?? ''));
  const amount = at(found, 'Amt');
  if (found === undefined || amount?.currency !== 'EUR' || others.length > 0) return null;
  const cents = centsIn(amount.text);
  return cents !== null && textAt(found, 'CdtDbtInd') === 'DBIT' ? -cents : cents;
}

/** Opening balance and entries make the closing balance, where the statement is whole and gives both. */
function balanceFault(element: Element, entries: readonly BankEntry[]): StatementFault | null {
  const [opening, closing] = [balance(element, ['OPBD', 'PRCD']), balance(element, ['CLBD'])];
  if (opening === null || closing === null || at(element, 'StmtPgntn') !== undefined) return null;
  const moved = entries.reduce((sum, { direction, amountCents }) => sum + (direction === 'credit' ? amountCents : -amountCents), 0);
  if (opening + moved === closing) return null;
  return { line: element.line, path: 'Stmt/Bal', rule: 'balance', message: 'opening balance and entries do not make the closing balance' };
}
