import { isDeepStrictEqual } from 'node:util';
import type { RecordedAct } from '../../case/act.js';
import { phaseOf } from '../../case/current-phase.js';
import { evolve } from '../../case/evolve.js';
import { processView } from '../../case/process-view.js';
import { projectionsOf } from '../../case/project.js';
import type { CaseState } from '../../case/state.js';
import { isOpen } from '../../debt/parts.js';
import { ask } from '../case-file.js';
import { dueSteps } from '../walk/process-steps.js';
import { first, newActs, newOf, ofType, type Invariant } from './moment.js';

const actsAreDense: Invariant = {
  name: 'acts are numbered without a gap, by whoever acted, and time never goes back',
  article: 'awb:3:2',
  broken: (moment) => {
    const { before, actor } = moment;
    const last = before.acts.at(-1)?.legalAt ?? before.now;
    return first(newActs(moment), (act) => act.seq !== before.acts.length + 1 + newActs(moment).indexOf(act) || act.legalAt < last || act.by !== actor.userId, (act) => `act ${String(act.seq)} ${act.type}`);
  },
};

/** Confidence has to be kept after a case is closed as well (2:5 Awb). */
const takenWhenClosed: ReadonlySet<string> = new Set(['DocumentSealed', 'LetterSent', 'LetterUndelivered', 'LetterRetrieved', 'ReminderDated', 'ReminderVoided', 'TaskRaised', 'TaskResolved', 'TaskAssigned', 'TaskTaken', 'TermsMoved', 'UnitsReversed', 'AuthorityPaid', 'OfficialRecused', 'RecusalEnded', 'CaseRestricted', 'RestrictionLifted']);

const closedCaseTakesNothing: Invariant = {
  name: 'a closed case takes nothing but its tasks, its letters, who keeps out of it or may see it, the moving of the terms in which objection is open, what a ruling takes back, what the Authority still pays, and a remedy, which opens it again',
  article: 'awb:3:2',
  broken: (moment) => {
    const closing = moment.after.acts.findLast((act) => act.type === 'CaseClosed');
    if (closing === undefined || ofType(moment.after.acts, 'CaseReopened').some(({ seq }) => seq > closing.seq)) return null;
    return first(newActs(moment), (act) => act.seq > closing.seq && !takenWhenClosed.has(act.type), (act) => act.type);
  },
};

const closedWithNothingOpen: Invariant = {
  name: 'a case closes with nothing open: no order that runs, no decision under way, no money owed',
  article: 'awb:3:2',
  broken: (moment) => (newOf(moment, 'CaseClosed').length === 0 ? null : stillOpen(moment.after.state)),
};

function stillOpen({ notice, decisions, bindingOrders, penaltyOrders, fines, debts }: CaseState): string | null {
  if (notice?.admittedAt === null && notice.dismissedAt === null) return 'the notice';
  return (
    first(Object.values(decisions), (one) => one.rejectedAt === null && one.announcedAt === null, (one) => `decision ${one.id}`) ??
    first(Object.values(bindingOrders), (one) => one.announcedAt !== null && one.outcome === 'running', (one) => `order ${one.id}`) ??
    first(Object.values(penaltyOrders), (one) => one.announcedAt !== null && one.liftedAt === null && one.forfeitedCents < (one.versions.at(-1)?.capCents ?? 0), (one) => `penalty order ${one.id}`) ??
    first(Object.values(fines), (one) => one.announcedAt === null && one.refrainedAt === null, (one) => `fine ${one.id}`) ??
    first(Object.values(debts), isOpen, (one) => `debt ${one.id}`)
  );
}

/** One step of the proof by induction; whole files are built again at the end of a walk. */
const stateFollowsFromActs: Invariant = {
  name: 'state and phase follow from the acts alone, as the record keeps them',
  article: 'awb:3:2',
  broken: (moment) => {
    const [state, acts] = JSON.parse(JSON.stringify([moment.before.state, newActs(moment)])) as readonly [CaseState, readonly RecordedAct[]];
    const rebuilt = acts.reduce(evolve, state);
    if (JSON.stringify(rebuilt) !== JSON.stringify(moment.after.state)) return 'the state differs from what the acts make of it';
    return projectionsOf(rebuilt).caseRow.phase === phaseOf(moment.after.state) ? null : 'the phase differs';
  },
};

const stepsAreThoseOfTheView: Invariant = {
  name: 'the steps that are listed are those that the process sees open, and a finished instrument has none',
  article: 'awb:3:2',
  broken: ({ after }) => {
    const listed = projectionsOf(after.state).steps.map(({ key, dueAt }) => `${key} ${dueAt}`);
    const open = processView(after.state).instruments.flatMap((view) => Object.entries(view.steps).flatMap(([name, step]) => (!view.finished && step.status === 'open' ? [`${view.instrument}:${view.id}:${name} ${step.dueAt ?? ''}`] : [])));
    return isDeepStrictEqual(listed, open) ? null : `${listed.join(', ')} is not ${open.join(', ')}`;
  },
};

/** Refusals that rightly end in a task: the fine may no longer be made known, or nobody loaded the row that a term is computed with. */
const forAnOfficial: ReadonlySet<string> = new Set(['una-via-open', 'fine-power-lapsed', 'calendar-not-loaded']);

const dueStepsCanBeDone: Invariant = {
  name: 'what is open and due for the process is lawful and gets done: a case never gets stuck',
  article: 'awb:3:2',
  broken: ({ after, decider }) =>
    first(
      dueSteps(after),
      ({ command, actor }) => {
        const outcome = ask(after, command, actor, decider);
        if (outcome.ok) return outcome.acts.length === 0;
        return !forAnOfficial.has(outcome.refusal.code);
      },
      ({ command }) => `${command.type} ${JSON.stringify(command.data).slice(0, 200)}`,
    ),
};

const processRepeatsNothing: Invariant = {
  name: 'a step of the process that is done again gives no act',
  article: 'awb:3:2',
  broken: ({ after, command, actor, decider }) => {
    const engine = actor.userId === 'process' || actor.userId === 'nightly-run';
    const repeatable = command.type !== 'RecordObservation' || command.data.purpose === 'term-end';
    if (!engine || !repeatable || after.state.closedAt !== null) return null;
    const again = ask(after, command, actor, decider);
    return again.ok && again.acts.length === 0 ? null : `${command.type}: ${again.ok ? again.acts.map((act) => act.type).join(', ') : again.refusal.code}`;
  },
};

export const ofTheCase: readonly Invariant[] = [actsAreDense, closedCaseTakesNothing, closedWithNothingOpen, stateFollowsFromActs, stepsAreThoseOfTheView, dueStepsCanBeDone, processRepeatsNothing];
