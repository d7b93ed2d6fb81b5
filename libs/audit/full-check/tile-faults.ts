import type { ClientBase } from 'pg';
import type { FilledTile } from '../tlog/tile-edge.js';
import type { Found } from './found.js';

/** Compares full tiles, as they follow from the entries, with those that are kept. */
export async function tileFaults(client: Pick<ClientBase, 'query'>, tiles: readonly FilledTile[], found: Found): Promise<void> {
  if (tiles.length === 0) return;
  const { rows } = await client.query<{ level: number; n: string; hashes: Buffer }>({
    name: 'check-tiles',
    text: 'SELECT t.level::int AS level, t.n::text AS n, t.hashes FROM unnest($1::smallint[], $2::bigint[]) AS x (level, n) JOIN audit.tile t ON t.level = x.level AND t.n = x.n',
    values: [tiles.map(({ level }) => level), tiles.map(({ n }) => n)],
  });
  const kept = new Map(rows.map(({ level, n, hashes }) => [`${String(level)}/${n}`, hashes]));
  for (const { level, n, contents } of tiles) {
    const name = `${String(level)}/${String(n)}`;
    const hashes = kept.get(name);
    if (hashes === undefined) found.add('tile', `tile ${name}`, 'it is missing');
    else if (!hashes.equals(contents)) found.add('tile', `tile ${name}`, 'the entries give other hashes');
  }
}
