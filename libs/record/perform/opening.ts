import type { PoolClient, QueryConfig } from 'pg';
import type { Command } from '../../contracts/commands/command.js';
import type { RecordedAct } from '../../enforcement/case/act.js';
import type { Actor, EarlierOrder, KeptEvidence } from '../../enforcement/case/context.js';
import type { CaseState } from '../../enforcement/case/state.js';
import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import type { LegalClock } from '../clock/legal-clock.js';
import type { PerformRequest } from './request.js';

/** A command that was performed before, with what came of it. */
export interface EarlierCommand {
  readonly id: string;
  readonly caseNumber: string;
  readonly contentHash: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly acts: readonly RecordedAct[];
}

export interface StoredCase {
  readonly caseNumber: string;
  readonly state: CaseState;
  readonly stateVersion: number;
  readonly seq: number;
  readonly lastLegalAt: Instant;
}

export type StoredEvidence = KeptEvidence & { readonly caseNumber: string };

export interface StoredDocument {
  readonly id: string;
  readonly caseNumber: string;
  readonly decisionId: string | null;
  readonly sha256: string;
}

/** An order of the same provider in another case; final once no remedy is open. */
export type StoredProviderOrder = Omit<EarlierOrder, 'final'> & { readonly remedyOpenUntil: Instant };

/** A notice that a command wants to open a case for: the case that it opened before, or a fresh number. */
export interface KnownNotice {
  readonly flaggerId: string;
  readonly reference: string;
  readonly caseNumber: string | null;
  readonly number: number | null;
}

/** What makes two notices the same. */
export const noticeKey = (flaggerId: string, reference: string): string => JSON.stringify([flaggerId, reference]);

/** What record.open answers: the locked cases and everything a decision about them needs. */
export interface Opened {
  readonly mode: 'training' | 'production' | null;
  readonly clock: LegalClock | null;
  readonly rowVersion: number;
  readonly notices: readonly KnownNotice[] | null;
  readonly cases: readonly StoredCase[] | null;
  readonly commands: readonly EarlierCommand[] | null;
  readonly users: readonly Actor[] | null;
  readonly evidence: readonly StoredEvidence[] | null;
  readonly documents: readonly StoredDocument[] | null;
  readonly providerRecords: { readonly [caseNumber: string]: readonly StoredProviderOrder[] } | null;
}

/** The row that the opening statement answers; the nightly run's has more beside it. */
export interface OpenedRow {
  readonly opened: Opened;
  readonly orders?: number;
  readonly unbooked?: readonly UnbookedEvidence[];
}

/** Evidence of non-compliance on a day that is not booked yet. */
export type UnbookedEvidence = StoredEvidence & { readonly day: LocalDate };

/** The statement that locks and reads for these requests. */
export function openFor(requests: readonly PerformRequest[]): QueryConfig {
  const cases = distinct(requests.map((request) => request.caseNumber).filter((number) => number !== null));
  return {
    name: 'record-open',
    text: 'SELECT record.open($1, $2, $3, $4) AS opened',
    values: [cases, distinct(requests.map((request) => request.commandId)), distinct(requests.map((request) => request.actor.userId)), JSON.stringify(more(requests))],
  };
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

function more(requests: readonly PerformRequest[]): object {
  const evidence = distinct(requests.flatMap((request) => evidenceOf(request.command)));
  const documents = distinct(requests.flatMap((request) => (request.command.type === 'SealDocument' ? [request.command.data.documentId] : [])));
  const providersOf = requests.flatMap(({ caseNumber, command }) =>
    caseNumber !== null && needsProviderRecord(command) ? [[caseNumber, command.type === 'ApproveDecision' ? command.data.decisionId : null]] : [],
  );
  const opening = requests.flatMap(({ caseNumber, command }) => (caseNumber === null && command.type === 'EscalateNotice' ? [command.data.notice] : []));
  const notices = [...new Map(opening.map(({ flagger, reference }) => [noticeKey(flagger.id, reference), [flagger.id, reference]])).values()];
  return {
    ...(evidence.length > 0 ? { evidence } : {}),
    ...(documents.length > 0 ? { documents } : {}),
    ...(providersOf.length > 0 ? { providersOf } : {}),
    ...(notices.length > 0 ? { notices } : {}),
  };
}

function evidenceOf(command: Command): readonly string[] {
  switch (command.type) {
    case 'EstablishNonCompliance':
    case 'EstablishCompliance':
    case 'DrawUpReportOfFindings':
      return command.data.evidenceIds;
    case 'BookUnits':
      return command.data.evidence.map((kept) => kept.id);
    default:
      return [];
  }
}

/** The finding of systematic non-compliance, and the maximum that rests on it, look at the provider's other cases; of approvals only that of a fine does, which the database can tell. */
export function needsProviderRecord(command: Command): boolean {
  return command.type === 'ProposeSystematicNonCompliance' || command.type === 'ApproveFinding' || command.type === 'DraftFineDecision' || command.type === 'ApproveDecision';
}

/** The commands among these that were performed before, in a transaction that is already open. */
export async function earlierCommands(client: PoolClient, ids: readonly string[]): Promise<readonly EarlierCommand[]> {
  const { rows } = await client.query<{ readonly earlier: readonly EarlierCommand[] }>({ name: 'record-earlier', text: 'SELECT record.earlier($1) AS earlier', values: [ids] });
  return rows[0]?.earlier ?? [];
}
