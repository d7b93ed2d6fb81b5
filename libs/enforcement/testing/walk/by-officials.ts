import { addHours } from '../../../law/calendar/instant.js';
import { addDays } from '../../../law/calendar/local-date.js';
import type { CaseFile, Written } from '../case-file.js';
import { flagger, lawyer, nightlyRun } from '../officials.js';
import { attribution, consultation, evidenceId, noticeData, observed, orderDraft, penaltyDraft, rulingOf } from '../route.js';
import { today } from '../steps.js';
import { deciders, drafters, may, type Candidate } from './candidate.js';
import { oneOf, type Dice } from './dice.js';

/** From the notice to its admission, and the end of the case. */
export function noticeCandidates(file: CaseFile, dice: Dice): readonly Candidate[] {
  const { notice } = file.state;
  if (notice === null) return [may(10, [flagger], 'EscalateNotice', () => noticeData(oneOf(dice, {}, {}, {}, { material: 'new' }, { lastSeenOnlineAt: addHours(file.now, 1) })))];
  const open = notice.admittedAt === null;
  return [
    may(open ? 8 : 1, drafters, 'RecordConsultation', () =>
      consultation(oneOf(dice, 'police', 'public-prosecution'), { consultedAt: addHours(file.now, oneOf(dice, 0, 0, 0, -30, 1)), outcome: oneOf(dice, 'no-objection', 'no-objection', 'no-objection', 'no-objection', 'no-objection', 'objection') }),
    ),
    may(open ? 8 : 1, drafters, 'AttributeProvider', () =>
      attribution({ role: oneOf(dice, 'hosting', 'hosting', 'hosting', 'caching', 'mere-conduit'), ...oneOf(dice, {}, { nonHostingReason: 'De hoster is onvindbaar.' }) }),
    ),
    may(open ? 10 : 1, drafters, 'AdmitNotice', () => ({ reasons: 'Ontvankelijk.' })),
    may(0.3, drafters, 'DismissNotice', () => oneOf<Written<'DismissNotice'>>(dice, { ground: 'not-online', reasons: 'Weg.' }, { ground: 'duplicate', reasons: 'Dubbel.' })),
    may(0.3, drafters, 'CloseCase', () => ({ reasons: 'Afgedaan.' })),
  ];
}

/** Taking and rejecting what was drafted. */
export function decisionCandidates({ state }: CaseFile): readonly Candidate[] {
  const drafts = Object.values(state.decisions).filter((decision) => decision.approvedAt === null && decision.rejectedAt === null);
  return [
    ...drafts.map(({ id }) => may(10, deciders, 'ApproveDecision', () => ({ decisionId: id }))),
    ...drafts.map(({ id }) => may(0.7, [...deciders, ...drafters], 'RejectDraft', () => ({ decisionId: id, reasons: 'Niet zo.' }))),
    ...Object.keys(state.decisions).slice(0, 1).map((id) => may(1, deciders, 'ApproveDecision', () => ({ decisionId: id }))),
  ];
}

const nowhere = evidenceId(999_999);

/** Drafting orders, and establishing what became of them. */
export function orderCandidates(file: CaseFile, dice: Dice): readonly Candidate[] {
  const { state } = file;
  const evidence = (orderId: string, result: string): string[] => {
    const found = file.evidence.filter((kept) => kept.orderId === orderId && kept.result === result).map(({ id }) => id);
    return dice(8) === 0 || found.length === 0 ? [...found.slice(0, 400), nowhere] : found.slice(-400);
  };
  return [
    may(state.notice?.admittedAt ? 6 : 1, drafters, 'DraftBindingOrder', () =>
      orderDraft({ hours: oneOf(dice, 12, 6, 1, 13, 0), locationIds: oneOf<string[]>(dice, ['L1', 'L2'], ['L1'], ['L2'], ['L3']), ...oneOf(dice, {}, {}, {}, { viewsSkippedBecause: undefined }) }),
    ),
    ...Object.values(state.bindingOrders).flatMap(({ id: orderId, outcome, termEndedAt, lastObserved }) => [
      may(outcome === 'running' && termEndedAt !== null ? 8 : 1, drafters, 'EstablishNonCompliance', () => ({ orderId, evidenceIds: evidence(orderId, oneOf(dice, 'available', 'available', 'available', 'unknown')), reasons: 'Nog bereikbaar.' })),
      may(outcome !== 'running' ? 0.5 : lastObserved?.available === 0 ? 20 : 2, drafters, 'EstablishCompliance', () => ({ orderId, evidenceIds: evidence(orderId, 'unavailable'), reasons: 'Weg.' })),
      may(0.5, drafters, 'RequestObservation', () => ({ orderId, reasons: 'Kijk nog eens.' })),
      may(0.7, drafters.slice(0, 1), 'RecordObservation', () => ({
        orderId,
        purpose: 'by-hand',
        observations: [{ ...observed(file, oneOf(dice, 'L1', 'L2'), oneOf(dice, 'available', 'unavailable'), addHours(file.now, -dice(4))), observedBy: { kind: 'official', userId: 'officer-1', method: 'Bekeken.' } }],
      })),
    ]),
  ];
}

/** The penalty order: views, the draft, the nights, and changes. */
export function penaltyCandidates(file: CaseFile, dice: Dice): readonly Candidate[] {
  const { state } = file;
  const breaches = Object.values(state.bindingOrders).filter(({ outcome }) => outcome === 'not-complied');
  return [
    ...(breaches.length > 0 ? viewsCandidates(file, dice) : []),
    ...[...breaches, ...Object.values(state.bindingOrders).slice(0, 1)].map(({ id: breachOf }) =>
      may(6, drafters, 'DraftPenaltyOrder', () =>
        penaltyDraft({ breachOf, amountPerDayCents: oneOf(dice, 500_000, 300_000, 0), capCents: oneOf(dice, 1_250_000, 2_250_000, 400_000), ...oneOf<object>(dice, {}, {}, {}, { unit: 'violation' }, { unit: 'once', amountPerDayCents: 500_000, capCents: 500_000 }), complianceHours: oneOf(dice, 24, 6, 48, 0), ...oneOf(dice, {}, { views: { kind: 'heard' as const } }) }),
      ),
    ),
    ...Object.keys(state.penaltyOrders).flatMap((orderId) => [...nightCandidates(file, orderId, dice), may(1, drafters, 'DraftPenaltyOrderChange', () => ({ orderId, change: changeFor(file, orderId, dice), reasons: 'Op verzoek.' })), ...remedyCandidates(file, orderId, dice)]),
  ];
}

function viewsCandidates(file: CaseFile, dice: Dice): readonly Candidate[] {
  const about = oneOf(dice, 'penalty-order', 'fine', 'fine');
  return [
    may(4, drafters, 'InviteViews', () => ({ about, lastDay: addDays(today(file), oneOf(dice, 1, 3, 7, 0)), intention: 'Voornemen.' })),
    may(4, drafters, 'RecordViews', () => ({ about, receivedOn: addDays(today(file), oneOf(dice, 0, 0, 0, 0, 1, -40)), summary: 'Bezwaren.', response: 'Weerlegd.' })),
  ];
}

/** What the nightly run sees, sometimes long afterwards, and books, sometimes with evidence that is not there. */
function nightCandidates(file: CaseFile, orderId: string, dice: Dice): readonly Candidate[] {
  const order = file.state.penaltyOrders[orderId];
  if (order === undefined) return [];
  const evidence = file.evidence.filter((kept) => kept.orderId === orderId).slice(-200);
  const named = evidence.map(({ id, at, result, orderVersion }) => ({ id, at, result, orderVersion }));
  const made = { id: nowhere, at: file.now, result: 'available' as const, orderVersion: order.versions.length };
  const tampered = named.map((one) => ({ ...one, result: 'available' as const, orderVersion: oneOf(dice, 1, one.orderVersion) }));
  const see = (weight: number, back: number): Candidate =>
    may(weight, [nightlyRun], 'RecordObservation', () => ({ orderId, purpose: 'nightly', observations: order.locationIds.map((id, index) => observed(file, id, oneOf(dice, 'available', 'available', 'unavailable', 'unknown'), addHours(file.now, -back), index)) }));
  return [
    see(order.activeFrom === null ? 2 : 8, 0),
    see(2, dice(120)),
    may(order.activeFrom === null ? 1 : 8, [nightlyRun], 'BookUnits', () => ({ orderId, upTo: addHours(file.now, oneOf(dice, 0, 0, 0, -24, 1)), evidence: oneOf(dice, named, named, named, named, [...named, made], tampered, []) })),
  ];
}

/** What an official adopts, and what rulings do to an order and its units. */
function remedyCandidates(file: CaseFile, orderId: string, dice: Dice): readonly Candidate[] {
  const seen = file.evidence.filter((kept) => kept.orderId === orderId).slice(-400).map(({ id }) => id);
  const units = Object.values(file.state.debts).filter((debt) => debt.orderId === orderId).map(({ id }) => id);
  const version = file.state.penaltyOrders[orderId]?.versions.at(-1);
  const ruling = { ...rulingOf(file, oneOf(dice, 'interim-relief', 'objection', 'appeal')), on: addDays(today(file), oneOf(dice, 0, 0, 0, -3, 1)) };
  const reasons = 'Uitspraak.';
  return [
    may(seen.length > 0 ? 4 : 1, drafters, 'DrawUpReportOfFindings', () => ({ orderId, evidenceIds: oneOf<string[]>(dice, seen, seen, [...seen, nowhere]).concat(seen.length === 0 ? [nowhere] : []), finding: 'Bereikbaar.' })),
    may(0.6, [lawyer], 'HoldPenaltyOrder', () => ({ orderId, from: addHours(file.now, oneOf(dice, 0, -30, -60, 10)), ...oneOf<object>(dice, {}, { until: addHours(file.now, oneOf(dice, 20, -10, -70)) }), ruling, reasons })),
    may(1.5, [lawyer], 'ResumePenaltyOrder', () => ({ orderId, from: addHours(file.now, oneOf(dice, 0, 0, -20, 30)), ruling, reasons })),
    may(0.5, [lawyer], 'ReverseUnits', () => ({ orderId, debtIds: units.length === 0 ? ['P1:2025-03-05'] : oneOf<string[]>(dice, units.slice(0, 1), units.slice(-2), units.slice(0, 1000), [orderId]), ruling, reasons })),
    may(0.5, [lawyer], 'ReplacePenaltyOrder', () => ({
      orderId,
      amountPerDayCents: oneOf(dice, version?.amountPerDayCents ?? 1, 150_000, 900_000),
      capCents: oneOf(dice, version?.capCents ?? 1, 700_000, 1_100_000, 9_000_000),
      from: addHours(file.now, oneOf(dice, 0, 0, -20, 3)),
      ruling,
      reasons,
    })),
  ];
}

function changeFor(file: CaseFile, orderId: string, dice: Dice): Written<'DraftPenaltyOrderChange'>['change'] {
  const forfeited = file.state.penaltyOrders[orderId]?.forfeitedCents ?? 0;
  return oneOf<Written<'DraftPenaltyOrderChange'>['change']>(
    dice,
    { kind: 'lift' },
    { kind: 'suspend', from: addHours(file.now, oneOf(dice, -40, 0, 5)), until: addHours(file.now, oneOf(dice, 30, 60, -1)) },
    { kind: 'suspend', from: file.now },
    { kind: 'reduce', amountPerDayCents: oneOf(dice, 100_000, 200_000, 600_000), capCents: Math.max(forfeited, oneOf(dice, 600_000, 1_000_000)) },
    { kind: 'reduce', amountPerDayCents: 1, capCents: 1 },
  );
}
