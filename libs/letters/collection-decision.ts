import type { CollectionDecisionInput, ForfeitedDay } from '../documents/letters/collection-decision/input.js';
import { outstandingCents } from '../enforcement/debt/parts.js';
import { lastAct, LetterNotPossible, type CaseFile } from './case-file.js';
import { decisionHeader, referenceOf } from './header.js';
import { penaltyOrderInForce } from './penalty-order-change.js';

/** Fills the letter of a collection decision (5:37 Awb): every unit with its evidence. */
export function collectionDecisionInput(file: CaseFile, decisionId: string): CollectionDecisionInput {
  const { state, authority } = file;
  const drafted = lastAct(file, 'CollectionDecisionDrafted', (act) => act.data.decisionId === decisionId).data;
  const order = state.penaltyOrders[drafted.orderId];
  const endedAt = order?.compliancePeriodEndsAt ?? null;
  if (order === undefined || endedAt === null) throw new LetterNotPossible(`De begunstigingstermijn van last ${drafted.orderId} loopt nog niet.`);
  return {
    ...decisionHeader(file, decisionId),
    penaltyOrder: { ...penaltyOrderInForce(file, order), compliancePeriodEndedAt: endedAt },
    units: [...drafted.days].sort().map((day) => forfeitedDay(file, drafted.orderId, day)),
    totalCents: drafted.amountCents,
    derivation: null,
    views: { kind: 'not-asked' },
    reasons: drafted.reasons,
    account: { ...authority.account, paymentReference: referenceOf(state.caseNumber, decisionId) },
  };
}

function forfeitedDay(file: CaseFile, orderId: string, day: string): ForfeitedDay {
  const unit = lastAct(file, 'UnitForfeited', (act) => act.data.orderId === orderId && act.data.day === day).data;
  const debt = file.state.debts[`${orderId}:${day}`];
  const evidence = file.observations.find(({ evidenceId }) => evidenceId === unit.evidenceId);
  if (evidence === undefined || debt === undefined) throw new LetterNotPossible(`Van de dwangsom over ${day} is het bewijs niet gevonden.`);
  return { day: unit.day, amountCents: outstandingCents(debt), payBy: unit.payBy, orderVersion: unit.orderVersion, evidence };
}
