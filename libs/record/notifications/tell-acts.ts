import { whatHappened } from '../../enforcement/notification/what-happened.js';
import { whomToTell } from '../../enforcement/notification/whom-to-tell.js';
import { readActs } from '../acts/read-acts.js';
import { readCase } from '../cases/read-case.js';
import type { RecordDatabase } from '../database/record-database.js';
import { inTransaction } from '../database/transaction.js';
import { keepNotifications, type Told } from './keep-notifications.js';
import { activePeople, actedIn } from './people.js';

const BATCH = 100;

/**
 * Looks at the acts that wait in the queue and tells whom they concern, a
 * batch in one transaction with taking them from the queue: killed halfway,
 * the next round begins again, and what was told is told once. Several
 * processes may do this at the same time. Answers how many acts were looked at.
 */
export function tellActs(db: RecordDatabase): Promise<number> {
  return inTransaction(db.pool, async (client) => {
    const { rows: queued } = await client.query<{ readonly caseNumber: string; readonly seq: number }>(
      `SELECT case_number AS "caseNumber", seq FROM record.to_tell ORDER BY case_number, seq LIMIT ${String(BATCH)} FOR UPDATE SKIP LOCKED`,
    );
    if (queued.length === 0) return 0;
    const cases = [...new Set(queued.map(({ caseNumber }) => caseNumber))];
    const [people, acted] = [await activePeople(client), await actedIn(client, cases)];
    const told: Told[] = [];
    for (const caseNumber of cases) {
      const reading = await readCase(db, caseNumber);
      if (reading === null) continue;
      const { state, legalNow: now } = reading;
      const seqs = new Set(queued.filter((one) => one.caseNumber === caseNumber).map(({ seq }) => seq));
      const happenings = (await readActs(client, caseNumber)).filter(({ seq }) => seqs.has(seq)).flatMap((act) => whatHappened(act, state));
      told.push(...happenings.map((happening) => ({ caseNumber, happening, users: whomToTell(happening, { people, actedIn: acted.get(caseNumber) ?? [], access: state.access, now }) })));
    }
    await keepNotifications(client, told);
    await client.query('DELETE FROM record.to_tell t USING unnest($1::text[], $2::int[]) AS done (case_number, seq) WHERE t.case_number = done.case_number AND t.seq = done.seq', [
      queued.map(({ caseNumber }) => caseNumber),
      queued.map(({ seq }) => seq),
    ]);
    return queued.length;
  });
}
