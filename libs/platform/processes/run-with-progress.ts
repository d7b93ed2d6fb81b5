import { spawn } from 'node:child_process';
import type { SpawnOptions } from 'node:child_process';

export interface Outcome {
  ok: boolean;
  /** What it wrote last, one line: the reason when it failed. */
  lastLine: string;
}

/**
 * Runs a program to its end and calls `onTick` with the seconds gone by every few seconds;
 * when `onTick` answers false the program is stopped.
 */
export function runWithProgress(
  program: string,
  args: string[],
  options: SpawnOptions & { everyMs?: number },
  onTick: (seconds: number) => boolean,
): Promise<Outcome> {
  const { everyMs = 5000, ...spawnOptions } = options;
  return new Promise((resolve) => {
    const begin = performance.now();
    const child = spawn(program, args, { ...spawnOptions, stdio: ['ignore', 'pipe', 'pipe'] });
    let lastLine = '';
    const remember = (chunk: Buffer): void => { lastLine = chunk.toString().trim().split('\n').at(-1) || lastLine; };
    child.stdout.on('data', remember);
    child.stderr.on('data', remember);
    const tick = setInterval(() => {
      if (!onTick(Math.round((performance.now() - begin) / 1000))) child.kill('SIGKILL');
    }, everyMs);
    const end = (ok: boolean, line: string): void => { clearInterval(tick); resolve({ ok, lastLine: line }); };
    child.once('error', (error) => { end(false, error.message); });
    child.once('close', (code) => { end(code === 0, lastLine); });
  });
}
