import type { PoolClient } from 'pg';
import type { Actor } from '../../enforcement/case/context.js';

/** Everyone who may sign in now, with roles and mandates. */
export async function activePeople(client: Pick<PoolClient, 'query'>): Promise<readonly Actor[]> {
  const { rows } = await client.query<{ readonly person: Actor }>('SELECT identity.person(id) AS person FROM identity.app_user WHERE active ORDER BY id');
  return rows.map(({ person: { userId, roles, mandates } }) => ({ userId, roles, mandates }));
}

/** Who acted in each of these cases; the engine is nobody. */
export async function actedIn(client: Pick<PoolClient, 'query'>, cases: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await client.query<{ readonly caseNumber: string; readonly users: readonly string[] }>(
    'SELECT case_number AS "caseNumber", array_agg(DISTINCT by_user) AS users FROM record.act WHERE case_number = ANY ($1) GROUP BY case_number',
    [cases],
  );
  return new Map(rows.map(({ caseNumber, users }) => [caseNumber, users]));
}
