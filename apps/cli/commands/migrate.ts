import { loadConfiguration } from '../../../libs/platform/configuration.js';
import { SetupError } from '../../../libs/platform/say.js';
import { currentConnections } from '../../../libs/platform/supervisor/connections.js';
import { seedTrainingPeople } from '../../../libs/identity/seed.js';
import { parseInstant } from '../../../libs/law/calendar/instant.js';
import { atAmsterdam, parseLocalDate } from '../../../libs/law/calendar/local-date.js';
import type { Instant } from '../../../libs/law/calendar/brands.js';
import { migrate } from '../../../libs/record/database/migrate.js';
import { openRecord } from '../../../libs/record/database/record-database.js';
import { install } from '../../../libs/record/installation.js';

/** Where the clock of a new training begins: in a year whose fine categories and interest rates are loaded. */
const usualTrainingStart = '2025-03-03';

/** `autoriteit migrate`: brings the database to the newest version as its owner, and installs it for this mode. */
export async function run(): Promise<number> {
  const configuration = loadConfiguration();
  const { ownerUrl, appUrl } = currentConnections(configuration);
  const appRole = new URL(appUrl).username;
  const done = await migrate({ ownerUrl, appRole });
  process.stdout.write(done.length === 0 ? 'De database is op de laatste versie.\n' : `De database is bijgewerkt: ${done.join(', ')}.\n`);
  const db = await openRecord({ url: appUrl, poolSize: 2, readers: 1, name: 'autoriteit-migrate' });
  try {
    await install(db, configuration.mode, startOfClock(configuration.trainingStart ?? usualTrainingStart));
    if (configuration.mode === 'training') await seedTrainingPeople(db);
  } finally {
    await db.close();
  }
  return 0;
}

function startOfClock(text: string): Instant {
  const day = parseLocalDate(text);
  const moment = day === null ? parseInstant(text) : atAmsterdam(day, '09:00');
  if (moment === null) throw new SetupError(`AUTORITEIT_TRAINING_START ${text} is geen datum en geen moment.`);
  return moment;
}
