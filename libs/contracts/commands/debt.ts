import { z } from 'zod';
import { cents, line, localDate, localId, prose } from '../primitives.js';

const debtIds = z.array(line).min(1).max(2000);
/** An amount that is more than nothing. */
const amount = cents.refine((value) => value > 0, 'must be at least one cent');
const bankEntryId = z.string().regex(/^[0-9a-f]{64}$/, 'must be the id of a bank entry');

/** Views were heard about the collection, or why the Authority did not ask them (4:8, 4:11, 4:12 Awb). */
const viewsOnCollection = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('heard') }), z.strictObject({ kind: z.literal('skipped'), ground: prose })]);

const collecting = {
  DraftCollectionDecision: z.strictObject({ orderId: localId, days: z.array(localDate).min(1).max(1000), reasons: prose, views: viewsOnCollection }),
  RecordDefault: z.strictObject({ debtIds }),
  SendReminder: z.strictObject({
    debtIds,
    sentOn: localDate,
    warning: z.boolean().meta({ description: 'The letter warns that payment can be enforced at the expense of the debtor, art. 4:112(3) Awb' }),
    chargeFee: z.boolean().optional().meta({ description: 'Whether the fee of art. 4:113 Awb is charged; it needs the amount of that year' }),
  }),
  IssueWrit: z.strictObject({ debtIds }),
  HandOverCollection: z.strictObject({ debtIds, service: z.strictObject({ kind: z.enum(['bailiff', 'collection-service']), name: line }) }),
  EndHandover: z.strictObject({ handoverId: localId, outcome: z.enum(['returned', 'paid']), note: prose }),
  ChargeCosts: z.strictObject({ debtId: line, amountCents: amount, reasons: prose }),
  FixInterest: z.strictObject({ debtIds, until: localDate.meta({ description: 'The last day over which interest is fixed' }), reasons: prose }),
} as const;

const limitation = {
  RecordBarred: z.strictObject({ debtIds }),
  RecordInterruption: z.strictObject({ debtIds, kind: z.enum(['acknowledgement', 'legal-proceedings', 'set-off', 'execution']), on: localDate, note: prose }),
  RaiseLimitationAlarm: z.strictObject({ debtIds }),
} as const;

const easing = {
  GrantDeferral: z.strictObject({
    debtIds,
    until: localDate.meta({ description: 'The last day of the deferral' }),
    instalments: z.array(z.strictObject({ payBy: localDate, amountCents: amount })).max(240),
    conditions: prose,
    reasons: prose,
  }),
  RevokeDeferral: z.strictObject({ deferralId: localId, ground: z.enum(['condition-not-met', 'incorrect-information', 'changed-circumstances']), reasons: prose }),
  WaiveDebt: z.strictObject({
    debtIds,
    reasons: prose,
    ground: z.enum(['special-circumstances', 'disproportionate', 'other']),
    amountCents: amount.optional().meta({ description: 'Only so much, of the principal; all that is open where left out' }),
  }),
  WriteOffDebt: z.strictObject({ debtIds, reasons: prose, ground: z.enum(['insolvent', 'untraceable', 'costs-exceed-proceeds']) }),
} as const;

const payments = {
  RecordPayment: z.strictObject({ debtIds, amountCents: cents, creditedOn: localDate, reference: line }),
  BookReceipt: z.strictObject({
    subject: localId.meta({ description: 'What the payer designated: a penalty order, a collection decision or a fine, art. 4:92 Awb' }),
    amountCents: amount,
    creditedOn: localDate,
    entryId: bankEntryId,
  }),
  AllocateOverpayment: z.strictObject({ debtIds, amountCents: amount, reasons: prose }),
} as const;

const undoing = {
  ReverseDebts: z.strictObject({
    debtIds,
    toCents: cents.optional().meta({ description: 'What remains of the one debt named; nothing where left out' }),
    ground: z.enum(['objection', 'court', 'own-motion']),
    reference: line,
    procedureId: localId.optional().meta({ description: 'The objection or appeal from which it follows: where that ruling is undone, this comes back with it' }),
    reasons: prose,
  }),
  ProposeRefund: z.strictObject({
    of: z.enum(['reversal', 'overpayment']),
    amountCents: amount.optional().meta({ description: 'Of an overpayment so much; all of it where left out' }),
    payOn: localDate.meta({ description: 'The day of repayment, up to which interest is counted' }),
    reasons: prose,
  }),
  ApproveRefund: z.strictObject({ refundId: localId }),
  RejectRefund: z.strictObject({ refundId: localId, reasons: prose }),
  RecordRefundPaid: z.strictObject({ refundId: localId, amountCents: amount, paidOn: localDate, entryId: bankEntryId.optional() }),
} as const;

/** Money debts, title 4.4 Awb: collecting, limitation, easing, payments, and undoing after a remedy. */
export const debtCommands = { ...collecting, ...limitation, ...easing, ...payments, ...undoing } as const;
