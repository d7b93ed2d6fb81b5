import { dayOf } from '../../../libs/law/calendar/local-date.js';
import { begun, debtIdsOf, nights, pay, repay, type Steps } from './money-steps.js';
import { refusedBy } from './refusal.js';
import type { Clock, Stage } from './stage.js';

async function rulingToday(clock: Clock): Promise<{ readonly by: 'appeal'; readonly on: ReturnType<typeof dayOf>; readonly reference: string }> {
  return { by: 'appeal', on: dayOf(await clock.now()), reference: 'ECLI:NL:VOORBEELD:2025:1' };
}

/** What can happen to the money of an order after it was made known, each a journey of its own. */
export const moneyScenarios = {
  'two-versions': (stage: Stage, clock: Clock): Steps => [
    ...begun(stage, clock, 2),
    ['uitspraak: € 2.000 per dag, maximum € 12.000', async () => {
      const data = { orderId: 'P1', amountPerDayCents: 2_000_00, capCents: 12_000_00, from: await clock.now(), ruling: await rulingToday(clock), reasons: 'De rechter stelt het bedrag lager vast.' };
      await stage.act('legal-1', 'replace', { type: 'ReplacePenaltyOrder', data });
    }],
    ['een nacht van de nieuwe versie, tot haar maximum', () => nights(stage, clock, 1)],
  ],
  'three-units-one-transfer': (stage: Stage, clock: Clock): Steps => [
    ...begun(stage, clock, 3),
    ['één overboeking voor drie dwangsommen, € 100 te veel', () => pay(stage, clock, 100_00)],
    ['het te veel betaalde terug, door drie ambtenaren', () => repay(stage, clock, 'overpayment')],
  ],
  'reversed-after-payment': (stage: Stage, clock: Clock): Steps => [
    ...begun(stage, clock, 1),
    ['de dwangsom wordt betaald', () => pay(stage, clock, 0)],
    ['vijf weken later vernietigt de rechter haar', async () => {
      await clock.forward(24 * 35);
      const [first = ''] = await debtIdsOf(stage);
      await stage.act('legal-1', 'reverse', { type: 'ReverseUnits', data: { orderId: 'P1', debtIds: [first], ruling: await rulingToday(clock), reasons: 'Het bewijs schiet tekort.' } });
    }],
    ['terugbetaling met rente, door drie ambtenaren', () => repay(stage, clock, 'reversal')],
  ],
  'reminder-refused': (stage: Stage, clock: Clock): Steps => [
    ...begun(stage, clock, 1),
    ['na de betaaldag: een aanmaning zonder invorderingsbeschikking', async () => {
      await clock.forward(24 * 45);
      const [first = ''] = await debtIdsOf(stage);
      const data = { debtIds: [first], sentOn: dayOf(await clock.now()), warning: true };
      const why = await refusedBy('collection-not-decided', stage.act('finance-1', 'remind', { type: 'SendReminder', data }));
      process.stderr.write(`          geweigerd: ${why}\n`);
    }],
  ],
} as const;
