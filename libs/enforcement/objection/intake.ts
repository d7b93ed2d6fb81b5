import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import { dayOf, earlierOf } from '../../law/calendar/local-date.js';
import { objectionTimeliness } from '../../law/terms/objection-timeliness.js';
import type { Act } from '../case/act.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import type { DecisionState } from '../decision/state.js';
import { contested } from '../remedies/contested.js';
import { coveringProcedure, joinsByLaw } from '../remedies/coverage.js';
import { firstOf, inTheFuture } from '../remedies/moments.js';
import { nextId } from '../remedies/next-id.js';
import { reopening } from '../remedies/reopen.js';
import { dueOf } from './due.js';

type Intake = CommandData<'ReceiveObjection'>;

/**
 * An objection comes in (6:4, 6:5 Awb). What the law has join a running
 * procedure joins it at once (5:39 Awb); about the rest a procedure begins, also
 * in a case that was closed. Nothing that came in is refused for being late,
 * early or incomplete: that is for the decision on it.
 */
export const decideIntake: Deciders<'ReceiveObjection' | 'AcknowledgeObjection'> = {
  ReceiveObjection: (state, data, context) => {
    const decisions: DecisionState[] = [];
    for (const id of new Set(data.against)) {
      const found = contested(state, id);
      if (!found.ok) return refuse(found.refusal);
      decisions.push(found.decision);
    }
    const refusal = firstOf(receiptOf(data, context), ...decisions.map((decision) => remedyIsAnother(state, decision, data)));
    return refusal === null ? received(state, data, decisions, context) : refuse(refusal);
  },
  AcknowledgeObjection: (state, data, context) => {
    const objection = state.remedies.objections[data.objectionId];
    if (objection === undefined) return refuse(unlawful('objection-not-received', 'awb:6:14', 'Er is geen bezwaar om de ontvangst van te bevestigen.', 'There is no objection whose receipt to acknowledge.'));
    const refusal = inTheFuture(data.sentOn, context);
    if (refusal !== null) return refuse(refusal);
    return objection.acknowledgedOn === null ? record({ type: 'ObjectionAcknowledged', data }) : record();
  },
};

function receiptOf({ receipt, firstReceivedElsewhere: elsewhere }: Intake, context: DecisionContext): Refusal | null {
  const { receivedOn } = receipt;
  if (receipt.kind === 'post' && (receipt.postedOn ?? receivedOn) > receivedOn) return unlawful('posted-after-receipt', 'awb:6:9(2)', 'De dag van het poststempel ligt na de ontvangst.', 'The postmark is later than the receipt.');
  if (elsewhere !== undefined && elsewhere.on > receivedOn) return unlawful('forwarded-before-receipt', 'awb:6:15(3)', 'De eerste ontvangst ligt na die bij de Autoriteit.', 'The first receipt lies after that by the Authority.');
  return inTheFuture(receivedOn, context);
}

/** Whether this party has this way at all: not twice, not after its objection was decided, not before anything was decided. */
function remedyIsAnother(state: CaseState, { id, approvedAt }: DecisionState, { party, prematureBecause }: Intake): Refusal | null {
  const covering = coveringProcedure(state, id);
  if (covering !== null) return unlawful('covered-already', 'awb:6:19', `${id} loopt van rechtswege al mee in ${covering}; leg de brief daar vast als stuk.`, `${id} is part of ${covering} by force of law; record the letter there as a paper.`);
  const own = Object.values(state.remedies.objections).filter(({ decisionIds, objectors }) => decisionIds.includes(id) && objectors.some((one) => one.party.name === party.name && one.withdrawnOn === null));
  if (own.some(({ status }) => status === 'open')) return unlawful('objected-already', 'awb:6:4', `${party.name} heeft al bezwaar gemaakt tegen ${id}; leg de brief vast als nader stuk.`, `${party.name} objected to ${id} already; record the letter as a further paper.`);
  if (own.some(({ status }) => status === 'decided' || status === 'direct-appeal')) return unlawful('remedy-is-appeal', 'awb:8:1', `Tegen ${id} staat voor ${party.name} nog slechts beroep open.`, `Against ${id} only an appeal is open to ${party.name}.`);
  if (approvedAt !== null || prematureBecause !== undefined) return null;
  return unlawful('objection-before-decision', 'awb:6:10', `${id} is nog niet genomen; leg vast waarom de indiener dat kon menen.`, `${id} has not been taken; record why the objector could think so.`);
}

function received(state: CaseState, data: Intake, decisions: readonly DecisionState[], context: DecisionContext): Outcome {
  const joining = decisions.flatMap(({ id }) => joinsByLaw(state, id, data.grounds ?? null));
  const joined = new Set(joining.map(({ data: { subject } }) => subject));
  const own = decisions.filter(({ id }) => !joined.has(id));
  if (own.length === 0) return record(...reopening(state, joining[0]?.data.procedureId ?? ''), ...joining);
  const objectionId = nextId('OB', state.remedies.objections);
  const announcedOn = own.flatMap(({ announcedAt }) => (announcedAt === null ? [] : [dayOf(announcedAt)])).reduce<LocalDate | null>((first, day) => (first === null ? day : earlierOf(first, day)), null);
  const due = dueOf({ id: objectionId, announcedOn, hearers: null, adjourned: false, suspensions: [], agreedUntil: null, dueOn: null }, 'received', context.rules);
  if (!due.ok) return refuse(refusedByLaw(due.refusal));
  const judged = timelinessOf(data, own, context);
  if (!judged.ok) return judged.outcome;
  const act: Act = { type: 'ObjectionReceived', data: { ...data, against: own.map(({ id }) => id), objectionId, timeliness: judged.timeliness, announcedOn, terms: due.terms } };
  return record(...reopening(state, objectionId), act, ...joining);
}

type Judged = { readonly ok: true; readonly timeliness: Extract<Act, { type: 'ObjectionReceived' }>['data']['timeliness'] } | { readonly ok: false; readonly outcome: Outcome };

/** The day on which another body got it counts (6:15(3) Awb); so does the day of posting, within a week (6:9(2) Awb). */
function timelinessOf({ receipt, firstReceivedElsewhere: elsewhere }: Intake, decisions: readonly DecisionState[], context: DecisionContext): Judged {
  const timeliness: Extract<Judged, { ok: true }>['timeliness'][number][] = [];
  for (const { id, announcedAt } of decisions) {
    const posted = receipt.kind === 'post' && receipt.postedOn !== undefined ? { postedOn: receipt.postedOn } : {};
    const computed = objectionTimeliness({ announcedOn: announcedAt === null ? null : dayOf(announcedAt), receivedOn: elsewhere?.on ?? receipt.receivedOn, ...posted }, context.rules);
    if (!computed.ok) return { ok: false, outcome: refuse(refusedByLaw(computed.refusal)) };
    timeliness.push({ decisionId: id, timeliness: computed.value.timeliness, derivation: computed.derivation });
  }
  return { ok: true, timeliness };
}
