import { termHappening, toldTerms, type EndingTerm } from '../../enforcement/notification/term-happening.js';
import { whomToTell } from '../../enforcement/notification/whom-to-tell.js';
import type { AccessState } from '../../enforcement/access/state.js';
import { legalNow } from '../clock/read-clock.js';
import type { RecordDatabase } from '../database/record-database.js';
import { inTransaction } from '../database/transaction.js';
import { keepNotifications } from './keep-notifications.js';
import { activePeople, actedIn } from './people.js';

const BATCH = 200;
/** How long before its end a term is near: one in hours, and one in days. */
const near = { hours: '2 hours', days: '7 days' } as const;

type Row = EndingTerm & { readonly caseNumber: string; readonly access: AccessState };

/**
 * Tells of running terms that are near or have passed, each once; in one
 * transaction with the note that it was told. Answers how many terms there were.
 */
export async function tellTerms(db: RecordDatabase): Promise<number> {
  const { legalNow: now } = await legalNow(db);
  return inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<Row>(
      `WITH ending AS (
         SELECT t.case_number, t.key, t.ends_at, CASE WHEN t.ends_at <= $1 THEN 'passed' ELSE 'near' END AS stage FROM record.term t
         WHERE t.status = 'running' AND t.kind = ANY ($2) AND t.ends_at <= $1::timestamptz + CASE WHEN t.last_day IS NULL THEN interval '${near.hours}' ELSE interval '${near.days}' END
           AND t.ends_at <= $1::timestamptz + interval '${near.days}'
           AND NOT EXISTS (SELECT FROM record.told_term o WHERE o.case_number = t.case_number AND o.key = t.key AND o.ends_at = t.ends_at AND o.stage = CASE WHEN t.ends_at <= $1 THEN 'passed' ELSE 'near' END)
         ORDER BY t.ends_at LIMIT ${String(BATCH)}
       ), told AS (INSERT INTO record.told_term SELECT case_number, key, ends_at, stage FROM ending ON CONFLICT DO NOTHING RETURNING *)
       SELECT t.case_number AS "caseNumber", t.key, t.kind, t.subject, platform.instant(t.ends_at) AS "endsAt", t.last_day AS "lastDay",
         json_build_object('recused', ARRAY(SELECT user_id FROM record.recused_official r WHERE r.case_number = t.case_number), 'viewers', c.state #> '{access,viewers}') AS access
       FROM told JOIN record.term t USING (case_number, key) JOIN record.case_file c USING (case_number)`,
      [now, toldTerms],
    );
    if (rows.length === 0) return 0;
    const [people, acted] = [await activePeople(client), await actedIn(client, [...new Set(rows.map(({ caseNumber }) => caseNumber))])];
    await keepNotifications(
      client,
      rows.map(({ caseNumber, access, ...term }) => {
        const happening = termHappening(term, now);
        return { caseNumber, happening, users: whomToTell(happening, { people, actedIn: acted.get(caseNumber) ?? [], access, now }) };
      }),
    );
    return rows.length;
  });
}
