import type { CommandType } from '../../contracts/commands/command.js';
import { addHours } from '../../law/calendar/instant.js';
import { addDays } from '../../law/calendar/local-date.js';
import type { Actor } from '../case/context.js';
import { processView, type InstrumentView } from '../case/process-view.js';
import { phaseOf } from '../case/current-phase.js';
import { ask, emptyFile, keep, read, type CaseFile, type Decide, type Written } from './case-file.js';
import { invariants, type Invariant } from './invariants.js';
import { approver, both, financier, flagger, lawyer, nightlyRun, officer, process, secondApprover, secondOfficer } from './officials.js';
import { announceData, attribution, bookingData, consultation, earlierOrders, findingData, fineDraft, noticeData, orderDraft, penaltyDraft, roundData, sealData } from './route.js';
import { today } from './steps.js';

/** The numbers that a random step is made of; fast-check draws and shrinks them. */
export interface Draw {
  readonly pick: number;
  readonly who: number;
  readonly detail: number;
  readonly hours: number;
}

/** One command that might come now, lawful or not. */
interface Candidate {
  readonly actors: readonly Actor[];
  readonly type: CommandType;
  readonly data: unknown;
}

const officials: readonly Actor[] = [officer, secondOfficer, lawyer, both];
const approvers: readonly Actor[] = [approver, secondApprover, both];
const anyone: readonly Actor[] = [...officials, ...approvers, financier, flagger, process, nightlyRun];

const may = <T extends CommandType>(actors: readonly Actor[], type: T, data: Written<T>): Candidate => ({ actors, type, data });

/** The process does what its view says is open. */
function processSteps(file: CaseFile, view: InstrumentView): readonly Candidate[] {
  const { id } = view;
  return Object.entries(view.steps).flatMap(([name, step]): Candidate[] => {
    if (step.status !== 'open') return [];
    switch (name) {
      case 'seal-document':
        return [may([process], 'SealDocument', sealData(id))];
      case 'announce':
        return [may([process], 'AnnounceDecision', announceData(id, file.now))];
      case 'observe-term-end':
        return [may([process], 'RecordObservation', roundData(file, id, 'term-end', ['available', 'unavailable'])), may([process], 'RecordObservation', roundData(file, id, 'term-end', ['unavailable', 'unavailable']))];
      case 'record-term-end':
        return [may([process], 'RecordTermEnd', { orderId: id })];
      case 'end-compliance-period':
        return [may([process], 'EndCompliancePeriod', { orderId: id })];
      case 'record-silence':
        return [may([process], 'RecordProsecutorSilence', { fineId: id })];
      case 'record-default':
        return [may([process], 'RecordDefault', { debtIds: Object.keys(file.state.debts) })];
      default:
        return [];
    }
  });
}

/** What could come next in this case, by whoever might do it, with data that is often but not always right. */
function candidates(file: CaseFile, { detail }: Draw): readonly Candidate[] {
  const { state } = file;
  if (state.notice === null) return [may([flagger], 'EscalateNotice', noticeData())];
  const day = today(file);
  const odd = detail % 5 === 0;
  const drafts = Object.values(state.decisions).filter((decision) => decision.approvedAt === null && decision.rejectedAt === null);
  const evidenceOf = (orderId: string, result: string): string[] => file.evidence.filter((kept) => kept.orderId === orderId && kept.result === result).map(({ id }) => id).slice(0, 400);
  const none = ['00000000-0000-4000-8000-999999999999'];
  return [
    may(officials, 'RecordConsultation', consultation(detail % 2 === 0 ? 'police' : 'public-prosecution', { consultedAt: file.now, ...(detail % 23 === 0 ? { outcome: 'objection' as const } : {}) })),
    may(officials, 'AttributeProvider', attribution(odd ? { role: 'caching', ...(detail % 2 === 0 ? { nonHostingReason: 'De aanbieder is niet te bereiken.' } : {}) } : {})),
    may(officials, 'AdmitNotice', { reasons: 'Ontvankelijk.' }),
    ...(detail % 41 === 0 ? [may(officials, 'DismissNotice', { ground: 'not-online', reasons: 'Niet meer aangetroffen.' }), may(officials, 'CloseCase', { reasons: 'Afgedaan.' })] : []),
    may(officials, 'DraftBindingOrder', orderDraft({ hours: odd ? detail - 20 : 1 + (detail % 12), locationIds: detail % 3 === 0 ? ['L1'] : ['L1', 'L2'] })),
    ...Array.from({ length: 3 }, () => drafts.map(({ id }) => may(approvers, 'ApproveDecision', { decisionId: id }))).flat(),
    ...(odd ? drafts.map(({ id }) => may(approvers, 'RejectDraft', { decisionId: id, reasons: 'Nog niet goed.' })) : []),
    ...Object.keys(state.bindingOrders).flatMap((orderId): Candidate[] => [
      may(officials, 'EstablishNonCompliance', { orderId, evidenceIds: odd ? none : [...evidenceOf(orderId, 'available'), ...(evidenceOf(orderId, 'available').length === 0 ? none : [])], reasons: 'Nog bereikbaar.' }),
      ...(detail % 2 === 0 ? [may(officials, 'EstablishCompliance', { orderId, evidenceIds: evidenceOf(orderId, 'unavailable').length === 0 ? none : evidenceOf(orderId, 'unavailable'), reasons: 'Weg.' })] : []),
      may(officials, 'DraftPenaltyOrder', penaltyDraft({ breachOf: orderId, amountPerDayCents: odd ? 0 : 1 + detail * 10_000, capCents: detail % 3 === 0 ? 1 + detail * 10_000 : 2_000_000, complianceHours: odd ? 0 : 1 + detail, ...(detail % 2 === 0 ? { views: { kind: 'heard' as const } } : {}) })),
      may(officials, 'DrawUpFineReport', { breachOf: orderId, reportOn: odd ? addDays(day, 1) : day, violatedOn: day, finding: 'Niet opgevolgd.', place: 'Den Haag' }),
    ]),
    may(officials, 'InviteViews', { about: detail % 2 === 0 ? 'penalty-order' : 'fine', lastDay: addDays(day, odd ? 0 : 3), intention: 'Voornemen.' }),
    may(officials, 'RecordViews', { about: detail % 2 === 0 ? 'penalty-order' : 'fine', receivedOn: day, summary: 'Zienswijze.', response: 'Weerlegd.' }),
    ...Object.values(state.penaltyOrders).flatMap((order): Candidate[] => {
      const version = order.versions.at(-1)?.version ?? 1;
      const result = (['available', 'available', 'unavailable', 'unknown'] as const)[detail % 4] ?? 'available';
      return [
        may([nightlyRun], 'RecordObservation', roundData(file, order.id, 'nightly', [result])),
        may([nightlyRun], 'BookUnits', { ...bookingData(file, order.id), ...(odd ? { evidence: [{ id: none[0] ?? '', at: file.now, result: 'available' as const, orderVersion: version }] } : {}) }),
        may([nightlyRun], 'BookUnits', bookingData(file, order.id)),
        may(officials, 'DraftCollectionDecision', { orderId: order.id, days: order.bookedDays.length === 0 ? [day] : [...order.bookedDays], reasons: 'Invordering is de regel.' }),
        ...(detail % 3 === 0 ? [may(officials, 'DraftPenaltyOrderChange', { orderId: order.id, change: changeFor(file, detail), reasons: 'Op verzoek.' })] : []),
      ];
    }),
    ...Object.keys(state.fines).flatMap((fineId): Candidate[] => [
      may(officials, 'RecordUnaVia', { fineId, step: detail % 4 === 0 ? { kind: 'submitted', on: day } : detail % 31 === 0 ? { kind: 'prosecutes', on: day, reference: 'OM-1' } : detail % 2 === 0 ? { kind: 'declined', on: day, reference: 'OM-1' } : { kind: 'agreement', reference: 'OM-2' } }),
      may(officials, 'ProposeSystematicNonCompliance', { ...findingData, fineId, earlierOrders: odd ? [] : findingData.earlierOrders }),
      may(approvers, 'ApproveFinding', { fineId }),
      may(officials, 'DraftFineDecision', fineDraft({ fineId, amountCents: odd ? 900_000_000 : 100_000 + detail * 5_000, ...(detail % 9 === 0 ? { turnover: { category6InadequateBecause: 'Te laag.', turnoverCents: 5_000_000_000, financialYear: 2024, source: 'jaarrekening' } } : {}) })),
      ...(detail % 37 === 0 ? [may(officials, 'RefrainFromFine', { fineId, reasons: 'Afzien.' })] : []),
    ]),
    ...moneySteps(file, day, detail),
    ...Array.from({ length: 3 }, () => processView(state).instruments.flatMap((view) => processSteps(file, view))).flat(),
  ];
}

function changeFor(file: CaseFile, detail: number): Written<'DraftPenaltyOrderChange'>['change'] {
  if (detail % 9 === 0) return { kind: 'suspend', from: file.now, until: addHours(file.now, 30) };
  return detail % 9 === 3 ? { kind: 'lift' } : { kind: 'reduce', amountPerDayCents: 1_000, capCents: 1_500_000 };
}

function moneySteps(file: CaseFile, day: ReturnType<typeof today>, detail: number): readonly Candidate[] {
  const debtIds = Object.keys(file.state.debts);
  const [some] = debtIds.slice(detail % Math.max(1, debtIds.length));
  if (some === undefined) return [];
  return [
    may([financier, both], 'SendReminder', { debtIds: [some], sentOn: day }),
    may([financier, both], 'IssueWrit', { debtIds: [some] }),
    may([financier, both], 'RecordPayment', { debtIds: detail % 2 === 0 ? debtIds.slice(0, 100) : [some], amountCents: detail * 7_001, creditedOn: day, reference: 'bank' }),
    ...(detail % 11 === 0 ? [may([financier, lawyer], 'WaiveDebt', { debtIds: [some], reasons: 'Bijzonder.', ground: 'special-circumstances' })] : []),
  ];
}

/** What a walk met: how many commands, how many of them lawful, which phases. */
export interface Walked {
  readonly commands: number;
  readonly accepted: number;
  readonly phases: ReadonlySet<string>;
  readonly broken: { readonly invariant: Invariant; readonly where: string } | null;
}

/** Walks a case with random commands by random actors at advancing moments, and looks at every invariant after each act. */
export function walkCase(draws: readonly Draw[], decider?: Decide): Walked {
  let file = emptyFile(undefined, earlierOrders);
  let [commands, accepted] = [0, 0];
  const phases = new Set<string>();
  for (const draw of draws) {
    file = { ...file, now: addHours(file.now, draw.hours) };
    const possible = candidates(file, draw);
    const chosen = possible[draw.pick % possible.length];
    if (chosen === undefined) continue;
    const pool = draw.detail % 13 === 0 ? anyone : chosen.actors;
    const actor = pool[draw.who % pool.length] ?? officer;
    commands += 1;
    const outcome = ask(file, read(chosen.type, chosen.data as never), actor, decider);
    if (!outcome.ok) continue;
    accepted += 1;
    file = keep(file, outcome, actor);
    phases.add(phaseOf(file.state));
    for (const invariant of invariants) {
      const where = invariant.broken(file);
      if (where !== null) return { commands, accepted, phases, broken: { invariant, where } };
    }
  }
  return { commands, accepted, phases, broken: null };
}
