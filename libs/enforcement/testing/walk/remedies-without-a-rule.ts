import type { Act } from '../../case/act.js';
import { decide } from '../../case/decide.js';
import type { CaseState } from '../../case/state.js';
import { noRemedies } from '../../remedies/state.js';
import type { Decide } from '../case-file.js';

/** The real decider that does not see who made the decisions. */
const withoutAuthors: Decide = (state, command, context) => {
  const blind = { ...state, decisions: Object.fromEntries(Object.entries(state.decisions).map(([id, decision]) => [id, { ...decision, draftedBy: 'someone', approvedBy: decision.approvedBy === null ? null : 'someone' }])) };
  return decide(command.type === 'ApproveDecision' ? blind : state, command, context);
};

/** The real decider for whom every objection was heard. */
const asIfHeard = (state: CaseState): CaseState => ({
  ...state,
  remedies: { ...state.remedies, objections: Object.fromEntries(Object.entries(state.remedies.objections).map(([id, objection]) => [id, { ...objection, heard: 'heard' as const }])) },
});

/** The real decider without the acts of one type. */
const silent = (type: string): Decide => (state, command, context) => {
  const outcome = decide(state, command, context);
  return outcome.ok ? { ...outcome, acts: outcome.acts.filter((act) => act.type !== type) } : outcome;
};

/** The real decider, whose acts say something else than it decided. */
const saying = (acts: (act: Act) => Act): Decide => (state, command, context) => {
  const outcome = decide(state, command, context);
  return outcome.ok ? { ...outcome, acts: outcome.acts.map(acts) } : outcome;
};

/** For each invariant of remedies a decider without the rule that keeps it. */
export const remediesWithoutARule: { readonly [invariant: string]: Decide } = {
  'whoever drafted or took a decision does not decide on the objection against it': withoutAuthors,
  'no decision on an objection without a hearing or the ground for none, and after significant new facts another': (state, command, context) => decide(command.type === 'DraftObjectionDecision' ? asIfHeard(state) : state, command, context),
  'nothing is published within two weeks, under a pending request for interim relief, or after it fell': (state, command, context) => decide(command.type === 'RecordPublished' ? { ...state, remedies: { ...state.remedies, reliefs: {}, annulled: {}, publications: Object.fromEntries(Object.entries(state.remedies.publications).map(([id, one]) => [id, { ...one, earliestOn: one.earliestOn === null ? null : ('2025-01-01' as typeof one.earliestOn) }])) } } : state, command, context),
  'nothing is demanded or claimed while a judge suspended collection': (state, command, context) => decide(command.type === 'SendReminder' || command.type === 'IssueWrit' ? { ...state, remedies: noRemedies } : state, command, context),
  'what is not yet due when a judge suspends payment does not fall into default while that lasts': (state, command, context) => decide(command.type === 'RecordDefault' ? { ...state, remedies: noRemedies } : state, command, context),
  'the term to object or appeal against a decision begins once, and anew only where its letter turned out not to have arrived': (state, command, context) => decide(command.type === 'AnnounceDecision' ? { ...state, decisions: Object.fromEntries(Object.entries(state.decisions).map(([id, decision]) => [id, { ...decision, announcedAt: null }])) } : state, command, context),
  'what a ruling took away comes back only by a higher court, to what it was and no further': saying((act) => (act.type === 'DebtsRestored' ? { ...act, data: { ...act.data, items: act.data.items.map((item) => ({ ...item, openCents: item.openCents + 100_000 })) } } : act)),
  'no euro is kept of a decision that was revoked or annulled: its debts are gone, and what was paid on them is owed back': (state, command, context) => silent('UnitsReversed')(state, command, context),
  'what the Authority was ordered to pay waits in the ledger until it is paid, and it pays no more than that': saying((act) => (act.type === 'AuthorityPaid' ? { ...act, data: { ...act.data, amountCents: act.data.amountCents + 1_000_000 } } : act)),
  'no unit is worth more than the amount to which its order was lowered': silent('DebtsReversed'),
};
