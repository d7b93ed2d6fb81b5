import type { LocalDate } from '../calendar/brands.js';
import { thresholdOn, valueOn } from '../parameters/threshold.js';
import { defineRule } from '../reasoning/define-rule.js';
import type { Reasoning } from '../reasoning/reasoning.js';
import { refuse } from '../reasoning/refused.js';
import { fineCategory } from './fine-category.js';
import { groupOf, listedNorm } from './finable-norms.js';
import type { NormGroup, Regime } from './finable-norms.js';

export type FineMaximumInput = {
  readonly regime: Regime;
  /** The norm that was broken: `csam:6(3)`, `tco:3(3)`, `tco:5(5)` … */
  readonly norm: string;
  readonly violatedOn: LocalDate;
  /** Outcome of a reasoned finding; never an automatic count. */
  readonly systematicOrPersistent: boolean;
  /** Why category 6 does not allow an appropriate punishment (CSAM Act art. 8(2)). */
  readonly category6Inadequate?: { readonly reason: string } | undefined;
  /** Turnover in the financial year before the fine decision, in whole cents; worldwide under the TOI Act. */
  readonly turnoverCents?: number | undefined;
};
export type FineMaximumBasis = 'category-2' | 'category-5' | 'category-6' | 'turnover-10-percent' | 'turnover-4-percent';
export type FineMaximumValue = { readonly maximumCents: number; readonly basis: FineMaximumBasis };

/**
 * The highest fine the law allows for one breach, in cents.
 * Refuses `norm-not-finable`, `act-not-in-force`, `turnover-branch-incomplete` and `fine-category-not-loaded`.
 * Source: CSAM Act art. 8, TOI Act art. 12, Sr art. 23(4), Awb 5:46(4).
 */
export const fineMaximum = defineRule<FineMaximumInput, FineMaximumValue>('fine-maximum', [], (input, law) => {
  const group = groupOf(input.regime, input.norm);
  if (group === null) {
    refuse(
      'norm-not-finable', input.regime === 'csam' ? 'csam:8(1)' : 'toi:12',
      `Op overtreding van de norm "${input.norm.slice(0, 40)}" staat geen boete in het regime ${input.regime}.`,
      `breach of the norm "${input.norm.slice(0, 40)}" cannot be fined under the regime ${input.regime}`,
    );
  }
  requireInForce(input, law);
  law.cite(...articlesOf(group, input));
  if (group === 'tco-b') return { maximumCents: categoryCents(5, input, law), basis: 'category-5' };
  const canBeRaised = group === 'csam' || input.norm === 'tco:3(3)';
  if (!canBeRaised || !input.systematicOrPersistent) return { maximumCents: categoryCents(2, input, law), basis: 'category-2' };
  return raisedMaximum(input, law);
});

function articlesOf(group: NormGroup, input: FineMaximumInput): readonly string[] {
  if (group === 'csam') return [input.systematicOrPersistent ? 'csam:8(2)' : 'csam:8(1)', input.norm];
  if (group === 'tco-b') return ['toi:12', 'toi:12(2)', listedNorm(input.norm)];
  const raised = input.systematicOrPersistent && input.norm === 'tco:3(3)';
  return ['toi:12', raised ? 'toi:12(3)' : 'toi:12(1)', input.norm];
}

function requireInForce({ regime, violatedOn }: FineMaximumInput, law: Reasoning): void {
  const since = String(valueOn(law, 'act-in-force', violatedOn, regime));
  if (violatedOn >= since) return;
  refuse(
    'act-not-in-force', regime === 'csam' ? 'csam:8(1)' : 'toi:12',
    `De wet gold op ${violatedOn} nog niet; zij is in werking sinds ${since}.`,
    `the Act was not in force on ${violatedOn}; it is since ${since}`,
  );
}

function categoryCents(category: 2 | 5 | 6, { violatedOn }: FineMaximumInput, law: Reasoning): number {
  return law.apply(fineCategory, { category, violatedOn }).cents;
}

/** Category 6, or the share of turnover where that is more (and, under the CSAM Act, where category 6 is inadequate). */
function raisedMaximum(input: FineMaximumInput, law: Reasoning): FineMaximumValue {
  const { regime, turnoverCents, category6Inadequate, violatedOn } = input;
  if (regime === 'csam' && (turnoverCents === undefined) !== (category6Inadequate === undefined)) {
    refuse(
      'turnover-branch-incomplete', 'csam:8(2)',
      'Het omzetmaximum vraagt zowel de omzet als de reden waarom categorie 6 geen passende bestraffing toelaat.',
      'the turnover maximum needs both the turnover and the reason why category 6 does not allow an appropriate punishment',
    );
  }
  const category6 = categoryCents(6, input, law);
  const share = turnoverCents === undefined ? 0 : shareOf(turnoverCents, thresholdOn(law, 'turnover-share', violatedOn, regime));
  if (share <= category6) return { maximumCents: category6, basis: 'category-6' };
  return { maximumCents: share, basis: regime === 'csam' ? 'turnover-10-percent' : 'turnover-4-percent' };
}

/** Hundredths of a percent of an amount, rounded down to the cent. */
function shareOf(cents: number, hundredthsOfPercent: number): number {
  return Number((BigInt(cents) * BigInt(hundredthsOfPercent)) / 10_000n);
}
