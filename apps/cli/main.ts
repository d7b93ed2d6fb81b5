import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SetupError } from '../../libs/platform/say.js';
import { commands, help } from './help.js';

interface Command {
  run: (args: string[]) => Promise<number>;
}

/** Loads only the command that is asked for: the others' packages need not be read. */
async function load(name: string): Promise<Command> {
  const file = new URL(`./commands/${name}.js`, import.meta.url);
  if (!existsSync(fileURLToPath(file))) throw new SetupError(`De opdracht '${name}' is niet gebouwd: voer npm run build uit.`);
  return (await import(file.href)) as Command;
}

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || ['help', '--help', '-h'].includes(name)) {
    process.stdout.write(help());
    return 0;
  }
  if (!Object.hasOwn(commands, name)) throw new SetupError(`Onbekende opdracht '${name}'. Kies uit: ${Object.keys(commands).join(', ')} (npm run autoriteit -- help).`);
  return (await load(name)).run(args);
}

try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(error instanceof SetupError ? `${error.message}\n` : `${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  process.exit(1);
}
