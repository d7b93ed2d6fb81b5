import type { Block } from '../../template/blocks.js';
import { plain } from '../../template/runs.js';
import { eurosNl } from '../../wording/values.js';

/** What is owed before and after a decision or ruling, in cents. */
export interface AmountChange {
  /** Such as `Dwangsom over 9 april 2026`. */
  readonly description: string;
  readonly fromCents: number;
  readonly toCents: number;
}

/** What the Authority pays back, with the interest that it owes over it (4:102 Awb), in cents. */
export interface Repayment {
  readonly principalCents: number;
  readonly interestCents: number;
}

/** Amounts before and after. */
export const changesTable = (caption: string, changes: readonly AmountChange[]): readonly Block[] =>
  changes.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption,
          columns: [
            { title: 'Waarvoor', share: 52 },
            { title: 'Was', share: 24, align: 'right' },
            { title: 'Wordt', share: 24, align: 'right' },
          ],
          rows: changes.map(({ description, fromCents, toCents }) => [plain(description), plain(eurosNl(fromCents)), plain(eurosNl(toCents))]),
        },
      ];

/** The sum, principal and interest of a repayment, as places. */
export const repaymentPlaces = (repayment: Repayment | null): { readonly [place: string]: string } => ({
  repaid: repayment === null ? '' : eurosNl(repayment.principalCents + repayment.interestCents),
  repaidPrincipal: repayment === null ? '' : eurosNl(repayment.principalCents),
  repaidInterest: repayment === null ? '' : eurosNl(repayment.interestCents),
});
