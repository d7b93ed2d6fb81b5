import type { LocalDate } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import type { Act, ActOf, ActType } from '../case/act.js';
import { entryOf } from '../case/entry.js';
import type { CaseState } from '../case/state.js';
import type { ActLetter, LetterDue, LetterWay } from './letter.js';
import { othersThan, recipientsOf } from './recipient.js';

type Caller<T extends ActType> = (data: ActOf<T>['data'], state: CaseState, today: LocalDate) => readonly LetterDue[];

/** Which letters an act calls for, read from the case as it stands after it. An act without a row here calls for none. */
const callers: { readonly [T in ActType]?: Caller<T> } = {
  NoticeDismissed: (_, state, on) => [one('dismissal', state.notice?.facts.flagger.name ?? '', 'by-hand', [], on)],
  ViewsInvited: ({ about }, state, on) => (about === 'collection' ? [] : toProvider(about === 'fine' ? 'intent-fine' : 'intent-penalty-order', state, [], on)),
  FineReportDrawnUp: ({ fineId }, state, on) => onFile('fine-report', state, [fineId], on),
  FindingsReported: ({ reportId }, state, on) => onFile('findings-report', state, [reportId], on),
  ReminderSent: ({ debtIds, sentOn }, state, on) => toProvider('reminder', state, debtIds, sentOn, sentOn === on ? 'electronic' : 'by-hand'),
  WritIssued: ({ debtIds }, state, on) => toProvider('writ', state, debtIds, on, 'by-bailiff'),
  DeferralGranted: ({ deferralId }, state, on) => toProvider('deferral', state, [deferralId], on),
  DeferralRevoked: ({ deferralId }, state, on) => toProvider('deferral-revocation', state, [deferralId], on),
  InterestFixed: ({ debtIds }, state, on) => toProvider('interest-decision', state, debtIds, on),
  DebtWaived: ({ debtIds }, state, on) => toProvider('waiver-decision', state, debtIds, on),
  RefundApproved: ({ complete, refundId }, state, on) => (complete ? toProvider('refund-decision', state, [refundId], on) : []),
  ObjectionAcknowledged: ({ objectionId, sentOn }, state, today) => toObjectors('objection-acknowledgement', state, objectionId, sentOn, today),
  RepairRequested: ({ objectionId, sentOn }, state, today) => toObjectors('objection-repair', state, objectionId, sentOn, today),
  ObjectionForwarded: ({ objectionId, sentOn }, state, today) => toObjectors('objection-forwarding', state, objectionId, sentOn, today),
  DirectAppealAnswered: ({ objectionId, on }, state, today) => toObjectors('objection-forwarding', state, objectionId, on, today),
  HearingPlanned: ({ objectionId, invitedOn }, state, today) => toObjectors('hearing-invitation', state, objectionId, invitedOn, today),
  HearingSkipped: ({ objectionId }, state, today) => toObjectors('hearing-skipped', state, objectionId, today, today),
  ObjectionAdjourned: ({ objectionId, sentOn }, state, today) => toObjectors('objection-term', state, objectionId, sentOn, today),
  ObjectionTermExtended: ({ objectionId, sentOn }, state, today) => toObjectors('objection-term', state, objectionId, sentOn, today),
  DefectsRepaired: (data, state, today) => (movesTheTerm(data) ? toObjectors('objection-term', state, data.objectionId, today, today) : []),
  HearersAppointed: (data, state, today) => (data.committee && movesTheTerm(data) ? toObjectors('objection-term', state, data.objectionId, today, today) : []),
  DecisionCovered: ({ procedureId }, state, today) => joined(state, procedureId, today),
  AppealRuled: ({ appealId, sentOn }, state, today) => toParty('court-ruling', state, entryOf(state.remedies.appeals, appealId)?.partyName, [appealId], sentOn, today),
  InterimReliefRuled: ({ reliefId }, state, today) => toParty('court-ruling', state, entryOf(state.remedies.reliefs, reliefId)?.partyName, [reliefId], today, today),
  DocumentSealed: ({ decisionId }, state, on) => copiesOf(state, decisionId, on),
};

/** The acts of a command, each with the letters that it calls for: what is fixed here is served, whatever the case becomes. */
export function withLetters(acts: readonly Act[], stateAfter: (count: number) => CaseState, now: Parameters<typeof dayOf>[0]): readonly Act[] {
  return acts.map((act, index) => {
    const caller = callers[act.type] as Caller<ActType> | undefined;
    if (caller === undefined) return act;
    const letters = caller(act.data, stateAfter(index + 1), dayOf(now));
    return letters.length === 0 ? act : ({ ...act, data: { ...act.data, letters } } as Act);
  });
}

const one = (letter: LetterDue['letter'], to: string, way: LetterWay, about: readonly string[], on: LocalDate, nth = 1): LetterDue => ({ letter, to, way, nth, about, on });

/** To the provider at its contact point; no letter before anybody was found to be the provider. */
function toProvider(letter: ActLetter, { notice }: CaseState, about: readonly string[], on: LocalDate, way: LetterWay = 'electronic'): readonly LetterDue[] {
  const provider = notice?.attribution?.provider;
  return provider === undefined ? [] : [one(letter, provider.name, way, about, on)];
}

const onFile = (letter: ActLetter, state: CaseState, about: readonly string[], on: LocalDate): readonly LetterDue[] => toProvider(letter, state, about, on, 'on-file');

/** To everyone who objected; a letter that was sent before today went by hand, and its proof is still to be entered. */
function toObjectors(letter: ActLetter, state: CaseState, objectionId: string, on: LocalDate, today: LocalDate): readonly LetterDue[] {
  const objection = entryOf(state.remedies.objections, objectionId);
  const recipients = objection === undefined ? [] : recipientsOf(objection);
  return recipients.map(({ to, way }, index) => one(letter, to, on === today ? way : 'by-hand', [objectionId], on, index + 1));
}

/** To a party before the court: the provider at its contact point, anybody else by post. */
function toParty(letter: ActLetter, state: CaseState, name: string | undefined, about: readonly string[], on: LocalDate, today: LocalDate): readonly LetterDue[] {
  if (name === undefined) return [];
  return [one(letter, name, name === state.notice?.attribution?.provider.name && on === today ? 'electronic' : 'by-hand', about, on)];
}

const joined = (state: CaseState, procedureId: string, today: LocalDate): readonly LetterDue[] =>
  entryOf(state.remedies.objections, procedureId) === undefined ? toParty('joined-decision', state, entryOf(state.remedies.appeals, procedureId)?.partyName, [procedureId], today, today) : toObjectors('joined-decision', state, procedureId, today, today);

/** A day to decide that an act set anew is told; one that it left alone is not. */
const movesTheTerm = ({ terms, moves }: { readonly terms: readonly { readonly kind: string; readonly lastDay: LocalDate | null }[]; readonly moves: readonly unknown[] }): boolean =>
  moves.length > 0 && terms.some(({ kind, lastDay }) => kind === 'objection-decision' && lastDay !== null);

const copiesOf = (state: CaseState, decisionId: string, on: LocalDate): readonly LetterDue[] => othersThan(state, decisionId).map(({ to, way }, index) => one('copy', to, way, [decisionId], on, index + 2));
