import { addDays, atAmsterdam, dayOf, startOfDay } from '../../../libs/law/calendar/local-date.js';
import { Refused } from './client.js';
import { until, type Clock, type Stage } from './stage.js';

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
      const refused = await stage.act('finance-1', 'remind', { type: 'SendReminder', data }).then(() => null, (error: unknown) => error);
      if (!(refused instanceof Refused)) throw new Error('A reminder without a collection decision was not refused.');
      process.stderr.write(`          geweigerd: ${refused.message}\n`);
    }],
  ],
} as const;

export type MoneyScenario = keyof typeof moneyScenarios;

export const isMoneyScenario = (text: string): text is MoneyScenario => Object.hasOwn(moneyScenarios, text);
