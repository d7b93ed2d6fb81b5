import { wordsOfLetter } from '../../../libs/letters/words-of-letter.js';
import { loadConfiguration } from '../../../libs/platform/configuration.js';
import { SetupError } from '../../../libs/platform/say.js';
import { currentConnections } from '../../../libs/platform/supervisor/connections.js';
import { openRecord } from '../../../libs/record/database/record-database.js';
import { rebuildSearch } from '../../../libs/record/search/rebuild-search.js';

/** `autoriteit search rebuild`: makes the index of the search again from the record. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.join(' ') !== 'rebuild') throw new SetupError('Gebruik: search rebuild');
  const { appUrl } = currentConnections(loadConfiguration());
  const db = await openRecord({ url: appUrl, poolSize: 2, readers: 1, name: 'autoriteit-search' });
  try {
    const { cases, letters, unreadable } = await rebuildSearch(db, wordsOfLetter);
    for (const line of unreadable) process.stderr.write(`Niet te lezen: ${line}\n`);
    process.stdout.write(`${String(cases)} zaken en ${String(letters)} brieven zijn opnieuw doorzoekbaar gemaakt.\n`);
    return unreadable.length === 0 ? 0 : 1;
  } finally {
    await db.close();
  }
}
