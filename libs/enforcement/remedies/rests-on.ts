import type { Act } from '../case/act.js';
import type { CaseState } from '../case/state.js';
import { subjectOf } from './contested.js';

type Task = Extract<Act, { type: 'TaskRaised' }>;

/** What an official has to look at when a decision changes: decisions that rest on it, and what was published about it. The engine draws the chain and decides nothing. */
export function restsOn(state: CaseState, decisionId: string, procedureId: string): readonly Task[] {
  const dependents = [
    ...Object.values(state.penaltyOrders).filter(({ breachOf, liftedAt }) => breachOf === decisionId && liftedAt === null),
    ...Object.values(state.fines).filter(({ breachOf, refrainedAt }) => breachOf === decisionId && refrainedAt === null),
  ].map(({ id }) => id);
  const collections = Object.keys(state.collections).filter((id) => state.decisions[id]?.announcedAt != null && state.collections[id]?.debtIds.some((debtId) => state.debts[debtId]?.orderId === decisionId));
  const published = Object.values(state.remedies.publications).filter((one) => one.decisionId === decisionId && one.publishedOn !== null && one.rectifiedOn === null);
  return [
    ...[...dependents, ...collections].map((id) => task(`rests-on:${procedureId}:${id}`, `${id} rust op ${decisionId}, dat bij ${procedureId} is gewijzigd of vervallen: beoordeel of ${id} kan blijven.`)),
    ...(state.penaltyOrderChanges[decisionId] === undefined ? [] : [task(`change-fell:${procedureId}:${decisionId}`, `${decisionId} is bij ${procedureId} vervallen: beoordeel welke tekst van de last ${subjectOf(state, decisionId)} nu geldt en leg haar vast.`)]),
    ...published.map(({ id }) => task(`rectify:${procedureId}:${id}`, `${id}: de openbaarmaking van ${decisionId} klopt niet meer; rectificeer haar (art. 9).`)),
  ];
}

const task = (key: string, problem: string): Task => ({ type: 'TaskRaised', data: { key, step: 'consequences', problem } });
