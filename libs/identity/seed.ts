import type { RecordDatabase } from '../record/database/record-database.js';
import { installedMode } from '../record/installation.js';
import { saveMachine } from './save-machine.js';
import { savePerson } from './save-person.js';
import { trainingMachines } from './training-machines.js';
import { trainingPeople } from './training-people.js';

/** Puts the people of the training installation in; whoever is there stays as he is by now. @throws anywhere but in training. */
export async function seedTrainingPeople(db: RecordDatabase): Promise<void> {
  if ((await installedMode(db)) !== 'training') throw new Error('Training people exist in a training installation only.');
  const { rows } = await db.pool.query<{ readonly id: string }>('SELECT id FROM identity.app_user');
  const known = new Set(rows.map(({ id }) => id));
  for (const person of trainingPeople) if (!known.has(person.userId)) await savePerson(db, person, { userId: 'process' });
  for (const { clientId, userId, scopes } of trainingMachines) await saveMachine(db, { clientId, userId, scopes, active: true }, { userId: 'process' });
}
