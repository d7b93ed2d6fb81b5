import type { AuditEvent } from '../../audit/entry.js';
import type { WrittenRows } from '../../audit/written.js';
import { phaseOf } from '../../enforcement/case/current-phase.js';
import type { RecordedAct } from '../../enforcement/case/act.js';
import type { NewEvidence } from '../../enforcement/case/outcome.js';
import type { CaseState } from '../../enforcement/case/state.js';
import { sha256Hex } from './content-hash.js';
import type { PerformRequest } from './request.js';
import type { Row } from './write-set.js';

interface Wrote {
  readonly acts: readonly RecordedAct[];
  readonly evidence: readonly NewEvidence[];
}

/** What was made for a command beside its acts and evidence. */
export interface Beside {
  readonly postings: readonly Row[];
  /** Of the locations, in the order of their ids. */
  readonly commitments: WrittenRows['locations'];
}

/** The rows of a command as its audit entry vouches for them; the full check reads them back. */
export function writtenBy({ acts, evidence }: Wrote, { postings, commitments }: Beside): WrittenRows {
  return {
    locations: commitments,
    acts: acts.map(({ seq, type, data, legalAt, by }) => ({ seq, type, data, legalAt, by })),
    postings: postings.map(({ seq, line, account, cents, debt_id: debtId }) => ({ seq, line, account, cents, debtId })),
    evidence: [...evidence]
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ id, orderId, orderVersion, locationId, at, result, reason, observedBy, details }) => ({ id, orderId, orderVersion, locationId, at, result, reason, observedBy, details })),
  };
}

/** From which phase to which a command took the case; null where it stayed. */
export function changeOf(before: CaseState, after: CaseState): NonNullable<AuditEvent['change']> | null {
  const [from, to] = [before.seq === 0 ? null : phaseOf(before), phaseOf(after)];
  return from === to ? null : { before: { phase: from }, after: { phase: to } };
}

/** The documents that came with a command, as its entry names them: whoever holds one can find its hash in the log. */
export const documentsOf = (request: PerformRequest): readonly { readonly id: string; readonly sha256: string }[] =>
  (request.documents ?? []).map(({ id, bytes }) => ({ id, sha256: sha256Hex(bytes) }));
