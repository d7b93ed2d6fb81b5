import { parseCheckpoint } from '../../tlog/checkpoint.js';
import { parsePolicy } from '../../tlog/policy-file.js';
import { reached } from '../../tlog/policy.js';
import type { Reader } from './client.js';

/** A checkpoint with the cosignatures that came in for it. */
export interface KeptCheckpoint {
  readonly size: number;
  readonly note: string;
  readonly witnessed: boolean;
}

interface Row {
  readonly size: string | number;
  readonly note: string;
}

const sql = `SELECT c.tree_size AS size, c.note || coalesce((SELECT string_agg(rtrim(s.line, E'\\n') || E'\\n', '' ORDER BY s.witness) FROM audit.cosignature s WHERE s.tree_size = c.tree_size), '') AS note
  FROM audit.checkpoint c`;

/** The newest checkpoint that enough witnesses cosigned; where there is none, the newest at all; null for a log without one. */
export async function checkpointToUse(db: Reader, policy: string): Promise<KeptCheckpoint | null> {
  const { quorum } = parsePolicy(policy);
  let newest: KeptCheckpoint | null = null;
  let below: number | null = null;
  for (;;) {
    const { rows }: { readonly rows: readonly Row[] } = await db.query<Row>(`${sql} WHERE $1::bigint IS NULL OR c.tree_size < $1::bigint ORDER BY c.tree_size DESC LIMIT 200`, [below]);
    for (const { size, note } of rows) {
      const kept: KeptCheckpoint = { size: Number(size), note, witnessed: reached(quorum, parseCheckpoint(note).note) };
      if (kept.witnessed) return kept;
      newest ??= kept;
      below = kept.size;
    }
    if (rows.length < 200) return newest;
  }
}

/** All checkpoints up to a size, in their order. */
export async function* checkpointsUpTo(db: Reader, size: number): AsyncGenerator<{ readonly size: number; readonly note: string }> {
  for (let after = 0; ; ) {
    const { rows } = await db.query<Row>(`${sql} WHERE c.tree_size > $1::bigint AND c.tree_size <= $2::bigint ORDER BY c.tree_size LIMIT 1000`, [after, size]);
    for (const row of rows) yield { size: Number(row.size), note: row.note };
    if (rows.length < 1000) return;
    after = Number(rows.at(-1)?.size ?? size);
  }
}
