import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { commandLine, findByArgument } from '../processes/identity.mjs';
import { launch } from '../processes/launch.js';
import { stopProcess } from '../processes/stop.js';
import { runWithProgress } from '../processes/run-with-progress.js';
import { SetupError } from '../say.js';
import type { Say } from '../say.js';
import type { Running } from './supervise.js';

/** A Node program of this installation, recognised later by its data folder among its arguments. */
const mark = (dataDir: string): string => `--data=${dataDir}`;

/** Starts a built program as a process of its own, its output in `<data>/logs/<name>.log`. */
export async function startProgram(name: string, script: string, dataDir: string, env: NodeJS.ProcessEnv, args: string[] = []): Promise<Running> {
  if (!existsSync(script)) throw new SetupError(`${script} ontbreekt: bouw opnieuw met npm run build.`);
  return launch({
    program: process.execPath,
    args: ['--enable-source-maps', script, mark(dataDir), ...args],
    env,
    logFile: join(dataDir, 'logs', `${name}.log`),
  });
}

/** Stops the programs that a start which was killed has left behind: this start brings its own. */
export async function stopOrphans(dataDir: string, say: Say): Promise<void> {
  for (const orphan of findByArgument(mark(dataDir))) {
    const script = commandLine(orphan.pid).find((argument) => basename(argument) === 'main.js') ?? '';
    say(`${basename(dirname(script))} (proces ${orphan.pid}) van een eerdere start wordt gestopt.`);
    await stopProcess(orphan, 'SIGTERM', 15_000);
  }
}

/** Runs a command of autoriteit to its end before the rest starts; its output is kept in the log. */
export async function runCommand(main: string, command: string[], env: NodeJS.ProcessEnv, say: Say): Promise<void> {
  const name = command.join(' ');
  const outcome = await runWithProgress(process.execPath, ['--enable-source-maps', main, ...command], { env, cwd: '/' }, (seconds) => {
    say(`${name}: nog bezig (${seconds} s).`);
    return true;
  });
  if (!outcome.ok) throw new SetupError(`'autoriteit ${name}' mislukte: ${outcome.lastLine}`);
}

/** The last thing a program wrote before it ended, for the line that says why. */
export function lastLogLine(dataDir: string, name: string): string {
  const path = join(dataDir, 'logs', `${name}.log`);
  return existsSync(path) ? `${readFileSync(path, 'utf8').trimEnd().split('\n').at(-1)?.slice(0, 200) ?? ''} (${basename(path)})` : '';
}
