import { availableParallelism } from 'node:os';
import { apiDesignRules, eslint, noAny, oneProtobuf, rings, typecheck } from './checks.mjs';
import { jestOnly, jestProject } from './jest.mjs';

const counted = { passed: 0, failed: 0, skipped: 0 };

async function tests(project) {
  const { ok, passed, failed, skipped } = await jestProject(project);
  counted.passed += passed;
  counted.failed += failed;
  counted.skipped += skipped;
  return ok;
}

/** What needs no servers and says nothing when it is right: as many side by side as there are processors. */
const quick = [
  ['eslint zonder waarschuwingen', eslint],
  ['types (tsc)', typecheck],
  ['ringen (dependency-cruiser)', rings],
  ['API Design Rules (Spectral)', apiDesignRules],
  ['any: 0', noAny],
  ['één protobufjs 8', oneProtobuf],
];

/** What uses all of the machine by itself. */
const suites = [
  ['jest: unit', () => tests('unit')],
  ['jest: integration, op PostgreSQL en Temporal', () => tests('integration')],
];

const seconds = (begin) => `${((performance.now() - begin) / 1000).toFixed(1)} s`;
const write = (line) => process.stdout.write(`${line}\n`);

async function holds([name, check]) {
  const begin = performance.now();
  const ok = await check();
  write(`=== ${ok ? '✓' : '✗'} ${name} (${seconds(begin)})`);
  return ok;
}

/** The names of the quick checks that failed: all of them run, so that one sees everything that is wrong. */
async function quickChecks() {
  write(`\n=== ${quick.length} snelle controles: ${quick.map(([name]) => name).join('; ')}`);
  const waiting = [...quick];
  const failed = [];
  const next = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) if (!(await holds(step))) failed.push(step[0]);
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, next));
  return failed;
}

async function allSteps() {
  const failed = await quickChecks();
  if (failed.length > 0) return { failed, left: suites.map(([name]) => name) };
  for (const [index, step] of suites.entries()) {
    write(`\n=== ${step[0]}`);
    if (!(await holds(step))) return { failed: [step[0]], left: suites.slice(index + 1).map(([later]) => later) };
  }
  return undefined;
}

/** `npm test`: the quick checks, then the suites to the first that fails; with arguments jest alone, with those arguments. */
export async function test(args) {
  if (args.length > 0) process.exit(await jestOnly(args));
  const begin = performance.now();
  const stopped = await allSteps();
  write('');
  if (stopped) write(`Niet geslaagd: ${stopped.failed.join('; ')}.${stopped.left.length > 0 ? ` Daarna niet meer uitgevoerd: ${stopped.left.join('; ')}.` : ''}`);
  else write(`Alle ${quick.length + suites.length} controles geslaagd in ${seconds(begin)}.`);
  // A check outside jest that fails is one failure too: a run that did not succeed never says 0 failed.
  if (stopped && counted.failed === 0) counted.failed = 1;
  if (counted.skipped > 0) write(`${counted.skipped} overgeslagen of nog te schrijven.`);
  write(`${counted.passed} passed, ${counted.failed} failed`);
  process.exit(stopped ? 1 : 0);
}
