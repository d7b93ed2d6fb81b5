import type { Pool, PoolClient } from 'pg';
import type { RecordedAct } from '../../enforcement/case/act.js';
import { evolve } from '../../enforcement/case/evolve.js';
import { noCase, type CaseState } from '../../enforcement/case/state.js';

/** The acts of a case from the first (or from `after`) on, in order; none for a case that does not exist. */
export async function readActs(db: Pool | PoolClient, caseNumber: string, after = 0): Promise<readonly RecordedAct[]> {
  const { rows } = await db.query<RecordedAct>({
    name: 'acts-of-case',
    text: 'SELECT seq, type, data, legal_at AS "legalAt", by_user AS by FROM record.act WHERE case_number = $1 AND seq > $2 ORDER BY seq',
    values: [caseNumber, after],
  });
  return rows;
}

/** The state that the acts make, from nothing. */
export function foldActs(caseNumber: string, acts: readonly RecordedAct[]): CaseState {
  return acts.reduce<CaseState>((state, act) => evolve(state, act), { ...noCase, caseNumber });
}
