import { loadConfiguration } from '../../../libs/platform/configuration.js';
import { start } from '../../../libs/platform/supervisor/start.js';

/** `node start-installation.js <folder with the programs>`: the supervisor alone, with stand-ins for worker and API; settings from the environment. */
const say = (line: string): void => { process.stdout.write(`${line}\n`); };
const programs = { dist: process.argv[2] ?? '', before: [], after: [] };
try {
  process.exit(await start(loadConfiguration(), programs, say, (url) => { say(`klaar ${url}`); }));
} catch (error) {
  say(`fout: ${(error as Error).message}`);
  process.exit(1);
}
