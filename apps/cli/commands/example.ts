import { loadConfiguration } from '../../../libs/platform/configuration.js';
import { SetupError } from '../../../libs/platform/say.js';
import { readRunInfo } from '../../../libs/platform/supervisor/run-info.js';
import { engineClient } from '../journey/client.js';
import { exampleNotice } from '../journey/example-notice.js';
import { earlierCases } from '../journey/run-journey.js';
import { trainingClock } from '../journey/stage.js';

/** `autoriteit example`: gives the provider of the example a record of earlier orders that it ignored, as real cases. Harmless when it has one. */
export async function run(): Promise<number> {
  const info = readRunInfo(loadConfiguration().dataDir);
  if (info === undefined) throw new SetupError('Deze installatie draait niet: begin met `npm start`.');
  const client = engineClient(info.apiUrl);
  const keyPrefix = 'example';
  const journey = { client, notice: exampleNotice(), route: 'fine' as const, stopAfter: null, keyPrefix, progress: (line: string) => { process.stdout.write(`${line}\n`); } };
  await earlierCases(journey, trainingClock(client, 'admin-1', keyPrefix));
  return 0;
}
