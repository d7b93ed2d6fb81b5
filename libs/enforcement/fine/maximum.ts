import type { CommandData } from '../../contracts/commands/command.js';
import { fineMaximum } from '../../law/amounts/fine-maximum.js';
import type { RuleSet } from '../../law/parameters/rule-set.js';
import { refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { FineMaximum } from './acts.js';
import type { FineState } from './state.js';

export type MaximumResult = { readonly ok: true; readonly maximum: FineMaximum } | { readonly ok: false; readonly refusal: Refusal };

/**
 * The legal maximum for this fine: category 2, or with an approved finding
 * category 6, or with reasons why that does not suffice 10 % of the turnover
 * (art. 8 CSAM Act), by the table of the day of the violation.
 */
export function maximumFor(fine: FineState, turnover: CommandData<'DraftFineDecision'>['turnover'], rules: RuleSet): MaximumResult {
  const found = fine.finding !== null && fine.finding.foundAt !== null;
  if (fine.finding !== null && !found) {
    return { ok: false, refusal: unlawful('finding-not-approved', 'csam:8(2)', 'De vaststelling van stelselmatig of aanhoudend handelen is nog niet door een tweede ambtenaar genomen.', 'The finding has not been made by a second official yet.') };
  }
  if (turnover !== undefined && !found) {
    return { ok: false, refusal: unlawful('turnover-without-finding', 'csam:8(2)', 'Omzet telt alleen bij een vastgesteld stelselmatig of aanhoudend handelen.', 'Turnover counts only with a finding of systematic or persistent non-compliance.') };
  }
  const computed = fineMaximum(
    {
      regime: 'csam',
      norm: 'csam:6(3)',
      violatedOn: fine.violatedOn,
      systematicOrPersistent: found,
      ...(turnover === undefined ? {} : { category6Inadequate: { reason: turnover.category6InadequateBecause }, turnoverCents: turnover.turnoverCents }),
    },
    rules,
  );
  if (!computed.ok) return { ok: false, refusal: refusedByLaw(computed.refusal) };
  return { ok: true, maximum: { ...computed.value, derivation: computed.derivation } };
}
