import { parseArgs } from 'node:util';
import { installationLocationKeys } from '../../../libs/locations/keys.js';
import { loadConfiguration } from '../../../libs/platform/configuration.js';
import { SetupError } from '../../../libs/platform/say.js';
import { currentConnections } from '../../../libs/platform/supervisor/connections.js';
import { openRecord } from '../../../libs/record/database/record-database.js';
import { rotateLocationKeys } from '../../../libs/record/locations/rotate-keys.js';

const usage = 'Gebruik: locations rotate --user <beheerder>   (zet eerst de nieuwe sleutel bovenaan in het sleutelbestand en herstart API en worker)';

/** `autoriteit locations rotate`: puts the keys of all locations under the wrapping key that now stands first in the key file. */
export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args: [...args], options: { user: { type: 'string' } }, allowPositionals: true, strict: true });
  if (positionals.join(' ') !== 'rotate' || values.user === undefined) throw new SetupError(usage);
  const configuration = loadConfiguration();
  const { appUrl } = currentConnections(configuration);
  const db = await openRecord({ url: appUrl, poolSize: 2, readers: 1, name: 'autoriteit-locations', locationKeys: installationLocationKeys(configuration) });
  try {
    const result = await rotateLocationKeys(db, { userId: values.user, origin: 'cli' });
    if (!result.ok) throw new SetupError(`Geweigerd: ${result.refusal.message.nl}`);
    process.stdout.write(`${String(result.rewrapped)} vindplaatsen staan nu onder sleutel ${result.to}; eerdere sleutels zijn niet meer nodig.\n`);
    return 0;
  } finally {
    await db.close();
  }
}
