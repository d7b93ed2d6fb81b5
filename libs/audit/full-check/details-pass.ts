import type { ClientBase } from 'pg';
import type { Found } from './found.js';

/** By rule of retention, how many personal details were destroyed under it. */
export type Destroyed = { readonly [rule: string]: number };

const destroyed = `SELECT x->>'reason' AS rule, c AS commitment FROM (SELECT convert_from(payload, 'UTF8')::json AS x FROM audit.entry
  WHERE position('"action":"DestroyDetails"'::bytea IN payload) > 0 AND position('"result":"performed"'::bytea IN payload) > 0) AS e, json_array_elements_text(x->'object'->'commitments') AS c`;

/** Personal details that entries commit to are there and fit, or were destroyed under a rule that the log names. */
export async function passDetails(client: Pick<ClientBase, 'query'>, found: Found): Promise<Destroyed> {
  const gone = await client.query<{ commitment: string }>(
    `WITH destroyed AS MATERIALIZED (${destroyed}), named AS (
       SELECT DISTINCT d.value AS commitment FROM audit.entry e, json_each_text(convert_from(e.payload, 'UTF8')::json->'details') AS d WHERE position('"details":{"'::bytea IN e.payload) > 0)
     SELECT commitment FROM named n WHERE NOT EXISTS (SELECT FROM audit.personal_detail p WHERE p.commitment = decode(n.commitment, 'hex') AND p.commitment = sha256(p.salt || p.content))
       AND NOT EXISTS (SELECT FROM destroyed x WHERE x.commitment = n.commitment) LIMIT 20`,
  );
  for (const { commitment } of gone.rows) found.add('details-gone', `details ${commitment}`, 'they are gone and the log names no rule under which they were destroyed');
  const { rows } = await client.query<{ rule: string; count: number }>(`SELECT rule, count(*)::int AS count FROM (${destroyed}) AS x GROUP BY rule ORDER BY rule`);
  return Object.fromEntries(rows.map(({ rule, count }) => [rule, count]));
}
