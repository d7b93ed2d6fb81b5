import { loadConfiguration } from '../../../libs/platform/configuration.js';
import { currentConnections } from '../../../libs/platform/supervisor/connections.js';
import { temporalClient } from '../../../libs/process/connection.js';
import { ensureNightlySchedule } from '../../../libs/process/nightly-run.js';
import { recoverCases } from '../../../libs/process/recover.js';
import { openRecord } from '../../../libs/record/database/record-database.js';

/** `autoriteit recover`: starts the process of every open case again from the record, and the schedule of the nightly run. */
export async function run(): Promise<number> {
  const configuration = loadConfiguration();
  const { appUrl, temporalAddress } = currentConnections(configuration);
  const db = await openRecord({ url: appUrl, poolSize: 4, readers: 1, name: 'autoriteit-recover' });
  const client = temporalClient({ ...configuration.temporal, address: temporalAddress });
  try {
    await ensureNightlySchedule(client, configuration.taskQueue);
    const started = await recoverCases(db, client, configuration.taskQueue, (count) => { process.stderr.write(`${String(count)} zaken …\n`); });
    process.stdout.write(`${String(started)} openstaande zaken worden weer gevolgd, met de termijnen uit het dossier; de nachtrun staat ingepland.\n`);
  } finally {
    await db.close();
    await client.connection.close();
  }
  return 0;
}
