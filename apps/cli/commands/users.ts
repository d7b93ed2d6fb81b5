import { parseArgs } from 'node:util';
import { addFirstAdministrator } from '../../../libs/identity/users/first-administrators.js';
import { loadConfiguration } from '../../../libs/platform/configuration.js';
import { SetupError } from '../../../libs/platform/say.js';
import { currentConnections } from '../../../libs/platform/supervisor/connections.js';
import { openRecord } from '../../../libs/record/database/record-database.js';
import { carryOut } from '../rights/carry-out.js';
import { userActions, userUsage } from '../rights/user-actions.js';

/** `autoriteit users …`: who may do what, through the API of the running installation; `users first` makes the first two administrators in the record itself. */
export function run(args: readonly string[]): Promise<number> {
  return args[0] === 'first' ? first(args.slice(1)) : carryOut(args, userActions, userUsage);
}

async function first(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ args: [...args], options: { name: text, issuer: text, subject: text }, allowPositionals: true, strict: true });
  const [userId] = positionals;
  const { name, issuer, subject } = values;
  if (userId === undefined || !/^[a-z0-9][a-z0-9.-]{1,62}$/.test(userId) || name === undefined || issuer === undefined || subject === undefined) throw new SetupError(userUsage);
  const { appUrl } = currentConnections(loadConfiguration());
  const db = await openRecord({ url: appUrl, poolSize: 2, readers: 1, name: 'autoriteit-users' });
  try {
    const result = await addFirstAdministrator(db, { userId, name, issuer, subject }, { userId: 'process', origin: 'cli' });
    if (!result.ok) throw new SetupError(`Geweigerd: ${result.refusal.message.nl}`);
    process.stdout.write(`${userId} is beheerder; het logboek vermeldt het.\n`);
    return 0;
  } finally {
    await db.close();
  }
}
