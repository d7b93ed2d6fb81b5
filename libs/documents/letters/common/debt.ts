import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation } from '../../../law/derivation.js';
import type { Block } from '../../template/blocks.js';
import { plain } from '../../template/runs.js';
import { dateNl, eurosNl } from '../../wording/values.js';

/** Where and how a debt is paid. */
export interface Account {
  readonly iban: string;
  readonly holder: string;
  readonly paymentReference: string;
}

/** One amount that is owed, by the decision or by law. */
export interface DebtLine {
  /** What it is, such as `Dwangsom over 9 april 2026`. */
  readonly description: string;
  /** What is still to be paid of it, in cents. */
  readonly amountCents: number;
  /** The last day on which it could be paid in time. */
  readonly dueOn: LocalDate;
}

/** Interest over a stretch of default (4:98 Awb). */
export interface InterestDue {
  readonly interestCents: number;
  /** First day of default. */
  readonly from: LocalDate;
  /** Last day that was counted. */
  readonly until: LocalDate;
  readonly derivation: Derivation;
}

/** Interest or costs that were fixed before and are still open, in cents. */
export interface ChargeLine {
  readonly description: string;
  readonly amountCents: number;
}

/** Amount and account in a box, to be copied into a bank's form. */
export const accountBox = ({ iban, holder, paymentReference }: Account, amountCents: number): readonly Block[] => [
  {
    kind: 'summary',
    caption: 'Betaalgegevens',
    rows: [
      { label: 'Bedrag', value: plain(eurosNl(amountCents)) },
      { label: 'Rekening', value: plain(iban) },
      { label: 'Ten name van', value: plain(holder) },
      { label: 'Betalingskenmerk', value: plain(paymentReference) },
    ],
  },
];

/** What is owed, line by line, with what comes on top and the sum. */
export function debtTable(caption: string, lines: readonly DebtLine[], extra: readonly { readonly description: string; readonly amountCents: number }[], totalCents: number): readonly Block[] {
  const columns = [
    { title: 'Waarvoor', share: 54 },
    { title: 'Uiterste betaaldag', share: 24 },
    { title: 'Bedrag', share: 22, align: 'right' },
  ] as const;
  const rows = [...lines.map((line) => [line.description, dateNl(line.dueOn), eurosNl(line.amountCents)]), ...extra.map((line) => [line.description, '', eurosNl(line.amountCents)])];
  return totalTable(caption, columns, rows, ['Samen', '', eurosNl(totalCents)]);
}

/** A table of amounts that ends in their sum. */
export function totalTable(caption: string, columns: Extract<Block, { kind: 'table' }>['columns'], rows: readonly (readonly string[])[], sum: readonly string[]): readonly Block[] {
  return [{ kind: 'table', caption, columns, rows: [...rows, sum].map((row) => row.map(plain)), total: true }];
}

/** Interest and costs that were fixed before, as one line; none where there are none. */
export const fixedCharges = (cents: number): readonly ChargeLine[] => (cents === 0 ? [] : [{ description: 'Vastgestelde rente en kosten', amountCents: cents }]);

/** The sum of amounts in cents. */
export const sumCents = (lines: readonly { readonly amountCents: number }[]): number => lines.reduce((sum, line) => sum + line.amountCents, 0);
