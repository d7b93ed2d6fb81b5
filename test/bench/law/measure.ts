import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { projectRoot } from '../../../libs/platform/files.js';
import { anyQuestion } from '../../law/questions.js';
import { median } from '../statistics.js';

/** The law command on so many mixed lines; start-up is measured apart, by asking nothing. */
export interface LawFigures {
  readonly measurement: 'law';
  readonly lines: number;
  readonly rounds: number;
  readonly startUpMs: number;
  readonly withStartUpMs: number;
  readonly afterStartUpMs: number;
  readonly linesPerSecond: number;
}

const LINES = 5_000;

/** Medians over the rounds. @throws where the command does not answer every line. */
export function measureLaw(rounds: number): LawFigures {
  const questions = fc.sample(anyQuestion, { numRuns: LINES, seed: 7 }).map((question, id) => `${JSON.stringify({ id, ...question })}\n`).join('');
  const tries = Array.from({ length: rounds }, () => ({ nothing: milliseconds('', 0), all: milliseconds(questions, LINES) }));
  const startUpMs = median(tries.map(({ nothing }) => nothing));
  const withStartUpMs = median(tries.map(({ all }) => all));
  const afterStartUpMs = median(tries.map(({ nothing, all }) => all - nothing));
  return { measurement: 'law', lines: LINES, rounds, startUpMs, withStartUpMs, afterStartUpMs, linesPerSecond: Math.round((1000 * LINES) / afterStartUpMs) };
}

function milliseconds(input: string, lines: number): number {
  const began = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [join(projectRoot(), 'dist', 'apps', 'cli', 'law', 'main.js')], { input, maxBuffer: 512 * 1024 * 1024 });
  const took = Math.round(performance.now() - began);
  const answered = stdout.toString('utf8').split('\n').length - 1;
  if (status !== 0 || answered !== lines) throw new Error(`The law command answered ${String(answered)} of ${String(lines)} lines and ended with ${String(status)}.`);
  return took;
}
