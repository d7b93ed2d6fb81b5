import { addDays } from '../../../law/calendar/local-date.js';
import { unpaidCents } from '../../authority-debt/state.js';
import { barredFrom } from '../../debt/collectable.js';
import { isOpen, openCents } from '../../debt/parts.js';
import type { DebtState } from '../../debt/state.js';
import type { CaseFile, Written } from '../case-file.js';
import { financier, lawyer, process } from '../officials.js';
import { today } from '../steps.js';
import { deciders, drafters, may, payers, type Candidate } from './candidate.js';
import { oneOf, type Dice } from './dice.js';

/** Some debts of the case, and now and then one that is not there. */
function some(debts: readonly DebtState[], dice: Dice): string[] {
  const from = dice(Math.max(1, debts.length));
  const ids = debts.slice(from, from + 1 + dice(3)).map(({ id }) => id);
  return dice(12) === 0 || ids.length === 0 ? [...ids, 'constructor'] : ids;
}

/** Collecting: decision, reminder, writ, handing over, charges, limitation; of debts that are there and of some that are not. */
export function debtCandidates(file: CaseFile, dice: Dice): readonly Candidate[] {
  const { state, now } = file;
  const day = today(file);
  const debts = Object.values(state.debts);
  const chosen = (): string[] => some(debts, dice);
  if (debts.length === 0) return [may(1, payers, 'RecordPayment', () => ({ debtIds: ['P1:2025-03-05'], amountCents: 1, creditedOn: day, reference: 'bank' }))];
  const struck = debts.filter((debt) => debt.status !== 'barred' && barredFrom(debt) <= now).map(({ id }) => id);
  const reminded = debts.filter(({ status }) => status === 'reminded').map(({ id }) => id);
  const withWrit = debts.filter(({ status }) => status === 'writ-issued').map(({ id }) => id);
  return [
    ...Object.values(state.penaltyOrders).filter(({ bookedDays }) => bookedDays.length > 0).map(({ id, bookedDays }) =>
      may(3, [...drafters, financier], 'DraftCollectionDecision', () => ({
        orderId: id,
        days: oneOf(dice, [...bookedDays], [...bookedDays.slice(dice(bookedDays.length)), ...bookedDays.slice(0, 1)], [day]),
        reasons: 'Beginselplicht.',
        views: oneOf(dice, { kind: 'skipped' as const, ground: 'Omkeerbaar.' }, { kind: 'skipped' as const, ground: 'Spoed.' }, { kind: 'heard' as const }),
      })),
    ),
    may(7, payers, 'SendReminder', () => ({ debtIds: chosen(), sentOn: addDays(day, oneOf(dice, 0, 0, 0, -20, 1)), warning: dice(9) > 0, chargeFee: dice(4) === 0 })),
    may(7, payers, 'IssueWrit', () => ({ debtIds: reminded.length > 0 && dice(4) > 0 ? reminded : chosen() })),
    may(withWrit.length > 0 ? 4 : 0.5, payers, 'HandOverCollection', () => ({ debtIds: withWrit.length > 0 ? withWrit.slice(0, 1 + dice(2)) : chosen(), service: { kind: oneOf(dice, 'bailiff', 'collection-service'), name: 'Voorbeeld Gerechtsdeurwaarders' } })),
    ...Object.keys(state.money.handovers).map((handoverId) => may(2, payers, 'EndHandover', () => ({ handoverId, outcome: oneOf(dice, 'returned', 'paid'), note: 'Bericht van de deurwaarder.' }))),
    may(withWrit.length > 0 ? 3 : 0.5, payers, 'ChargeCosts', () => ({ debtId: withWrit[dice(Math.max(1, withWrit.length))] ?? chosen()[0] ?? 'constructor', amountCents: oneOf(dice, 10_415, 1), reasons: 'Exploot.' })),
    may(3, deciders, 'FixInterest', () => ({ debtIds: chosen(), until: addDays(day, oneOf(dice, 0, 0, -3, 1)), reasons: 'Verzuim.' })),
    may(1.5, payers, 'RecordInterruption', () => ({ debtIds: chosen(), kind: oneOf(dice, 'acknowledgement', 'legal-proceedings', 'set-off', 'execution'), on: addDays(day, oneOf(dice, 0, 0, -5, 1, -400)), note: 'Brief van de aanbieder.' })),
    may(1, [process, financier], 'RecordBarred', () => ({ debtIds: struck.length > 0 && dice(4) > 0 ? struck : chosen() })),
    may(0.7, [process], 'RecordDefault', () => ({ debtIds: chosen() })),
    may(0.3, [process], 'RaiseLimitationAlarm', () => ({ debtIds: chosen() })),
  ];
}

/** Payments, easing, and what a remedy undoes. */
export function paymentCandidates(file: CaseFile, dice: Dice): readonly Candidate[] {
  const { state } = file;
  const day = today(file);
  const debts = Object.values(state.debts);
  if (debts.length === 0) return [];
  const chosen = (): string[] => some(debts, dice);
  const subjects = [...Object.keys(state.penaltyOrders), ...Object.keys(state.collections), ...Object.keys(state.fines), 'P9'];
  const owed = Object.values(state.remedies.owed).filter((debt) => unpaidCents(debt) > 0);
  const { refunds, deferrals, unallocatedCents, refundable } = state.money;
  return [
    may(2, payers, 'RecordPayment', () => ({ debtIds: chosen(), amountCents: oneOf(dice, 500_000, 123_456, 0), creditedOn: addDays(day, oneOf(dice, 0, 0, 0, 1)), reference: 'bank' })),
    may(2, [process, financier], 'BookReceipt', () => ({ subject: oneOf(dice, 'P1', ...subjects), amountCents: oneOf(dice, 500_000, 1_200_000, 400_000, 1), creditedOn: addDays(day, oneOf(dice, 0, 0, -3, 1)), entryId: dice(1_000_000).toString(16).padStart(64, '0') })),
    may(unallocatedCents > 0 ? 3 : 0.2, payers, 'AllocateOverpayment', () => ({ debtIds: chosen(), amountCents: oneOf(dice, Math.max(1, unallocatedCents), 1, 100_000), reasons: 'Aanwijzing van de aanbieder.' })),
    ...owed.map((debt) => may(2, payers, 'RecordAuthorityPayment', () => ({ owedFor: debt.owedFor, amountCents: unpaidCents(debt) + oneOf(dice, 0, 0, 1), paidOn: day, reference: 'Overboeking' }))),
    may(1.5, deciders, 'GrantDeferral', () => deferralOf(file, debts.filter(isOpen), dice)),
    ...Object.keys(deferrals).map((deferralId) => may(2, deciders, 'RevokeDeferral', () => ({ deferralId, ground: 'condition-not-met', reasons: 'Niet betaald.' }))),
    may(0.7, [financier, lawyer], 'WaiveDebt', () => ({ debtIds: chosen(), reasons: 'Bijzonder.', ground: 'special-circumstances', ...oneOf<object>(dice, {}, {}, { amountCents: 50_000 }, { amountCents: 900_000 }) })),
    may(0.3, [financier, lawyer], 'WriteOffDebt', () => ({ debtIds: chosen(), reasons: 'Faillissement opgeheven.', ground: 'insolvent' })),
    may(1.2, [lawyer], 'ReverseDebts', () => ({ debtIds: chosen(), ...oneOf<object>(dice, {}, {}, { toCents: 200_000 }), ground: oneOf(dice, 'objection', 'court', 'own-motion'), reference: 'Uitspraak', reasons: 'Vernietigd.' })),
    may(refundable.length > 0 || unallocatedCents > 0 ? 5 : 0.2, payers, 'ProposeRefund', () => ({ of: refundable.length > 0 ? oneOf(dice, 'reversal', 'reversal', 'overpayment') : 'overpayment', payOn: addDays(day, oneOf(dice, 7, 3, -1)), reasons: 'Terugbetalen.', ...oneOf<object>(dice, {}, { amountCents: 1_000 }) })),
    ...Object.values(refunds).flatMap(({ id: refundId, status, principalCents, interestCents }) => [
      may(status === 'proposed' ? 8 : 0.3, deciders, 'ApproveRefund', () => ({ refundId })),
      may(0.5, [...deciders, financier], 'RejectRefund', () => ({ refundId, reasons: 'Rente loopt door.' })),
      may(status === 'approved' ? 12 : 0.3, [process, financier], 'RecordRefundPaid', () => ({ refundId, amountCents: principalCents + interestCents + oneOf(dice, 0, 0, 0, 1), paidOn: addDays(day, oneOf(dice, 0, 0, 1)) })),
    ]),
  ];
}

function deferralOf(file: CaseFile, open: readonly DebtState[], dice: Dice): Written<'GrantDeferral'> {
  const day = today(file);
  const debts = open.slice(0, 1 + dice(3));
  const total = debts.reduce((sum, debt) => sum + openCents(debt), 0);
  const half = Math.floor(total / 2);
  const instalments = oneOf(dice, [], half > 0 ? [{ payBy: addDays(day, 10), amountCents: half }, { payBy: addDays(day, 20), amountCents: total - half }] : [], [{ payBy: addDays(day, 10), amountCents: 1 }]);
  return { debtIds: debts.length === 0 ? ['constructor'] : debts.map(({ id }) => id), until: addDays(day, oneOf(dice, 30, 90, 0)), instalments, conditions: 'Maandelijks betalen.', reasons: 'Betalingsonmacht.' };
}
