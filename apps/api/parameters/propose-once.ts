import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { proposeRow, type ProposedRow } from '../../../libs/record/rules/parameter-rows.js';
import { refused } from '../http/problem-error.js';
import { sameProposal } from '../reads/parameter-rows.js';

export interface Proposed {
  readonly id: number;
  readonly repeated: boolean;
}

/**
 * Proposes the row, or finds it where the same official proposed the same before: a request sent again is no second row.
 * Proposals wait for each other on a connection for reading, so that those for writing stay free for the proposal itself.
 */
export function proposeOnce(db: RecordDatabase, row: ProposedRow, by: Parameters<typeof proposeRow>[2]): Promise<Proposed> {
  return db.dataSource.transaction(async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('parameter proposals'))`);
    const { sql, values } = sameProposal(row, by.userId);
    const [known] = await manager.query<{ id: number }[]>(sql, [...values]);
    if (known !== undefined) return { id: known.id, repeated: true };
    const result = await proposeRow(db, row, by);
    if (!result.ok) throw refused(result.refusal);
    return { id: result.id, repeated: false };
  });
}
