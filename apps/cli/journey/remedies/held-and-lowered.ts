import { addDays, dayOf, startOfDay } from '../../../../libs/law/calendar/local-date.js';
import { addHours } from '../../../../libs/law/calendar/instant.js';
import { begun, nights, pay, repaid, unitsOf, type Steps } from '../money-steps.js';
import type { Clock, Stage } from '../stage.js';
import { decides, drafts, hears, objects, provider } from './legal-staff.js';

const heldDays = 11;

/** A penalty order is objected to, held by the judge for eleven days, and found too high: units count at the lower amount, and what was paid too much goes back with interest. */
export const heldAndLowered = (stage: Stage, clock: Clock): Steps => [
  ...begun(stage, clock, 3),
  ['bezwaar, en een verzoek om voorlopige voorziening', async () => {
    await objects(stage, clock, 'P1');
    const requestedOn = dayOf(await clock.now());
    await stage.act('legal-1', 'relief', { type: 'ReceiveInterimReliefRequest', data: { against: ['P1'], procedureId: 'OB1', party: provider, court: 'Rechtbank Rotterdam', fileNumber: 'ROT 25/VOORBEELD VV', requestedOn, urgency: 'De dwangsommen lopen op.' } });
  }],
  ['de voorzieningenrechter schorst de last elf dagen', async () => {
    const from = await clock.now();
    const measures = [{ kind: 'suspend-order', orderId: 'P1', from, until: addHours(from, 24 * heldDays) }] as const;
    await stage.act('legal-1', 'relief-granted', { type: 'RecordInterimRuling', data: { reliefId: 'VV1', ruledOn: dayOf(from), ecli: 'ECLI:NL:RBROT:2025:VOORBEELD11', outcome: 'granted', measures: [...measures], decidesMainCase: false, costsCents: 0, reasons: 'De gronden vragen nader onderzoek.' } });
  }],
  ['elf nachten zonder dwangsom, en dan weer een', async () => {
    const units = await unitsOf(stage);
    for (let night = 1; night < heldDays; night += 1) {
      await clock.to(startOfDay(addDays(dayOf(await clock.now()), 1)));
      await clock.forward(9);
    }
    if ((await unitsOf(stage)) !== units) throw new Error('A unit was forfeited while the judge held the order.');
    await clock.to(startOfDay(addDays(dayOf(await clock.now()), 1)));
    await clock.forward(9);
    await nights(stage, clock, 1);
  }],
  ['alles wordt onder protest betaald', () => pay(stage, clock, 0)],
  ['hoorzitting', () => hears(stage, clock)],
  ['gegrond in zoverre: € 3.000 per dag, maximum € 15.000', async () => {
    await drafts(stage, [{ decisionId: 'P1', outcome: 'founded', change: { kind: 'penalty-order', amountPerDayCents: 3_000_00, capCents: 15_000_00 }, unlawful: true }]);
    await decides(stage);
  }],
  ['het verschil terug met rente, door drie ambtenaren', () => repaid(stage, clock, 7)],
];
