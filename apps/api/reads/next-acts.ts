import type { DecisionContext } from '../../../libs/enforcement/case/context.js';
import type { CaseState } from '../../../libs/enforcement/case/state.js';
import type { Person } from '../../../libs/identity/people.js';
import { readCase } from '../../../libs/record/cases/read-case.js';
import { readEarlierOrders } from '../../../libs/record/cases/read-earlier-orders.js';
import { readEvidence } from '../../../libs/record/cases/read-evidence.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { currentRules } from '../../../libs/record/rules/current-rules.js';
import { unknownCaller } from '../http/problem-error.js';
import { noSuchCase } from './cases.js';

/** As much evidence as one command may name. */
const mostEvidence = 500;

/** A case with what its rules may know, as the transaction of an act would read it. @throws ProblemError 401, 404 */
export async function readForNextActs(db: RecordDatabase, caseNumber: string, userId: string): Promise<{ readonly state: CaseState; readonly seq: number; readonly context: DecisionContext }> {
  const [reading, rules, { rows: people }, { rows: ids }] = await Promise.all([
    readCase(db, caseNumber),
    currentRules(db),
    db.pool.query<{ readonly person: Person | null }>({ name: 'asking-person', text: 'SELECT identity.person($1) AS person', values: [userId] }),
    db.pool.query<{ readonly id: string }>({ name: 'latest-evidence', text: `SELECT id FROM record.evidence WHERE case_number = $1 ORDER BY at DESC, id LIMIT ${String(mostEvidence)}`, values: [caseNumber] }),
  ]);
  if (reading === null) throw noSuchCase(caseNumber);
  const person = people[0]?.person ?? null;
  if (person === null) throw unknownCaller(`There is no user ${userId}.`);
  const { state, seq, legalNow: now } = reading;
  const providerId = state.notice?.attribution?.provider.id ?? state.notice?.facts.provider.id ?? '';
  const [evidence, orders] = await Promise.all([readEvidence(db, caseNumber, ids.map(({ id }) => id)), readEarlierOrders(db, providerId, now)]);
  return { state, seq, context: { now, rules, actor: { userId, roles: person.roles, mandates: person.mandates }, providerRecord: orders.filter((order) => order.caseNumber !== caseNumber), evidence } };
}
