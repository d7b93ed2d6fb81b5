import { logAlarms, type LogStatus } from '../../../libs/audit/alarms.js';
import type { AnswerOf } from '../../../libs/contracts/http/route.js';
import type { routes } from '../../../libs/contracts/http/routes.js';
import { systemInstant } from '../../../libs/law/calendar/system-clock.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';

type LogAnswer = AnswerOf<typeof routes.operations>['log'];
type Incident = LogAnswer['incidents'][number] & LogStatus['incidents'][number];

const sql = `SELECT
  (SELECT count(*)::int FROM audit.pending) AS waiting,
  (SELECT platform.instant(e.created_at) FROM audit.entry e WHERE e.id = (SELECT min(entry_id) FROM audit.pending)) AS "oldestWaitsSince",
  (SELECT json_build_object('size', tree_size, 'signedAt', platform.instant(signed_at)) FROM audit.checkpoint ORDER BY tree_size DESC LIMIT 1) AS checkpoint,
  (SELECT coalesce(json_agg(json_build_object('name', name, 'kind', kind, 'seenSize', seen_size, 'seenAt', platform.instant(seen_at), 'problem', problem) ORDER BY name), '[]')
    FROM audit.witness WHERE asked) AS witnesses,
  (SELECT json_build_object('finishedAt', platform.instant(finished_at), 'faults', fault_count) FROM audit.verification ORDER BY id DESC LIMIT 1) AS "lastCheck",
  (SELECT coalesce(json_agg(json_build_object('kind', kind, 'details', details, 'reportedAt', platform.instant(reported_at)) ORDER BY id DESC), '[]')
    FROM (SELECT * FROM audit.incident WHERE reported_at > clock_timestamp() - interval '7 days' ORDER BY id DESC LIMIT 100) AS i) AS incidents,
  (SELECT platform.instant(created_at) FROM audit.entry ORDER BY id LIMIT 1) AS "firstEntryAt"`;

/** How the audit log is doing, with what somebody must look into. */
export async function readLogStatus(db: RecordDatabase): Promise<LogAnswer> {
  const [status] = await db.dataSource.query<(Omit<LogStatus, 'incidents'> & { readonly incidents: Incident[] })[]>(sql);
  if (status === undefined) throw new Error('The status of the log gave no row.');
  const { waiting, oldestWaitsSince, checkpoint, witnesses, lastCheck, incidents } = status;
  return { waiting, oldestWaitsSince, checkpoint, witnesses: [...witnesses], lastCheck, incidents, alarms: [...logAlarms(status, systemInstant())] };
}
