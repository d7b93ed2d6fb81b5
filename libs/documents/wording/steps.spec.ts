import { describe, expect, it } from '@jest/globals';
import { atAmsterdam, localDate } from '../../law/calendar/local-date.js';
import { appealTerm, baseRuleSet, fineDecisionTerm, fineMaximum, forfeiture, interest, interestOnDebt, limitation, objectionTerm, orderDeadline, paymentTerm, publication, reminderFee, reminderTerm, unaVia } from '../../law/index.js';
import type { Computed, Derivation } from '../../law/derivation.js';
import { parameterNl, stepsNl } from './steps.js';

const rules = baseRuleSet('training');
const why = (computed: Computed<unknown>): Derivation => {
  if (!computed.ok) throw new Error(computed.refusal.message.en);
  return computed.derivation;
};

describe('a computation in Dutch', () => {
  it('says of interest over several amounts that it is rounded once', () => {
    const part = { principalCents: 200_000, from: localDate('2025-04-17'), until: localDate('2025-05-30') };
    const steps = stepsNl(why(interestOnDebt({ owedBy: 'authority', parts: [part, part, part], on: localDate('2025-05-31') }, rules)));
    expect(steps.at(-2)).toMatchObject({ step: 'De rente over 3 bedragen opgeteld, één keer afgerond op hele centen', outcome: expect.stringMatching(/^€ \d+,\d\d$/) as unknown });
  });

  it('says over which free days a term runs, and by which articles', () => {
    expect(stepsNl(why(objectionTerm({ announcedOn: localDate('2026-02-20') }, rules)))).toEqual([
      { step: '6 weken na 20 februari 2026', outcome: '3 april 2026', articles: '' },
      {
        step: 'Vrije dagen: 3 april 2026 (Goede Vrijdag), 4 april 2026 (zaterdag), 5 april 2026 (zondag) en 6 april 2026 (tweede paasdag)',
        outcome: 'tellen niet als laatste dag',
        articles: 'art. 1 en 3 Algemene termijnenwet',
      },
      { step: 'De termijn loopt door tot en met de eerste dag die geen zaterdag, zondag of feestdag is', outcome: '7 april 2026', articles: 'art. 1 Algemene termijnenwet' },
      { step: '1 week na 7 april 2026', outcome: '14 april 2026', articles: '' },
      {
        step: 'Bezwaartermijn bij bekendmaking op 20 februari 2026: van 21 februari 2026 tot en met de laatste dag',
        outcome: '7 april 2026 (per post: ontvangen uiterlijk 14 april 2026)',
        articles: 'art. 6:7, 6:8 en 6:9 lid 2 Awb; art. 1 en 3 Algemene termijnenwet',
      },
    ]);
  });

  it('says how an order term in hours ends', () => {
    const steps = stepsNl(why(orderDeadline({ announcedAt: atAmsterdam(localDate('2026-05-12'), '21:30'), hours: 12 }, rules)));
    expect(steps).toEqual([{ step: '12 uur na bekendmaking op 12 mei 2026 om 21.30 uur; de uren lopen door', outcome: '13 mei 2026 om 09.30 uur', articles: 'art. 6 lid 4 Wet; art. 4 Algemene termijnenwet' }]);
  });

  it('says how a maximum is reached, the category first', () => {
    const steps = stepsNl(why(fineMaximum({ regime: 'csam', norm: 'csam:6(3)', violatedOn: localDate('2025-03-01'), systematicOrPersistent: true }, rules)));
    expect(steps.map(({ step, outcome }) => `${step} → ${outcome}`)).toEqual([
      'Boetecategorie 6 op 1 maart 2025 → € 1.030.000,00',
      'Wettelijk maximum voor een overtreding op 1 maart 2025: boetecategorie 6 → € 1.030.000,00',
    ]);
  });

  const on = localDate('2026-03-20');
  const at = atAmsterdam(localDate('2026-03-21'), '04:00');
  const order = { amountPerDayCents: 100, capCents: 1000, compliancePeriodEndsAt: atAmsterdam(on, '12:00'), version: 1 };
  it.each([
    ['appeal-term', appealTerm({ sentOn: localDate('2026-05-19') }, rules), '30 juni 2026'],
    ['payment-term', paymentTerm({ kind: 'fine', from: localDate('2026-03-24') }, rules), 'betalen uiterlijk 6 mei 2026'],
    ['reminder-term', reminderTerm({ sentOn: on }, rules), 'betalen uiterlijk 7 april 2026'],
    ['reminder-fee', reminderFee({ sentOn: on, debtCents: 60_000 }, rules), '€ 19,00'],
    ['una-via', unaVia({ submittedOn: on }, rules), 'bevoegd vanaf 20 juni 2026'],
    ['fine-decision-term', fineDecisionTerm({ reportOn: localDate('2026-03-12'), submittedOn: on, answeredOn: localDate('2026-04-30') }, rules), '22 juli 2026'],
    ['publication', publication({ announcedOn: localDate('2026-05-04') }, rules), 'niet eerder dan 19 mei 2026'],
    ['limitation', limitation({ kind: 'penalty-payment', from: localDate('2026-06-01'), events: [] }, rules), 'verjaard na 1 juni 2027'],
    ['forfeiture', forfeiture({ order, observations: [{ id: 'e1', at, orderVersion: 1, result: 'available' }], holds: [], upTo: at }, rules), '€ 1,00'],
    ['interest', interest({ principalCents: 515_000, from: localDate('2024-07-14'), until: localDate('2024-12-31'), allowUnconfirmed: true }, rules), '€ 168,89'],
  ])('%s ends with its result', (_, computed, outcome) => {
    expect(stepsNl(why(computed)).at(-1)?.outcome).toBe(outcome);
  });

  it('has words for every rule: no field name comes through', () => {
    const derivations = [
      why(unaVia({ submittedOn: on }, rules)),
      why(fineDecisionTerm({ reportOn: localDate('2026-03-12'), submittedOn: on, answeredOn: localDate('2026-04-30') }, rules)),
      why(forfeiture({ order, observations: [{ id: 'e1', at, orderVersion: 1, result: 'available' }], holds: [], upTo: at }, rules)),
    ];
    const text = derivations.flatMap(stepsNl).map(({ step, outcome }) => `${step} ${outcome}`).join(' ');
    expect(text).not.toMatch(/[a-z][A-Z]|geen/);
  });

  it('shows a rule without words by its name and fields, so that nothing is lost', () => {
    const derivation: Derivation = { rule: 'new-rule', articles: ['awb:1:1'], inputs: { sentOn: '2026-03-20' }, value: { totalCents: 100 }, steps: [] };
    expect(stepsNl(derivation)).toEqual([{ step: 'new rule: sentOn 20 maart 2026', outcome: 'totalCents: € 1,00', articles: 'art. 1:1 Awb' }]);
  });

  it('names rows of data in Dutch', () => {
    expect([parameterNl('fine-category 6'), parameterNl('interest-rate'), parameterNl('other x')]).toEqual(['bedrag van geldboetecategorie 6', 'percentage van de wettelijke rente', 'other x']);
  });
});
