import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runNode } from './run.mjs';

const script = 'node_modules/jest/bin/jest.js';
const env = { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning', NODE_ENV: 'test' };

/** Runs one of the two jest projects and answers jest's own count of it. */
export async function jestProject(project, workers = 2) {
  const folder = join(root, '.autoriteit', 'test');
  const outcome = join(folder, `jest-${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(outcome, { force: true });
  const { ok } = await runNode(script, ['--config', 'test/jest.config.mjs', '--selectProjects', project, `--maxWorkers=${workers}`, '--json', `--outputFile=${outcome}`], { env });
  if (!existsSync(outcome)) return { ok: false, passed: 0, failed: 1, skipped: 0 };
  const { success, numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(outcome, 'utf8'));
  // A file that could not even be loaded has no failed tests of its own, but it is not a pass.
  return { ok: ok && success, passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests + numTodoTests };
}

/** `npm test -- <args>`: jest alone, with those arguments. */
export async function jestOnly(args) {
  return (await runNode(script, ['--config', 'test/jest.config.mjs', ...args], { env })).code ?? 1;
}
