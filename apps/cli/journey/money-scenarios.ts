import { randomUUID } from 'node:crypto';
import type { LocalDate } from '../../../libs/law/calendar/brands.js';
import { addHours } from '../../../libs/law/calendar/instant.js';
import { addDays, atAmsterdam, dayOf, localDate, startOfDay } from '../../../libs/law/calendar/local-date.js';
import { collect, lastSafeDay, remind } from './collection-steps.js';
import { prepareFine } from './fine-phase.js';
import { begun, daysOf, debtIdsOf, nights, pay, repay, unitsOf, type Steps } from './money-steps.js';
import { refusedBy } from './refusal.js';
import { until, type Clock, type OutageClock, type Stage } from './stage.js';

async function rulingToday(clock: Clock): Promise<{ readonly by: 'appeal'; readonly on: ReturnType<typeof dayOf>; readonly reference: string }> {
  return { by: 'appeal', on: dayOf(await clock.now()), reference: 'ECLI:NL:VOORBEELD:2025:1' };
}

/** That many days, each booked once. */
async function eachDayOnce(stage: Stage, count: number): Promise<void> {
  const days = await daysOf(stage);
  if (days.length !== count || new Set(days).size !== count) throw new Error(`Not ${String(count)} days, each booked once: ${days.join(', ')}.`);
}

/** The first day from here that does not have 24 hours. */
function nextClockChange(from: LocalDate): LocalDate {
  let day = from;
  while (addHours(startOfDay(day), 24) === startOfDay(addDays(day, 1))) day = addDays(day, 1);
  return day;
}

const tell = (line: string): void => { process.stderr.write(`          ${line}\n`); };

/** What can happen to the money of an order after it was made known, each a journey of its own. */
export const moneyScenarios = {
  'two-versions': (stage: Stage, clock: OutageClock): Steps => [
    ...begun(stage, clock, 2),
    ['uitspraak: € 2.000 per dag, maximum € 12.000', async () => {
      const data = { orderId: 'P1', amountPerDayCents: 2_000_00, capCents: 12_000_00, from: await clock.now(), ruling: await rulingToday(clock), reasons: 'De rechter stelt het bedrag lager vast.' };
      await stage.act('legal-1', 'replace', { type: 'ReplacePenaltyOrder', data });
    }],
    ['een nacht van de nieuwe versie, tot haar maximum', () => nights(stage, clock, 1)],
  ],
  'three-units-one-transfer': (stage: Stage, clock: OutageClock): Steps => [
    ...begun(stage, clock, 3),
    ['één overboeking voor drie dwangsommen, € 100 te veel', () => pay(stage, clock, 100_00)],
    ['het te veel betaalde terug, door drie ambtenaren', () => repay(stage, clock, 'overpayment')],
  ],
  'reversed-after-payment': (stage: Stage, clock: OutageClock): Steps => [
    ...begun(stage, clock, 1),
    ['de dwangsom wordt betaald', () => pay(stage, clock, 0)],
    ['vijf weken later vernietigt de rechter haar', async () => {
      await clock.forward(24 * 35);
      const [first = ''] = await debtIdsOf(stage);
      await stage.act('legal-1', 'reverse', { type: 'ReverseUnits', data: { orderId: 'P1', debtIds: [first], ruling: await rulingToday(clock), reasons: 'Het bewijs schiet tekort.' } });
    }],
    ['terugbetaling met rente, door drie ambtenaren', () => repay(stage, clock, 'reversal')],
  ],
  'half-day-hold': (stage: Stage, clock: OutageClock): Steps => [
    ...begun(stage, clock, 2),
    ['schorsing die een halve dag beslaat, tot en met de waarneming van de tweede nacht', async () => {
      const [, day = ''] = await daysOf(stage);
      const data = { orderId: 'P1', from: atAmsterdam(localDate(day), '00:00'), until: atAmsterdam(localDate(day), '08:00'), ruling: { ...(await rulingToday(clock)), by: 'interim-relief' as const }, reasons: 'Schorsing door de voorzieningenrechter.' };
      await stage.act('legal-1', 'hold', { type: 'HoldPenaltyOrder', data });
      await stage.untilAct('UnitsReversed');
    }],
    ['de nacht daarna telt weer', () => nights(stage, clock, 1)],
  ],
  'missed-night': (stage: Stage, clock: OutageClock): Steps => [
    ...begun(stage, clock, 1),
    ['een nacht waarin de machine stil ligt; een toezichthouder neemt met de hand waar', async () => {
      const at = atAmsterdam(addDays(dayOf(await clock.now()), 1), '09:00');
      await clock.outageUntil(at);
      const observations = [{ id: randomUUID(), locationId: 'L1', at, result: 'available' as const, reason: 'HTTP 200', observedBy: { kind: 'official' as const, userId: 'supervisor-1', method: 'Opgevraagd met een verzoek HEAD.' }, details: {} }];
      await stage.act('supervisor-1', 'by-hand', { type: 'RecordObservation', data: { orderId: 'P1', purpose: 'by-hand', observations } });
    }],
    ['de volgende nacht boekt ook wat nog niet geboekt was', () => nights(stage, clock, 1)],
    ['elke dag één keer geboekt, ook de dag van de gemiste nacht', () => eachDayOnce(stage, 3)],
  ],
  'clock-change': (stage: Stage, clock: OutageClock): Steps => [
    ...begun(stage, clock, 1),
    ['schorsing tot de dag voor de nacht waarin de klok verspringt', async () => {
      const change = nextClockChange(addDays(dayOf(await clock.now()), 2));
      const data = { orderId: 'P1', from: await clock.now(), until: atAmsterdam(addDays(change, -1), '00:00'), ruling: { ...(await rulingToday(clock)), by: 'interim-relief' as const }, reasons: 'Schorsing door de voorzieningenrechter.' };
      await stage.act('legal-1', 'hold', { type: 'HoldPenaltyOrder', data });
      await clock.to(atAmsterdam(addDays(change, 1), '09:00'));
      tell(`de klok versprong op ${change}; geboekt: ${(await daysOf(stage)).join(', ')}`);
    }],
    ['de dag ervoor, de dag zelf en de dag erna zijn elk één keer geboekt', () => eachDayOnce(stage, 4)],
  ],
  'last-safe-day': (stage: Stage, clock: OutageClock): Steps => [
    ...begun(stage, clock, 1),
    ['rapport van bevindingen en invorderingsbeschikking', () => collect(stage)],
    ['de laatste dag voor de verjaring: een aanmaning, verzegeld en verzonden', async () => {
      await clock.to(atAmsterdam(await lastSafeDay(stage), '12:00'));
      await remind(stage, clock);
      await until('the reminder to be sent', async () => (await stage.acts()).some(({ type, data }) => type === 'LetterSent' && String(data['letterId']).startsWith('A')));
      const sent = (await stage.acts()).find(({ type }) => type === 'ReminderSent');
      tell(`verjaart nu na ${String(sent?.data['barredAfter'])}`);
    }],
  ],
  'one-day-too-late': (stage: Stage, clock: OutageClock): Steps => [
    ...begun(stage, clock, 1),
    ['rapport van bevindingen en invorderingsbeschikking', () => collect(stage)],
    ['een dag na de laatste: de aanmaning wordt geweigerd, de schuld is verjaard', async () => {
      await clock.to(atAmsterdam(addDays(await lastSafeDay(stage), 1), '12:00'));
      await stage.untilAct('DebtBarred');
      tell(`geweigerd: ${await refusedBy('debt-barred', remind(stage, clock))}`);
    }],
  ],
  'fine-and-penalty': (stage: Stage, clock: OutageClock): Steps => [
    ...begun(stage, clock, 2),
    ['boeterapport, una via en zienswijze over dezelfde overtreding', () => prepareFine(stage, clock)],
    ['de last loopt door, de boete wacht op haar besluit', async () => {
      if ((await unitsOf(stage)) < 2) throw new Error('The penalty payments stopped because of the fine.');
      tell(`dwangsommen tot nu toe: ${(await daysOf(stage)).join(', ')}`);
    }],
  ],
  'reminder-refused': (stage: Stage, clock: OutageClock): Steps => [
    ...begun(stage, clock, 1),
    ['na de betaaldag: een aanmaning zonder invorderingsbeschikking', async () => {
      await clock.forward(24 * 45);
      tell(`geweigerd: ${await refusedBy('collection-not-decided', remind(stage, clock))}`);
    }],
  ],
} as const;

export type MoneyScenario = keyof typeof moneyScenarios;
