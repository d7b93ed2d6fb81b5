import type { CollectionDecisionInput, ForfeitedDay } from '../documents/letters/collection-decision/input.js';
import { outstandingCents } from '../enforcement/debt/parts.js';
import type { DebtState } from '../enforcement/debt/state.js';
import { unitDebtId } from '../enforcement/debt/unit-debt.js';
import { viewsHeardAs } from './breach.js';
import { lastAct, LetterNotPossible, type CaseFile } from './case-file.js';
import { debtsNamed } from './debt-lines.js';
import { decisionHeader, referenceOf } from './header.js';
import { penaltyOrderInForce } from './penalty-order-change.js';

/** Fills the letter of a collection decision (5:37 Awb): every unit with its evidence, and the views on it or why they were not asked. */
export function collectionDecisionInput(file: CaseFile, decisionId: string): CollectionDecisionInput {
  const { state, authority } = file;
  const drafted = lastAct(file, 'CollectionDecisionDrafted', (act) => act.data.decisionId === decisionId).data;
  const order = state.penaltyOrders[drafted.orderId];
  const endedAt = order?.compliancePeriodEndsAt ?? null;
  if (order === undefined || endedAt === null) throw new LetterNotPossible(`De begunstigingstermijn van last ${drafted.orderId} loopt nog niet.`);
  const units = debtsNamed(file, state.collections[decisionId]?.debtIds ?? []).map((debt) => forfeitedUnit(file, debt));
  return {
    ...decisionHeader(file, decisionId),
    penaltyOrder: { ...penaltyOrderInForce(file, order), compliancePeriodEndedAt: endedAt, unit: order.unit },
    units: units.sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1)),
    totalCents: drafted.amountCents,
    derivation: null,
    views: drafted.views.kind === 'heard' ? viewsHeardAs(file, 'collection') : { kind: 'left-out', because: drafted.views.ground },
    reasons: drafted.reasons,
    account: { ...authority.account, paymentReference: referenceOf(state.caseNumber, decisionId) },
  };
}

/** By day, and by location within it. */
const placeOf = ({ day, locationId = '' }: ForfeitedDay): string => `${day} ${locationId.padStart(8)}`;

function forfeitedUnit(file: CaseFile, debt: DebtState): ForfeitedDay {
  const { day, payBy, orderVersion, evidenceId, locationId } = lastAct(file, 'UnitForfeited', ({ data }) => unitDebtId(data.orderId, data.day, data) === debt.id).data;
  const evidence = file.observations.find((line) => line.evidenceId === evidenceId);
  if (evidence === undefined) throw new LetterNotPossible(`Van de dwangsom over ${day} is het bewijs niet gevonden.`);
  return { day, amountCents: outstandingCents(debt), payBy, orderVersion, evidence, ...(locationId === undefined ? {} : { locationId }) };
}
