import type { PoolClient } from 'pg';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';

/** The write documents that `perform` sends while `work` runs, in order. */
export async function captureWrites(db: RecordDatabase, work: () => Promise<void>): Promise<readonly string[]> {
  const documents: string[] = [];
  const tapped = new WeakSet<PoolClient>();
  const tap = (client: PoolClient): void => {
    if (tapped.has(client)) return;
    tapped.add(client);
    const query = client.query.bind(client) as (...args: readonly unknown[]) => unknown;
    const tapping = (...args: readonly unknown[]): unknown => {
      const [config] = args as readonly { readonly name?: string; readonly values?: readonly unknown[] }[];
      if (config?.name === 'record-write') documents.push(String(config.values?.[0]));
      return query(...args);
    };
    client.query = tapping as PoolClient['query'];
  };
  db.pool.on('acquire', tap);
  await work();
  db.pool.off('acquire', tap);
  return documents;
}
