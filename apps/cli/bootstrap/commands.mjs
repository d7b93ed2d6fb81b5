import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './root.mjs';
import { Failure, tell } from './tell.mjs';

/** Runs a built program in this very process, as if it had been called directly. */
async function runBuilt(path, args) {
  const file = join(root, 'dist', path);
  if (!existsSync(file)) throw new Failure(`dist/${path} bestaat niet: dit onderdeel is er (nog) niet.`);
  process.argv = [process.argv[0], file, ...args];
  await import(pathToFileURL(file).href);
}

const programs = {
  start: (args) => runBuilt('apps/cli/main.js', ['start', ...args]),
  cli: (args) => runBuilt('apps/cli/main.js', args),
  law: (args) => runBuilt('apps/cli/law/main.js', args),
  bench: (args) => runBuilt('test/bench/main.js', args),
  soak: (args) => runBuilt('test/faults/soak/main.js', args),
};

async function build() {
  const { typecheck } = await import('./checks.mjs');
  await ensureBuilt();
  if (!(await typecheck())) throw new Failure('De typecontrole vond fouten.');
}

/** `start | test | build | cli <args> | law | bench | soak`: sets up what is missing, then runs it. */
export async function bootstrap([command, ...args]) {
  try {
    await ensureInstalled();
    if (command === 'build') return await build();
    await ensureBuilt();
    if (command === 'test') return await (await import('./test.mjs')).test(args);
    const program = programs[command];
    if (!program) throw new Failure(`Onbekende opdracht '${command ?? ''}': kies start, test, build, cli, law, bench of soak.`);
    return await program(args);
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(error?.code) && error.path?.startsWith(root)) {
      tell(`op ${error.path} mag deze gebruiker niet schrijven: voer dit uit als de gebruiker van wie deze map is.`);
    } else if (error instanceof Failure) tell(error.message);
    else throw error;
    process.exit(1);
  }
}
