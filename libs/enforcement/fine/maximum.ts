import type { CommandData } from '../../contracts/commands/command.js';
import { fineMaximum, type FineMaximumInput } from '../../law/amounts/fine-maximum.js';
import { dayOf, yearOf } from '../../law/calendar/local-date.js';
import type { DecisionContext } from '../case/context.js';
import { refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { FineMaximum } from './acts.js';
import type { FineState } from './state.js';

type Turnover = CommandData<'DraftFineDecision'>['turnover'];
export type MaximumResult = { readonly ok: true; readonly maximum: FineMaximum } | { readonly ok: false; readonly refusal: Refusal };

/**
 * The legal maximum for this fine: category 2, or with an approved finding
 * category 6, or with reasons why that does not suffice 10 % of the turnover
 * (art. 8 CSAM Act), by the table of the day of the violation.
 */
export function maximumFor(fine: FineState, turnover: Turnover, context: DecisionContext): MaximumResult {
  const found = fine.finding !== null && fine.finding.foundAt !== null;
  if (turnover !== undefined) {
    const refusal = found ? wrongYear(turnover, context) : noFinding;
    if (refusal !== null) return { ok: false, refusal };
  }
  const computed = fineMaximum(breachFor(fine, turnover), context.rules);
  if (!computed.ok) return { ok: false, refusal: refusedByLaw(computed.refusal) };
  return { ok: true, maximum: { ...computed.value, derivation: computed.derivation } };
}

/** The breach as the law asks about it: raised only by a finding that was made. */
export function breachFor({ violatedOn, finding }: FineState, turnover: Turnover): FineMaximumInput {
  return {
    regime: 'csam',
    norm: 'csam:6(3)',
    violatedOn,
    systematicOrPersistent: finding !== null && finding.foundAt !== null,
    ...(turnover === undefined ? {} : { category6Inadequate: { reason: turnover.category6InadequateBecause }, turnoverCents: turnover.turnoverCents }),
  };
}

const noFinding = unlawful('turnover-without-finding', 'csam:8(2)', 'Omzet telt alleen bij een vastgesteld stelselmatig of aanhoudend handelen.', 'Turnover counts only with a finding of systematic or persistent non-compliance.');

/** The financial year before the decision: last year, or one that already ended this year where it does not follow the calendar. */
function wrongYear({ financialYear }: NonNullable<Turnover>, context: DecisionContext): Refusal | null {
  const year = yearOf(dayOf(context.now));
  if (financialYear === year - 1 || financialYear === year) return null;
  return unlawful('wrong-financial-year', 'csam:8(2)', 'De omzet is die van het boekjaar dat aan de boetebeschikking voorafgaat.', 'The turnover is that of the financial year before the fine decision.');
}
