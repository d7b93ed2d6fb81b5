/** docs/rules.md: E36 */
import { describe, expect, it } from '@jest/globals';
import type { Written } from '../testing/case-file.js';
import { officer } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { story, type Step } from '../testing/steps.js';

type Weighing = NonNullable<Written<'DraftFineDecision'>['policy']>;

const weighing = (change: Partial<Weighing> = {}): Weighing => ({
  earlierFines: [],
  gravity: { percent: 25, reason: 'Dagen na de termijn nog bereikbaar.' },
  culpability: { percent: 0, reason: 'Volledig verwijtbaar, niet meer dan dat.' },
  size: { kind: 'undertaking', turnoverCents: 30_000_000_00 },
  appropriateness: { percent: 0, reason: 'Geen bijzonderheden.' },
  ...change,
});
/** The example policy: a base of 2,500 euros for this norm, and a quarter more. */
const outcomeCents = 3_125_00;
const draft = (amountCents: number, policy: Weighing) => route.fineDraft({ amountCents, policy });
const production: Step = (file) => ({ ...file, rules: { ...file.rules, mode: 'production', rows: file.rules.rows.map((row) => (row.parameter === 'fine-policy' ? row : { ...row, status: 'confirmed' as const })) } });

describe('a fine that rests on the fine policy', () => {
  it('keeps what the policy came to, each step with its reason, and says that the policy is an example', () => {
    const file = given(route.readyToFine).when('DraftFineDecision', draft(outcomeCents, weighing()), officer).then({
      type: 'FineDecisionDrafted',
      data: { proposal: { policyCents: outcomeCents, proposedCents: outcomeCents, maximumCents: 5_150_00, example: true, policy: expect.stringContaining('VOORBEELD') } },
    });
    const drafted = file.acts.at(-1);
    const derivation = drafted?.type === 'FineDecisionDrafted' ? drafted.data.proposal?.derivation : undefined;
    expect(derivation?.steps.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['fine-maximum', 'policy-base', 'policy-gravity', 'policy-culpability', 'policy-size', 'policy-appropriateness']));
    expect(JSON.stringify(derivation)).toContain('Dagen na de termijn nog bereikbaar.');
    expect(derivation?.unconfirmed).toEqual(expect.arrayContaining([expect.objectContaining({ parameter: 'fine-policy' })]));
  });

  it('has the amount of the policy, or another with the special circumstances', () => {
    given(route.readyToFine).when('DraftFineDecision', draft(4_000_00, weighing()), officer).refuses({ code: 'amount-not-of-policy', article: 'awb:4:84' });
    const deviation = { cents: 4_000_00, reason: 'De aanbieder was vooraf uitdrukkelijk gewaarschuwd.' };
    given(route.readyToFine).when('DraftFineDecision', draft(4_000_00, weighing({ deviation })), officer).then({ type: 'FineDecisionDrafted', data: { proposal: { policyCents: outcomeCents, proposedCents: 4_000_00 } } });
    given(route.readyToFine).when('DraftFineDecision', draft(outcomeCents, weighing({ deviation })), officer).refuses({ code: 'amount-not-of-policy' });
  });

  it('knows only the steps of the policy, and never goes above the maximum', () => {
    given(route.readyToFine).when('DraftFineDecision', draft(outcomeCents, weighing({ gravity: { percent: 30, reason: 'Ernstig.' } })), officer).refuses({ code: 'step-not-in-policy', article: 'awb:4:84' });
    given(route.readyToFine).when('DraftFineDecision', draft(5_150_00, weighing({ deviation: { cents: 5_150_01, reason: 'Zeer ernstig.' } })), officer).refuses({ code: 'fine-above-maximum', article: 'awb:5:46(1)' });
  });

  it('takes the base of the raised maximum where the finding was made', () => {
    given(story(route.readyToFine, route.foundSystematic)).when('DraftFineDecision', draft(312_500_00, weighing()), officer).then({ type: 'FineDecisionDrafted', data: { proposal: { policyCents: 312_500_00, maximumCents: 1_030_000_00 } } });
  });

  it('counts earlier fines once they are final, and only within the years of the policy', () => {
    const earlier = (finalOn?: string) => weighing({ gravity: { percent: 0, reason: 'Gewoon.' }, earlierFines: [{ reference: 'AUT-2021-7', ...(finalOn === undefined ? {} : { finalOn }) }] });
    given(route.readyToFine).when('DraftFineDecision', draft(5_000_00, earlier('2021-06-01')), officer).then({ type: 'FineDecisionDrafted' });
    given(route.readyToFine).when('DraftFineDecision', draft(2_500_00, earlier('2019-06-01')), officer).then({ type: 'FineDecisionDrafted' });
    given(route.readyToFine).when('DraftFineDecision', draft(2_500_00, earlier()), officer).then({ type: 'FineDecisionDrafted' });
  });

  it('does not rest on an example in production', () => {
    given(route.readyToFine, production).when('DraftFineDecision', draft(outcomeCents, weighing()), officer).refuses({ code: 'parameter-not-confirmed' });
  });

  it('may also rest on reasons alone, as long as no policy is published', () => {
    const file = given(route.readyToFine, production).when('DraftFineDecision', route.fineDraft(), officer).then({ type: 'FineDecisionDrafted' });
    expect(file.acts.at(-1)?.data).not.toHaveProperty('proposal');
  });
});
