import { addDays, atAmsterdam, dayOf, startOfDay } from '../../../libs/law/calendar/local-date.js';
import { until, type Clock, type Stage } from './stage.js';

/** Steps of a journey, each with its name in Dutch. */
export type Steps = readonly (readonly [string, () => Promise<void>])[];

/** So many nights, each with its run and what it forfeits; it is morning afterwards. */
export async function nights(stage: Stage, clock: Clock, count: number): Promise<void> {
  for (let night = 1; night <= count; night += 1) {
    const units = await unitsOf(stage);
    await clock.to(startOfDay(addDays(dayOf(await clock.now()), 1)));
    await clock.forward(9);
    await until('the unit of the night', async () => (await unitsOf(stage)) > units);
  }
}

export const unitsOf = async (stage: Stage): Promise<number> => (await stage.acts()).filter(({ type }) => type === 'UnitForfeited').length;

/** The units that were forfeited, with what each was worth then, in cents. */
const forfeited = async (stage: Stage): Promise<readonly { readonly debtId: string; readonly amountCents: number }[]> =>
  (await stage.acts()).flatMap(({ type, data }) => (type === 'UnitForfeited' ? [{ debtId: `P1:${String(data['day'])}`, amountCents: Number(data['amountCents']) }] : []));

/** The days for which a unit was forfeited. */
export const daysOf = async (stage: Stage): Promise<readonly string[]> => (await stage.acts()).flatMap(({ type, data }) => (type === 'UnitForfeited' ? [String(data['day'])] : []));

export const debtIdsOf = async (stage: Stage): Promise<string[]> => (await forfeited(stage)).map(({ debtId }) => debtId);

/** The compliance period over, and so many nights. */
export const begun = (stage: Stage, clock: Clock, count: number): Steps => [
  ['einde van de begunstigingstermijn', async () => {
    await clock.to(await stage.endOf('P1:compliance-period'));
    await stage.untilAct('CompliancePeriodEnded');
  }],
  [`${String(count)} nachten, elk met een dwangsom`, () => nights(stage, clock, count)],
];

/** One transfer for all units that stand, with so much too much. */
export async function pay(stage: Stage, clock: Clock, tooMuchCents: number): Promise<void> {
  const units = await forfeited(stage);
  const data = { debtIds: units.map(({ debtId }) => debtId), amountCents: units.reduce((sum, { amountCents }) => sum + amountCents, tooMuchCents), creditedOn: dayOf(await clock.now()), reference: 'overboeking' };
  await stage.act('finance-1', 'pay', { type: 'RecordPayment', data });
}

/** Proposed by finance, approved by two others, paid on its day. */
export async function repay(stage: Stage, clock: Clock, of: 'reversal' | 'overpayment'): Promise<void> {
  const payOn = addDays(dayOf(await clock.now()), 7);
  await stage.act('finance-1', 'propose-refund', { type: 'ProposeRefund', data: { of, payOn, reasons: 'Terugbetalen.' } });
  await repaid(stage, clock, 7);
}

/** A refund that was proposed, approved by two who did not propose it, and paid so many days later. */
export async function repaid(stage: Stage, clock: Clock, inDays: number): Promise<void> {
  for (const approver of ['approver-1', 'approver-2']) await stage.act(approver, `approve-refund-${approver}`, { type: 'ApproveRefund', data: { refundId: 'T1' } });
  const proposed = (await stage.acts()).find(({ type }) => type === 'RefundProposed')?.data;
  const paidOn = addDays(dayOf(await clock.now()), inDays);
  await clock.to(atAmsterdam(paidOn, '12:00'));
  await stage.act('finance-1', 'refund-paid', { type: 'RecordRefundPaid', data: { refundId: 'T1', amountCents: Number(proposed?.['principalCents']) + Number(proposed?.['interestCents']), paidOn } });
}
