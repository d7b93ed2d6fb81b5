import type { Installation } from './installation.js';

/** What must hold of the whole record, whatever was killed; one line for each thing that does not. */
export async function faultsOf(installation: Installation): Promise<readonly string[]> {
  const checks: readonly (readonly [string, string])[] = [
    ['acts are not numbered densely', `SELECT case_number AS what FROM record.act GROUP BY case_number HAVING max(seq) <> count(*) OR min(seq) <> 1`],
    ['the case has not seen all its acts', `SELECT f.case_number AS what FROM record.case_file f WHERE seq <> (SELECT max(seq) FROM record.act a WHERE a.case_number = f.case_number)`],
    ['an act without its command or audit entry', `SELECT a.case_number AS what FROM record.act a LEFT JOIN record.command c ON c.id = a.command_id LEFT JOIN audit.entry e ON e.id = c.audit_entry WHERE e.id IS NULL`],
    ['postings that do not sum to zero', `SELECT case_number AS what FROM money.posting GROUP BY case_number, seq HAVING sum(cents) <> 0`],
    ['a decision announced twice', `SELECT case_number AS what FROM record.act WHERE type = 'DecisionAnnounced' GROUP BY case_number, data ->> 'decisionId' HAVING count(*) > 1`],
    ['a decision delivered twice', `SELECT case_number AS what FROM record.delivery GROUP BY case_number, key HAVING count(*) > 1`],
    ['a day forfeited twice', `SELECT case_number AS what FROM record.act WHERE type = 'UnitForfeited' GROUP BY case_number, data ->> 'orderId', data ->> 'day' HAVING count(*) > 1`],
    ['a unit that is not in the ledger', `SELECT a.case_number AS what FROM record.act a LEFT JOIN money.transaction t USING (case_number, seq) WHERE a.type = 'UnitForfeited' AND t.seq IS NULL`],
    ['a task that was raised', `SELECT case_number || ' ' || step || ': ' || problem AS what FROM record.task`],
  ];
  const found: string[] = [];
  for (const [name, sql] of checks) for (const { what } of await installation.sql<{ what: string }>(sql)) found.push(`${name}: ${what}`);
  return found;
}
