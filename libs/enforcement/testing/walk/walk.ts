import type { Command, CommandType } from '../../../contracts/commands/command.js';
import { addHours } from '../../../law/calendar/instant.js';
import type { Actor } from '../../case/context.js';
import { phaseOf } from '../../case/current-phase.js';
import { decide } from '../../case/decide.js';
import type { Phase } from '../../case/phase.js';
import { ask, emptyFile, keep, type CaseFile, type Decide } from '../case-file.js';
import { invariants as allInvariants, type Invariant } from '../invariants.js';
import * as remedy from '../remedy-route.js';
import * as route from '../route.js';
import { does, story, type Step } from '../steps.js';
import { approver, process, secondApprover } from '../officials.js';
import { accessCandidates } from './by-access.js';
import { fineCandidates } from './by-fines.js';
import { debtCandidates, paymentCandidates } from './by-money.js';
import { calendarCandidates, withNewlyEquatedDay } from './by-the-calendar.js';
import { decisionCandidates, noticeCandidates, orderCandidates, penaltyCandidates } from './by-officials.js';
import { courtCandidates, objectionCandidates } from './by-legal-staff.js';
import { drafters, everyone, may, type Candidate } from './candidate.js';
import { diceFrom, oneOf, type Dice } from './dice.js';
import { dueSteps } from './process-steps.js';

/** One step of a walk: how much time goes by, which of the possible commands comes, by whom, and with what data. Fast-check draws it and can shrink it. */
export interface Draw {
  readonly hours: number;
  readonly pick: number;
  readonly who: number;
  readonly detail: number;
}

/** Where a walk begins: mostly with nothing, else well under way, so that the late phases are walked through as thoroughly as the early ones. */
const starts = {
  'the notice': (file) => file,
  'an ignored order': route.ignored,
  'an active penalty order': route.penaltyActive,
  'units to collect': story(route.penaltyActive, route.nights(2), route.collected),
  'a writ': story(route.penaltyActive, route.nights(2), route.collected, route.writ),
  'a fine to draft': route.readyToFine,
  'units objected to': story(remedy.objectedUnits, remedy.reliefRequested()),
  'collection suspended': remedy.collectionSuspended,
  'a fine objected to': story(remedy.objectedFine, remedy.waivedHearing()),
  'a higher appeal': story(remedy.appealedHigher, does(approver, 'ApproveRefund', { refundId: 'T1' }), does(secondApprover, 'ApproveRefund', { refundId: 'T1' })),
  'an appeal': story(route.penaltyActive, route.nights(2), remedy.objected(['P1']), remedy.waivedHearing(), remedy.decidedOnObjection([remedy.unfounded()]), remedy.appealed()),
} as const satisfies { readonly [name: string]: Step };

export type Start = keyof typeof starts;

export interface Walk {
  readonly from: Start;
  readonly draws: readonly Draw[];
}

export interface Broken {
  readonly invariant: Invariant;
  readonly where: string;
}

/** What a walk met. */
export interface Walked {
  readonly file: CaseFile;
  readonly commands: number;
  readonly accepted: readonly CommandType[];
  readonly refusals: readonly string[];
  readonly phases: ReadonlySet<Phase>;
  readonly broken: Broken | null;
}

function candidates(file: CaseFile, dice: Dice): readonly Candidate[] {
  if (file.state.notice === null) return noticeCandidates(file, dice);
  if (legalStaffActs(file, dice)) return [...dueForProcess(file, dice), ...decisionCandidates(file), ...objectionCandidates(file, dice), ...courtCandidates(file, dice)];
  return [
    ...dueForProcess(file, dice),
    ...noticeCandidates(file, dice),
    ...accessCandidates(file, dice),
    ...decisionCandidates(file),
    ...orderCandidates(file, dice),
    ...penaltyCandidates(file, dice),
    ...fineCandidates(file, dice),
    ...debtCandidates(file, dice),
    ...calendarCandidates(file, dice),
    ...paymentCandidates(file, dice),
    ...processOutOfTurn(file, dice),
    may(1, [process], 'RaiseTask', () => ({ key: oneOf(dice, 'binding-order:B1:announce', 'penalty-order:P1:seal-document', 'constructor'), step: 'announce', problem: 'Weigert.' })),
    may(0.5, everyone, 'AssignTask', () => ({ key: anyTask(file, dice), owner: oneOf(dice, 'finance', 'approver', 'legal-staff') })),
    may(0.5, everyone, 'TakeTask', () => ({ key: anyTask(file, dice) })),
    may(2, everyone, 'ResolveTask', () => ({ key: oneOf(dice, 'binding-order:B1:announce', 'penalty-order:P1:seal-document', 'constructor'), note: 'Hersteld.' })),
  ];
}

const anyTask = ({ state }: CaseFile, dice: Dice): string => oneOf(dice, 'constructor', ...Object.keys(state.tasks));

/** A remedy can come at any moment; where one runs, half of what happens is about it. */
function legalStaffActs({ state }: CaseFile, dice: Dice): boolean {
  const { objections, appeals } = state.remedies;
  const running = Object.values(objections).some(({ status }) => status === 'open' || status === 'decided') || Object.keys(appeals).length > 0;
  return dice(running ? 2 : 8) === 0;
}

const dueForProcess = (file: CaseFile, dice: Dice): readonly Candidate[] =>
  dueSteps(file, () => oneOf(dice, 'available', 'available', 'unavailable', 'unknown')).map(({ command, actor }): Candidate => ({ weight: 12, actors: [actor], type: command.type, make: () => command }));

/** What the process would do too early, again, or about something else. */
function processOutOfTurn({ now, state }: CaseFile, dice: Dice): readonly Candidate[] {
  const letterId = oneOf(dice, 'A9', ...Object.keys(state.letters));
  const id = oneOf(dice, 'B1', 'B2', 'P1', 'P2', 'F1', 'C1', 'W1');
  return [
    may(1, [process], 'SealDocument', () => ({ decisionId: id, documentId: oneOf(dice, `doc-${id}`, 'doc-anders'), sha256: 'b'.repeat(64), templateVersion: 'test-1', pages: 1, seal: { ...route.sealFacts, training: true } })),
    may(1, [process], 'AnnounceDecision', () => ({ decisionId: id, announcedAt: addHours(now, oneOf(dice, 0, -2, 1)), channel: 'download-page', proof: 'x' })),
    may(0.5, [process, ...drafters], 'RecordUndelivered', () => ({ decisionId: id, kind: oneOf(dice, 'rejected', 'bounced'), at: addHours(now, oneOf(dice, 0, -2, 1)), report: '550 onbekend' })),
    may(1, [process, ...drafters], 'RecordLetterSent', () => ({ letterId, sentAt: addHours(now, oneOf(dice, 0, 0, -30, 1)), channel: oneOf(dice, 'electronic-contact-point', 'post', 'bailiff'), proof: 'x' })),
    may(0.7, [process, ...drafters], 'RecordUndelivered', () => ({ decisionId: letterId, kind: oneOf(dice, 'rejected', 'bounced'), at: addHours(now, oneOf(dice, 0, 0, -2)), report: '550 onbekend' })),
    may(0.5, [process], 'RecordRetrieval', () => ({ decisionId: id, documentId: oneOf(dice, `doc-${id}`, 'doc-anders'), retrievedAt: addHours(now, oneOf(dice, 0, -2, 1)) })),
    may(0.3, drafters, 'CorrectContactPoint', () => ({ contactPoint: oneOf(dice, 'abuse@hoster.example', 'bevelen@hoster.example'), reasons: 'Opgave van de aanbieder.' })),
    may(1, [process], 'RecordTermEnd', () => ({ orderId: id })),
    may(1, [process], 'EndCompliancePeriod', () => ({ orderId: id })),
    may(1, [process], 'RecordProsecutorSilence', () => ({ fineId: id })),
  ];
}

function chosen(possible: readonly Candidate[], dice: Dice): Candidate | undefined {
  let left = (dice(1_000_000) / 1_000_000) * possible.reduce((sum, { weight }) => sum + weight, 0);
  return possible.find(({ weight }) => (left -= weight) < 0);
}

interface Given {
  readonly command: Command;
  readonly actor: Actor;
}

/** The command that comes: half of the time whatever the dice say, half of the time the first of a few throws that is lawful, so that walks get somewhere. */
function nextCommand(file: CaseFile, draw: Draw, decider: Decide): Given | null {
  const [dice, possible] = [diceFrom(draw.pick), candidates(file, diceFrom(draw.detail))];
  const throwOne = (who: number): Given | null => {
    const candidate = chosen(possible, dice);
    return candidate === undefined ? null : { actor: actorFor(candidate, who), command: candidate.make() };
  };
  let given = throwOne(draw.who);
  for (let thrown = 1; draw.who % 2 === 1 && thrown < 6 && given !== null && !ask(file, given.command, given.actor, decider).ok; thrown += 1) given = throwOne(draw.who + 2 * thrown);
  return given;
}

/** One in ten comes from anyone at all, so that every right is tried by those who lack it. */
function actorFor({ actors }: Candidate, who: number): Actor {
  const pool = who % 10 === 0 ? everyone : actors;
  return pool[Math.floor(who / 10) % pool.length] ?? process;
}

/** Walks a case with these draws and looks at every invariant after each lawful command; stops where one is broken. */
export function walkCase({ from, draws }: Walk, decider: Decide = decide, looked: readonly Invariant[] = allInvariants): Walked {
  let file = starts[from](emptyFile(undefined, route.earlierOrders));
  const [accepted, refusals, phases] = [[] as CommandType[], [] as string[], new Set<Phase>()];
  let broken: Broken | null = null;
  for (const draw of draws) {
    file = withNewlyEquatedDay({ ...file, now: addHours(file.now, draw.hours) }, draw.detail);
    const given = nextCommand(file, draw, decider);
    if (given === null) continue;
    const { actor, command } = given;
    const outcome = ask(file, command, actor, decider);
    if (!outcome.ok) {
      refusals.push(outcome.refusal.code);
      continue;
    }
    const before = file;
    file = keep(file, outcome, actor);
    accepted.push(command.type);
    phases.add(phaseOf(file.state));
    broken = firstBroken({ before, after: file, command, actor, decider }, looked);
    if (broken !== null) break;
  }
  return { file, commands: accepted.length + refusals.length, accepted, refusals, phases, broken };
}

function firstBroken(moment: Parameters<Invariant['broken']>[0], looked: readonly Invariant[]): Broken | null {
  for (const invariant of looked) {
    const where = invariant.broken(moment);
    if (where !== null) return { invariant, where };
  }
  return null;
}
