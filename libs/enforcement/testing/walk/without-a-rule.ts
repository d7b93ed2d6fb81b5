import type { Command, CommandType } from '../../../contracts/commands/command.js';
import { addHours } from '../../../law/calendar/instant.js';
import { addDays, localDate } from '../../../law/calendar/local-date.js';
import { openToAll } from '../../access/state.js';
import type { Act } from '../../case/act.js';
import type { DecisionContext } from '../../case/context.js';
import { decide } from '../../case/decide.js';
import type { CaseState } from '../../case/state.js';
import type { Decide } from '../case-file.js';
import { mandate } from '../officials.js';
import { remediesWithoutARule } from './remedies-without-a-rule.js';

/** The real decider, shown another state for commands of these types: as if the rule that reads it were not there. */
const seeing = (types: readonly CommandType[], state: (real: CaseState, context: DecisionContext) => CaseState): Decide => (real, command, context) => decide(types.includes(command.type) ? state(real, context) : real, command, context);

/** The real decider, asked by someone else than the one who asks. */
const askedBy = (types: readonly CommandType[], actor: (real: DecisionContext['actor']) => DecisionContext['actor']): Decide => (state, command, context) =>
  decide(state, command, types.includes(command.type) ? { ...context, actor: actor(context.actor) } : context);

/** The real decider, whose acts say something else than it decided. */
const saying = (acts: (act: Act, command: Command) => Act): Decide => (state, command, context) => {
  const outcome = decide(state, command, context);
  return outcome.ok ? { ...outcome, acts: outcome.acts.map((act) => acts(act, command)) } : outcome;
};

/** Each entry with this change. */
function each<T>(entries: { readonly [id: string]: T }, change: (entry: T) => Partial<T>): { readonly [id: string]: T } {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...entry, ...change(entry) }]));
}

const longAgo = localDate('2025-01-01');

/** For each invariant a decider without the rule that keeps it: a walk with it must find the invariant broken, or the invariant looks at nothing. */
export const withoutARule: { readonly [invariant: string]: Decide } = {
  ...remediesWithoutARule,
  'whoever drafted does not decide, and whoever proposed does not find': seeing(['ApproveDecision'], (state) => ({ ...state, decisions: each(state.decisions, () => ({ draftedBy: 'someone-else' })) })),
  'whoever decides holds a mandate for that decision, on that day, up to that amount': askedBy(['ApproveDecision'], (actor) => ({ ...actor, mandates: [mandate({ reference: 'M-0' })] })),
  'no document is sealed without an approval, or without the act that its letter goes with': seeing(['SealDocument'], (state, { now }) => ({ ...state, decisions: each(state.decisions, () => ({ approvedAt: now })) })),
  'no decision is announced without a sealed document, or before it was sealed': seeing(['AnnounceDecision'], (state, { now }) => ({ ...state, decisions: each(state.decisions, ({ sealedAt }) => ({ sealedAt: sealedAt ?? addHours(now, -5) })) })),
  'no term of a decision starts before it was announced, and none is over by then': saying((act) => (act.type === 'OrderTermStarted' ? { ...act, data: { ...act.data, terms: act.data.terms.map((term) => ({ ...term, endsAt: addHours(term.endsAt, -2_000) })) } } : act)),
  'the term of an order is more than 0 and at most 12 hours, and ends when it ends': saying((act) => (act.type === 'OrderTermStarted' ? { ...act, data: { ...act.data, terms: act.data.terms.map((term) => ({ ...term, endsAt: addHours(term.endsAt, 12) })) } } : act)),
  'an addressee that is not a hosting provider has its reason on file': (state, command, context) =>
    saying((act) => (act.type === 'ProviderAttributed' && command.type === 'AttributeProvider' ? { ...act, data: command.data } : act))(
      { ...state, notice: state.notice === null || command.type === 'AttributeProvider' ? state.notice : { ...state.notice, attribution: state.notice.attribution === null ? null : { ...state.notice.attribution, role: 'hosting' } } },
      command.type === 'AttributeProvider' ? { ...command, data: { ...command.data, role: 'hosting' } } : command,
      context,
    ),
  'police and prosecution were consulted and do not object when a notice is admitted and an order is taken': seeing(['AdmitNotice', 'ApproveDecision'], (state) => ({
    ...state,
    notice: state.notice === null ? null : { ...state.notice, consultations: (['police', 'public-prosecution'] as const).map((party) => ({ with: party, consultedAt: state.notice?.escalatedAt ?? addHours('2025-01-01T00:00:00.000Z' as DecisionContext['now'], 0), outcome: 'no-objection' })) },
  })),
  'a location is under one order that runs, not two': seeing(['DraftBindingOrder'], (state) => ({ ...state, bindingOrders: each(state.bindingOrders, () => ({ outcome: 'complied' })) })),
  'non-compliance rests on material that was available after the term': (state, command, context) =>
    decide(state, command, command.type === 'EstablishNonCompliance' ? { ...context, evidence: context.evidence.map((kept) => ({ ...kept, result: 'available' })) } : context),
  'a unit rests on kept evidence that the material was available that day': (state, command, context) =>
    decide(state, command, command.type === 'BookUnits' ? { ...context, evidence: command.data.evidence.map((named) => ({ ...named, orderId: command.data.orderId, locationId: 'L1' })) } : context),
  'no unit inside the compliance period': seeing(['BookUnits', 'EndCompliancePeriod'], (state) => ({ ...state, penaltyOrders: each(state.penaltyOrders, ({ announcedAt }) => ({ compliancePeriodEndsAt: announcedAt, activeFrom: announcedAt })) })),
  'no unit inside a suspension, or after the lifting': seeing(['BookUnits'], (state) => ({ ...state, penaltyOrders: each(state.penaltyOrders, () => ({ holds: [] })) })),
  'a day of an order is forfeited once': seeing(['BookUnits'], (state) => ({ ...state, penaltyOrders: each(state.penaltyOrders, () => ({ bookedDays: [], spentUnits: [] })) })),
  'the sum of the units never exceeds the cap': seeing(['BookUnits'], (state) => ({ ...state, penaltyOrders: each(state.penaltyOrders, () => ({ forfeitedCents: 0 })) })),
  'a penalty order restores an established breach, with views or the ground of urgency, an amount, a cap and a period': seeing(['DraftPenaltyOrder'], (state) => ({ ...state, bindingOrders: each(state.bindingOrders, () => ({ outcome: 'not-complied' })) })),
  'two restorative sanctions for one breach are never in force, nor on their way, together': seeing(['DraftPenaltyOrder'], (state) => ({ ...state, penaltyOrders: each(state.penaltyOrders, () => ({ locationIds: [] })) })),
  'no fine before una via left the Authority free to fine': seeing(['DraftFineDecision'], (state) => ({ ...state, fines: each(state.fines, () => ({ unaVia: { kind: 'not-criminal' } })) })),
  'no fine before views were asked with its report, and given or their day is over': seeing(['DraftFineDecision'], (state) => ({ ...state, views: { fine: { invitedOn: longAgo, lastDay: longAgo, receivedOn: longAgo, invitationSeq: Infinity } } })),
  'no raised maximum without an approved finding that names earlier ignored orders': seeing(['DraftFineDecision'], (state, { now }) => ({ ...state, fines: each(state.fines, ({ finding }) => ({ finding: finding === null ? null : { ...finding, foundAt: now } })) })),
  'a fine has an amount within the maximum that it was held against': saying((act) => (act.type === 'FineDecisionDrafted' ? { ...act, data: { ...act.data, maximum: { ...act.data.maximum, maximumCents: 100 } } } : act)),
  'no reminder without its warning, or before default and, for a unit, the collection decision': seeing(['SendReminder'], (state) => ({ ...state, debts: each(state.debts, () => ({ collectionDecidedOn: longAgo })) })),
  'no writ rests on a reminder that did not leave, or came back': seeing(['IssueWrit'], (state) => ({ ...state, letters: {} })),
  'no writ before the term of the last reminder has passed, and not twice': seeing(['IssueWrit'], (state) => ({ ...state, debts: each(state.debts, () => ({ reminderPayBy: longAgo })) })),
  'what is paid, barred, waived, written off or reversed is never collected': seeing(['SendReminder', 'IssueWrit', 'DraftCollectionDecision'], (state) => ({ ...state, debts: each(state.debts, ({ status }) => ({ status: status === 'paid' || status === 'waived' ? 'owed' : status })) })),
  'a collection decision rests on evidence that an official adopted': seeing(['DraftCollectionDecision'], (state) => ({
    ...state,
    reportsOfFindings: { R1: { orderId: 'P1', evidenceIds: Object.values(state.debts).flatMap(({ evidenceId }) => evidenceId ?? []), drawnUpBy: 'nobody', drawnUpAt: state.notice?.escalatedAt ?? addHours('2025-01-01T00:00:00.000Z' as DecisionContext['now'], 0) } },
  })),
  'no unit stands inside a hold by a court, or of a text that a ruling replaced': saying((act) => (act.type === 'UnitsReversed' ? { ...act, data: { ...act.data, units: [], items: [], refundable: [], totalCents: 0 } } : act)),
  'nothing is collected after limitation struck: a year for a unit, five for a fine, anew after each interruption, longer by each deferral': seeing(['SendReminder', 'IssueWrit', 'HandOverCollection', 'DraftCollectionDecision', 'RecordBarred'], (state, { now }) => ({
    ...state,
    debts: each(state.debts, () => ({ barredAfter: addDays(localDate(now.slice(0, 10)), 9) })),
  })),
  'every euro is in the ledger: transactions sum to zero, receivables are what is owed, and nobody pays more than that': saying((act) => (act.type === 'PaymentReceived' ? { ...act, data: { ...act.data, allocations: act.data.allocations.map((one) => ({ ...one, amountCents: one.amountCents * 2 })) } } : act)),
  'nothing is demanded, claimed, decided or handed over during a deferral': seeing(['SendReminder', 'IssueWrit', 'HandOverCollection', 'DraftCollectionDecision'], (state) => ({ ...state, debts: each(state.debts, () => ({ extensions: [] })) })),
  'only a writ is handed over, and not twice at once': seeing(['HandOverCollection'], (state) => ({ ...state, debts: each(state.debts, () => ({ status: 'writ-issued', handoverId: null })) })),
  'a refund goes out once, after two officials approved it who did not propose it': saying((act) => (act.type === 'RefundApproved' ? { ...act, data: { ...act.data, complete: true } } : act)),
  'a case closes with nothing open: no order that runs, no decision under way, no money owed': seeing(['CloseCase'], (state) => ({ ...state, debts: {}, bindingOrders: {}, penaltyOrders: {} })),
  'a closed case takes nothing but its tasks, its letters, who keeps out of it or may see it, the moving of the terms in which objection is open, what a ruling takes back, what the Authority still pays, and a remedy, which opens it again': (state, command, context) => decide({ ...state, closedAt: null }, command, context),
  'no date moves silently: a last day changes only by an act that says so, and a moved one with its old and its new day': saying((act) => (act.type === 'TermsMoved' ? { ...act, data: { ...act.data, moves: act.data.moves.map((move) => ({ ...move, from: addDays(move.from, -1) })) } } : act)),
  'running terms are moved by an official with a mandate for it, on confirmed rows of the calendar, to a day that is still to come': askedBy(['MoveTerms'], (actor) => ({ ...actor, mandates: [mandate({ reference: 'M-0' })] })),
  'a step of the process that is done again gives no act': seeing(['RecordTermEnd', 'EndCompliancePeriod'], (state) => ({ ...state, bindingOrders: each(state.bindingOrders, () => ({ termEndedAt: null, outcome: 'running' })) })),
  'nobody acts in a case from which he is recused, or that he may not see': (state, command, context) => decide({ ...state, access: openToAll }, command, context),
  'what is open and due for the process is lawful and gets done: a case never gets stuck': seeing(['AnnounceDecision'], (state) => ({ ...state, decisions: each(state.decisions, () => ({ sealedAt: null })) })),
};
