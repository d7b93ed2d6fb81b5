import type { QueryConfig } from 'pg';
import { projectionsOf } from '../../enforcement/case/project.js';
import type { CaseState } from '../../enforcement/case/state.js';
import { writeProjections } from '../projections/projection-rows.js';
import type { CaseInHand, Session } from './session.js';
import { STATE_VERSION } from './state-version.js';
import { writeDocument, type Row } from './write-set.js';

/** Adds the cases and what changed in their projections, and gives the one statement that writes it all; null where nothing is to be written. */
export function finish(session: Session): QueryConfig | null {
  for (const held of session.cases.values()) {
    if (held.state !== held.before || held.outdated) finishCase(session, held);
  }
  return writeStatement(writeDocument(session.writes));
}

export function writeStatement(document: string | null): QueryConfig | null {
  return document === null ? null : { name: 'record-write', text: 'SELECT record.write_searched($1)', values: [document] };
}

function finishCase(session: Session, held: CaseInHand): void {
  const { writes } = session;
  const { caseNumber, state, before } = held;
  const after = projectionsOf(state);
  const row: Row = {
    case_number: caseNumber,
    state,
    state_version: STATE_VERSION,
    seq: state.seq,
    last_legal_at: held.lastLegalAt,
    phase: after.caseRow.phase,
    regime: after.caseRow.regime,
    provider_id: after.caseRow.providerId,
    provider_name: after.caseRow.providerName,
    closed_at: after.caseRow.closedAt,
  };
  if (before === null) {
    writes.rows.opened.push({ ...row, flagger_id: flaggerOf(state), flagger_reference: after.caseRow.flaggerReference, opened_at: after.caseRow.openedAt });
  } else {
    writes.rows.cases.push(row);
  }
  if (held.outdated) writes.clear.push(caseNumber);
  writeProjections(writes, caseNumber, before === null || held.outdated ? null : projectionsOf(before), after);
}

function flaggerOf(state: CaseState): string {
  if (state.notice === null) throw new Error('A case begins with an escalated notice.');
  return state.notice.facts.flagger.id;
}
