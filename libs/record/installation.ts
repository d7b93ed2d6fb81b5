import type { Instant } from '../law/calendar/brands.js';
import { systemInstant } from '../law/calendar/system-clock.js';
import { recordEvent } from './audit-event.js';
import type { RecordDatabase } from './database/record-database.js';

export type Mode = 'training' | 'production';

/** The mode for which this database was installed; null where it was not installed yet. */
export async function installedMode(db: RecordDatabase): Promise<Mode | null> {
  const { rows } = await db.pool.query<{ readonly mode: Mode }>('SELECT mode FROM platform.installation');
  return rows[0]?.mode ?? null;
}

/**
 * Installs the database for a mode, or finds it installed for it. Training gets
 * its legal clock, running from the system's time or from `clockFrom`.
 *
 * @throws where it was installed for the other mode: a training database never becomes a production one.
 */
export async function install(db: RecordDatabase, mode: Mode, clockFrom?: Instant): Promise<void> {
  const client = await db.pool.connect();
  try {
    await client.query('BEGIN');
    const { rowCount: installed } = await client.query('INSERT INTO platform.installation (mode) VALUES ($1) ON CONFLICT DO NOTHING', [mode]);
    const { rows } = await client.query<{ readonly mode: Mode }>('SELECT mode FROM platform.installation');
    if (rows[0]?.mode !== mode) throw new Error(`This database was installed for ${rows[0]?.mode ?? 'nothing'} and cannot be used for ${mode}.`);
    if (mode === 'training') {
      const now = systemInstant();
      await client.query('INSERT INTO platform.clock (base_legal, base_system, running) VALUES ($1, $2, true) ON CONFLICT DO NOTHING', [clockFrom ?? now, now]);
    }
    if (installed === 1) await recordEvent(client, { by: { userId: 'process', origin: 'cli' }, action: 'Install', object: { mode } });
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
