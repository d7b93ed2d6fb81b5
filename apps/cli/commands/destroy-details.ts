import { parseArgs } from 'node:util';
import { parseLocalDate, atAmsterdam } from '../../../libs/law/calendar/local-date.js';
import { loadConfiguration } from '../../../libs/platform/configuration.js';
import { SetupError } from '../../../libs/platform/say.js';
import { currentConnections } from '../../../libs/platform/supervisor/connections.js';
import { openRecord } from '../../../libs/record/database/record-database.js';
import { destroyDetails, type Destruction } from '../../../libs/record/destroy-details.js';

const usage = 'Gebruik: destroy-details --kind network|person --before JJJJ-MM-DD --rule "<regel van de selectielijst of artikel>" --user <beheerder>';

/** `autoriteit destroy-details`: destroys personal details beside the audit log that were kept before a day, under a rule that the log then names. */
export async function run(args: readonly string[]): Promise<number> {
  const { destruction, user } = asked(args);
  const { appUrl } = currentConnections(loadConfiguration());
  const db = await openRecord({ url: appUrl, poolSize: 2, readers: 1, name: 'autoriteit-destroy-details' });
  try {
    const result = await destroyDetails(db, destruction, { userId: user, origin: 'cli' });
    if (!result.ok) throw new SetupError(`Geweigerd: ${result.refusal.message.nl}`);
    process.stdout.write(`${String(result.destroyed)} gegevens vernietigd onder ${destruction.rule}; het logboek blijft te controleren en vermeldt het.\n`);
    return 0;
  } finally {
    await db.close();
  }
}

function asked(args: readonly string[]): { readonly destruction: Destruction; readonly user: string } {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...args], options: { kind: text, before: text, rule: text, user: text }, strict: true });
  const { kind, rule, user } = values;
  const before = parseLocalDate(values.before ?? '');
  if ((kind !== 'network' && kind !== 'person') || before === null || rule === undefined || rule.trim() === '' || user === undefined) throw new SetupError(usage);
  return { destruction: { kind, before: atAmsterdam(before, '00:00'), rule: rule.trim() }, user };
}
