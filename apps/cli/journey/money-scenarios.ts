import { randomUUID } from 'node:crypto';
import type { LocalDate } from '../../../libs/law/calendar/brands.js';
import { addHours } from '../../../libs/law/calendar/instant.js';
import { addDays, atAmsterdam, dayOf, localDate, startOfDay } from '../../../libs/law/calendar/local-date.js';
import { Refused } from './client.js';
import { prepareFine } from './fine-phase.js';
import { until, type Clock, type OutageClock, type Stage } from './stage.js';

type Steps = readonly (readonly [string, () => Promise<void>])[];

const unitCents = 5_000_00;

/** So many nights, each with its run and what it forfeits; it is morning afterwards. */
async function nights(stage: Stage, clock: Clock, count: number): Promise<void> {
  for (let night = 1; night <= count; night += 1) {
    const units = await unitsOf(stage);
    await clock.to(startOfDay(addDays(dayOf(await clock.now()), 1)));
    await clock.forward(9);
    await until('the unit of the night', async () => (await unitsOf(stage)) > units);
  }
}

const unitsOf = async (stage: Stage): Promise<number> => (await stage.acts()).filter(({ type }) => type === 'UnitForfeited').length;

const daysOf = async (stage: Stage): Promise<readonly string[]> => (await stage.acts()).flatMap(({ type, data }) => (type === 'UnitForfeited' ? [String(data['day'])] : []));

const debtIdsOf = async (stage: Stage): Promise<string[]> => (await daysOf(stage)).map((day) => `P1:${day}`);

const begun = (stage: Stage, clock: Clock, count: number): Steps => [
  ['einde van de begunstigingstermijn', async () => {
    await clock.to(await stage.endOf('P1:compliance-period'));
    await stage.untilAct('CompliancePeriodEnded');
  }],
  [`${String(count)} nachten, elk met een dwangsom`, () => nights(stage, clock, count)],
];

async function rulingToday(clock: Clock): Promise<{ readonly by: 'appeal'; readonly on: ReturnType<typeof dayOf>; readonly reference: string }> {
  return { by: 'appeal', on: dayOf(await clock.now()), reference: 'ECLI:NL:VOORBEELD:2025:1' };
}

/** One transfer for all units that stand, with so much too much. */
async function pay(stage: Stage, clock: Clock, tooMuchCents: number): Promise<void> {
  const debtIds = await debtIdsOf(stage);
  const data = { debtIds, amountCents: debtIds.length * unitCents + tooMuchCents, creditedOn: dayOf(await clock.now()), reference: 'overboeking' };
  await stage.act('finance-1', 'pay', { type: 'RecordPayment', data });
}

/** Proposed by finance, approved by two others, paid on its day. */
async function repay(stage: Stage, clock: Clock, of: 'reversal' | 'overpayment'): Promise<void> {
  const payOn = addDays(dayOf(await clock.now()), 7);
  await stage.act('finance-1', 'propose-refund', { type: 'ProposeRefund', data: { of, payOn, reasons: 'Terugbetalen.' } });
  for (const approver of ['approver-1', 'approver-2']) await stage.act(approver, `approve-refund-${approver}`, { type: 'ApproveRefund', data: { refundId: 'T1' } });
  const proposed = (await stage.acts()).find(({ type }) => type === 'RefundProposed')?.data;
  await clock.to(atAmsterdam(payOn, '12:00'));
  await stage.act('finance-1', 'refund-paid', { type: 'RecordRefundPaid', data: { refundId: 'T1', amountCents: Number(proposed?.['principalCents']) + Number(proposed?.['interestCents']), paidOn: payOn } });
}

const named = async (stage: Stage, type: string): Promise<readonly { readonly data: Readonly<Record<string, unknown>> }[]> => (await stage.acts()).filter((act) => act.type === type);

/** The report of findings on every unit, and the collection decision that rests on it, made known. */
async function collect(stage: Stage): Promise<void> {
  const evidenceIds = (await named(stage, 'UnitForfeited')).map(({ data }) => String(data['evidenceId']));
  await stage.act('officer-1', 'report-findings', { type: 'DrawUpReportOfFindings', data: { orderId: 'P1', evidenceIds, finding: 'Op de genoemde momenten waren de vindplaatsen bereikbaar.' } });
  const days = (await daysOf(stage)).map((day) => localDate(day));
  await stage.act('officer-1', 'draft-collection', { type: 'DraftCollectionDecision', data: { orderId: 'P1', days, reasons: 'Beginselplicht tot invordering.', views: { kind: 'skipped', ground: 'De gevolgen zijn volledig omkeerbaar (4:12 Awb).' } } });
  await stage.act('approver-1', 'approve-collection', { type: 'ApproveDecision', data: { decisionId: 'C1' } });
  await stage.untilDecision('C1', 'announced');
}

/** The last day on which the first unit can still be collected, as the record shows it: one year after forfeiture (5:35 Awb). */
async function lastSafeDay(stage: Stage): Promise<LocalDate> {
  const [day = ''] = await daysOf(stage);
  return localDate(`${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`);
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

/** Sends a reminder of the first unit today, and says what came of it. */
async function remind(stage: Stage, clock: Clock, name: string): Promise<string> {
  const [first = ''] = await debtIdsOf(stage);
  const data = { debtIds: [first], sentOn: dayOf(await clock.now()), warning: true };
  const refused = await stage.act('finance-1', name, { type: 'SendReminder', data }).then(() => null, (error: unknown) => error);
  if (refused !== null && !(refused instanceof Refused)) throw refused;
  return refused === null ? '' : refused.message;
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
      const refused = await remind(stage, clock, 'remind');
      if (refused !== '') throw new Error(`The reminder on the last safe day was refused: ${refused}`);
      await until('the reminder to be sent', async () => (await named(stage, 'LetterSent')).some(({ data }) => String(data['letterId']).startsWith('A')));
      const [sent] = await named(stage, 'ReminderSent');
      tell(`verjaart nu na ${String(sent?.data['barredAfter'])}`);
    }],
  ],
  'one-day-too-late': (stage: Stage, clock: OutageClock): Steps => [
    ...begun(stage, clock, 1),
    ['rapport van bevindingen en invorderingsbeschikking', () => collect(stage)],
    ['een dag na de laatste: de aanmaning wordt geweigerd, de schuld is verjaard', async () => {
      await clock.to(atAmsterdam(addDays(await lastSafeDay(stage), 1), '12:00'));
      await stage.untilAct('DebtBarred');
      const refused = await remind(stage, clock, 'remind');
      if (refused === '') throw new Error('A reminder of a barred unit was not refused.');
      tell(`geweigerd: ${refused}`);
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
      const refused = await remind(stage, clock, 'remind');
      if (refused === '') throw new Error('A reminder without a collection decision was not refused.');
      tell(`geweigerd: ${refused}`);
    }],
  ],
} as const;

export type MoneyScenario = keyof typeof moneyScenarios;

export const isMoneyScenario = (text: string): text is MoneyScenario => Object.hasOwn(moneyScenarios, text);
