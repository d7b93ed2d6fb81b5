import { waitFor, type Installation } from './installation.js';

/** The relay lets a case that failed rest for half a minute at most; after this every row was tried again. */
const relayPatienceMs = 45_000;

/** What must hold of the whole record, whatever was killed; one line for each thing that does not. */
export async function faultsOf(installation: Installation): Promise<readonly string[]> {
  const checks: readonly (readonly [string, string])[] = [
    ['acts are not numbered densely', `SELECT case_number AS what FROM record.act GROUP BY case_number HAVING max(seq) <> count(*) OR min(seq) <> 1`],
    ['the case has not seen all its acts', `SELECT f.case_number AS what FROM record.case_file f WHERE seq <> (SELECT max(seq) FROM record.act a WHERE a.case_number = f.case_number)`],
    ['an act without its command or audit entry', `SELECT a.case_number AS what FROM record.act a LEFT JOIN record.command c ON c.id = a.command_id LEFT JOIN audit.entry e ON e.id = c.audit_entry WHERE e.id IS NULL`],
    ['postings that do not sum to zero', `SELECT case_number AS what FROM money.posting GROUP BY case_number, seq HAVING sum(cents) <> 0`],
    ['a decision announced twice', `SELECT case_number AS what FROM record.act WHERE type = 'DecisionAnnounced' GROUP BY case_number, data ->> 'decisionId' HAVING count(*) > 1`],
    ['an announcement without its one delivery', `SELECT a.case_number || ' ' || (a.data ->> 'decisionId') AS what FROM record.act a LEFT JOIN record.delivery d ON d.case_number = a.case_number AND d.key = a.data ->> 'decisionId' WHERE a.type = 'DecisionAnnounced' AND d.reached_at IS NULL`],
    ['a delivery that was never announced', `SELECT d.case_number || ' ' || d.key AS what FROM record.delivery d WHERE NOT EXISTS (SELECT FROM record.act a WHERE a.case_number = d.case_number AND (a.type = 'DecisionAnnounced' AND a.data ->> 'decisionId' = d.key OR a.type = 'LetterSent' AND a.data ->> 'letterId' = d.key))`],
    ['a decision with two letters', `SELECT case_number || ' ' || decision_id AS what FROM record.document WHERE decision_id IS NOT NULL GROUP BY case_number, decision_id HAVING count(*) > 1`],
    ['a term that ended twice', `SELECT case_number || ' ' || type AS what FROM record.act WHERE type IN ('OrderTermEnded', 'CompliancePeriodEnded', 'CapReached') GROUP BY case_number, type, data ->> 'orderId' HAVING count(*) > 1`],
    ['a command that says other acts than it has', `SELECT c.id AS what FROM record.command c LEFT JOIN record.act a ON a.command_id = c.id GROUP BY c.id HAVING count(a.seq) <> c.last_seq - c.first_seq + 1 OR min(a.seq) <> c.first_seq`],
    ['a day forfeited twice', `SELECT case_number AS what FROM record.act WHERE type = 'UnitForfeited' GROUP BY case_number, data ->> 'orderId', data ->> 'day' HAVING count(*) > 1`],
    ['a unit that is not in the ledger', `SELECT a.case_number AS what FROM record.act a LEFT JOIN money.transaction t USING (case_number, seq) WHERE a.type = 'UnitForfeited' AND t.seq IS NULL`],
    ['more in the ledger than was forfeited', `SELECT p.case_number AS what FROM money.posting p JOIN record.act a USING (case_number, seq) WHERE a.type = 'UnitForfeited' AND p.cents > 0 GROUP BY p.case_number HAVING sum(p.cents) <> (SELECT sum((u.data ->> 'amountCents')::bigint) FROM record.act u WHERE u.case_number = p.case_number AND u.type = 'UnitForfeited')`],
    ['something that the process was never told', `SELECT case_number AS what FROM record.outbox`],
    ['a step that is due and was left', `SELECT case_number || ' ' || key AS what FROM record.process_step WHERE due_at <= (SELECT base_legal FROM platform.clock)`],
    ['a task that was raised', `SELECT case_number || ' ' || step || ': ' || problem AS what FROM record.task`],
  ];
  // After a kill the relay may be between two attempts: what it was still to tell is no fault, what it never tells is.
  await waitFor('the outbox to be empty', async () => (await installation.sql('SELECT FROM record.outbox LIMIT 1')).length === 0, relayPatienceMs).catch(() => undefined);
  const found: string[] = [];
  for (const [name, sql] of checks) for (const { what } of await installation.sql<{ what: string }>(sql)) found.push(`${name}: ${what}`);
  return found;
}
