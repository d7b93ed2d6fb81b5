import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfiguration } from '../../../libs/platform/configuration.js';
import type { Configuration } from '../../../libs/platform/configuration.js';
import { projectRoot } from '../../../libs/platform/files.js';
import { start } from '../../../libs/platform/supervisor/start.js';

const say = (line: string): void => { process.stdout.write(`${line}\n`); };

function greeting({ mode, dataDir }: Configuration, apiUrl: string): string {
  const training = [`  Aanmelden     ${apiUrl}/sign-in (kies een persoon; geen wachtwoord)`, '  Een zaak van begin tot eind:  npm run journey (in een andere terminal)'];
  return [
    '',
    `Autoriteit draait${mode === 'training' ? ' (OEFENING)' : ''}: ${apiUrl}`,
    `  Werkbank      ${apiUrl}/`,
    `  API           ${apiUrl}/v1/openapi.json`,
    `  Logboeken     ${join(dataDir, 'logs')}`,
    ...(mode === 'training' ? training : []),
    '  Stoppen:      Ctrl-C',
    '',
  ].join('\n');
}

/** `autoriteit start`: see libs/platform/supervisor. */
export async function run(): Promise<number> {
  const configuration = loadConfiguration();
  const dist = join(projectRoot(), 'dist');
  const present = (name: string): string[][] => (existsSync(join(dist, 'apps', 'cli', 'commands', `${name}.js`)) ? [[name]] : []);
  const programs = { dist, before: [['migrate']], after: configuration.mode === 'training' ? present('example') : [] };
  return start(configuration, programs, say, (apiUrl) => { say(greeting(configuration, apiUrl)); });
}
