import type { CommandData } from '../../contracts/commands/command.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { entryOf } from '../case/entry.js';
import { isLate } from '../case/lateness.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notFound, unlawful } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import type { TermState } from '../terms/term.js';
import { aboutOf } from './about.js';
import { alarmsOf } from './alarms.js';
import { subjectOf } from './contested.js';
import { joinsByLaw } from './coverage.js';
import { inTheFuture } from './moments.js';
import { problemOf } from './watched-terms.js';

/** What objections and appeals share: papers, disputes that join (5:39, 4:125 Awb), alarms, and terms that pass. */
export const decideRemedies: Deciders<'RecordPaper' | 'RecordDispute' | 'RaiseTermAlarm' | 'RecordRemedyTermEnd'> = {
  RecordPaper: (state, data, context) => {
    const procedure = openProcedure(state, data.procedureId);
    if (procedure === null) return refuse(notFound('lopende procedure', data.procedureId));
    const refusal = inTheFuture(data.receivedOn, context);
    if (refusal !== null) return refuse(refusal);
    return record({ type: 'PaperReceived', data: { ...data, afterTheTerm: procedure.papersUntil !== null && data.receivedOn > procedure.papersUntil } });
  },
  RecordDispute: (state, data, context) => {
    if (openProcedure(state, data.procedureId) === null) return refuse(notFound('lopende procedure', data.procedureId));
    const refusal = inTheFuture(data.on, context);
    return refusal === null ? disputed(state, data) : refuse(refusal);
  },
  RaiseTermAlarm: (state, { procedureId }, context) => {
    const due = alarmsOf(state, procedureId).filter(({ at }) => at <= context.now);
    if (due.length === 0) return record();
    const keys = due.map(({ term: { key }, lastDay }) => ({ key, lastDay }));
    return record({ type: 'TermAlarmRaised', data: { procedureId, keys } }, ...due.map(({ term }) => ({ type: 'TaskRaised', data: { key: `alarm:${term.key}:${term.lastDay ?? ''}`, step: term.kind, problem: problemOf(term, 'nearly') } }) as const));
  },
  RecordRemedyTermEnd: (state, { procedureId }, context) => {
    const over = runningOf(state, procedureId).filter(({ endsAt }) => endsAt <= context.now);
    return record(...over.flatMap((term) => termOver(procedureId, term, context)));
  },
};

/** The terms of a procedure that have not been seen to end; those of the court or the parties included. */
export const runningOf = (state: CaseState, procedureId: string): readonly TermState[] => Object.values(state.terms).filter(({ subject, status, kind }) => subject === procedureId && status === 'running' && kind !== 'objection');

function termOver(procedureId: string, term: TermState, context: DecisionContext) {
  const { key, lastDay, endsAt } = term;
  const ended = { type: 'RemedyTermEnded', data: { procedureId, key, lastDay, late: isLate(endsAt, context.now) } } as const;
  const problem = problemOf(term, 'over');
  return problem === '' ? [ended] : [ended, { type: 'TaskRaised', data: { key: `over:${key}:${lastDay ?? ''}`, step: term.kind, problem } } as const];
}

/** The last day for papers, where a hearing is planned; null for a procedure that is over or not there. */
function openProcedure(state: CaseState, id: string): { readonly papersUntil: string | null } | null {
  const objection = entryOf(state.remedies.objections, id);
  if (objection !== undefined) return objection.status === 'open' ? { papersUntil: objection.hearing?.documentsUntil ?? null } : null;
  const appeal = entryOf(state.remedies.appeals, id);
  return appeal?.status === 'pending' ? { papersUntil: appeal.papersUntil } : null;
}

/** The collection decision by 5:39; deferral, interest and waiver of money that the procedure is about by 4:125. */
function disputed(state: CaseState, { procedureId, subject, grounds }: CommandData<'RecordDispute'>): Outcome {
  const about = aboutOf(state, procedureId);
  if (about.has(subject)) return record();
  if (state.collections[subject] !== undefined && state.decisions[subject]?.announcedAt != null) {
    if (!about.has(subjectOf(state, subject))) return refuse(unlawful('not-connected', 'awb:5:39', `${subject} hoort niet bij de last waarover deze procedure gaat.`, `${subject} does not belong to the order that this procedure is about.`));
    return record(...joinsByLaw(state, subject, grounds));
  }
  const debt = entryOf(state.debts, subject);
  if (debt === undefined) return refuse(notFound('besluit', subject));
  if (!about.has(debt.orderId)) return refuse(unlawful('not-connected', 'awb:4:125', `${subject} hoort niet bij wat deze procedure betreft.`, `${subject} does not belong to what this procedure is about.`));
  const court = entryOf(state.remedies.appeals, procedureId) !== undefined;
  return record({ type: 'DecisionCovered', data: { procedureId, subject, article: 'awb:4:125', inform: court ? ['parties', 'court'] : ['parties'], grounds } });
}
