import type { Actor, EarlierOrder } from '../../enforcement/case/context.js';
import { noCase, type CaseState } from '../../enforcement/case/state.js';
import type { EvidenceSealer } from '../../evidence/seal/sealer.js';
import type { LocationKeys } from '../../locations/keys.js';
import type { Instant } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { systemInstant } from '../../law/calendar/system-clock.js';
import type { RuleSet } from '../../law/parameters/rule-set.js';
import { legalAt } from '../clock/legal-clock.js';
import { noticeKey, type EarlierCommand, type KnownNotice, type Opened, type StoredDocument, type StoredEvidence, type StoredProviderOrder } from './opening.js';
import { emptyWriteSet, type WriteSet } from './write-set.js';

/** A locked case while commands are decided about it. */
export interface CaseInHand {
  readonly caseNumber: string;
  /** As it stood before this transaction; null for a case that this transaction opens. */
  readonly before: CaseState | null;
  /** Its projections must all be written again, since an older version of the code wrote them. */
  readonly outdated: boolean;
  state: CaseState;
  lastLegalAt: Instant | null;
}

export interface NoticeCase {
  readonly caseNumber: string;
  readonly open: boolean;
}

/** The keys that this process holds; null for what it keeps none of. */
export interface HeldKeys {
  readonly sealer: EvidenceSealer | null;
  readonly locationKeys: LocationKeys | null;
}

/** One transaction: what was read, and what it is going to write. */
export interface Session {
  readonly systemNow: Instant;
  readonly legalNow: Instant;
  readonly rules: RuleSet;
  readonly keys: HeldKeys;
  readonly cases: Map<string, CaseInHand>;
  readonly commands: Map<string, EarlierCommand>;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Kept evidence that the commands name, per case. */
  readonly evidence: Map<string, StoredEvidence[]>;
  readonly documents: StoredDocument[];
  /** For each notice, by its key: the case it opened before, or the number for the case that it may open now. */
  readonly notices: Map<string, NoticeCase>;
  readonly providerRecords: { readonly [caseNumber: string]: readonly StoredProviderOrder[] };
  readonly writes: WriteSet;
}

/** The engine itself acts under these names; they are no users and nobody can sign in as one. */
const builtIn: readonly Actor[] = [
  { userId: 'process', roles: ['process'], mandates: [] },
  { userId: 'nightly-run', roles: ['nightly-run'], mandates: [] },
];

/** Sets up the session of a transaction from what record.open answered; `cases` are the locked cases with a state of this version of the code. */
export function startSession(opened: Opened, rules: RuleSet, cases: readonly CaseInHand[], keys: HeldKeys): Session {
  const systemNow = systemInstant();
  const legalNow = legalAt(opened.clock, systemNow);
  const session: Session = {
    systemNow,
    legalNow,
    rules,
    keys,
    cases: new Map(cases.map((held) => [held.caseNumber, held])),
    commands: new Map((opened.commands ?? []).map((command) => [command.id, command])),
    actors: new Map([...(opened.users ?? []), ...builtIn].map((actor) => [actor.userId, actor])),
    evidence: new Map(),
    documents: [...(opened.documents ?? [])],
    notices: new Map((opened.notices ?? []).map((notice) => [noticeKey(notice.flaggerId, notice.reference), noticeCase(notice, legalNow)])),
    providerRecords: opened.providerRecords ?? {},
    writes: emptyWriteSet(),
  };
  for (const kept of opened.evidence ?? []) rememberEvidence(session, kept);
  return session;
}

function noticeCase({ caseNumber, number }: KnownNotice, legalNow: Instant): NoticeCase {
  if (caseNumber !== null) return { caseNumber, open: true };
  return { caseNumber: `Z-${dayOf(legalNow).slice(0, 4)}-${String(number ?? 0).padStart(6, '0')}`, open: false };
}

/** Adds kept evidence to what later commands of the same transaction can name. */
export function rememberEvidence(session: Pick<Session, 'evidence'>, kept: StoredEvidence): void {
  const list = session.evidence.get(kept.caseNumber);
  if (list === undefined) session.evidence.set(kept.caseNumber, [kept]);
  else list.push(kept);
}

/** The case that a new notice opens, before its first act. */
export function newCase(caseNumber: string): CaseInHand {
  return { caseNumber, before: null, outdated: false, state: { ...noCase, caseNumber }, lastLegalAt: null };
}

/** The provider's other orders as facts for a finding. Final: no remedy is open any more at the legal now. */
export function providerRecordOf(session: Session, caseNumber: string): readonly EarlierOrder[] {
  return (session.providerRecords[caseNumber] ?? []).map(({ remedyOpenUntil, ...order }) => ({ ...order, final: remedyOpenUntil <= session.legalNow }));
}
