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

/** Everything that has to be true, the quick and the telling first. */
const steps = [
  ['types (tsc)', typecheck],
  ['any: 0', noAny],
  ['één protobufjs 8', oneProtobuf],
  ['eslint zonder waarschuwingen', eslint],
  ['ringen (dependency-cruiser)', rings],
  ['jest: unit', () => tests('unit')],
  ['jest: integration, op PostgreSQL en Temporal', () => tests('integration')],
  ['API Design Rules (Spectral)', apiDesignRules],
];

const seconds = (begin) => `${((performance.now() - begin) / 1000).toFixed(1)} s`;
const write = (line) => process.stdout.write(`${line}\n`);

async function allSteps() {
  for (const [index, [name, check]] of steps.entries()) {
    write(`\n=== ${index + 1}/${steps.length} ${name}`);
    const begin = performance.now();
    const ok = await check();
    write(`=== ${ok ? '✓' : '✗'} ${name} (${seconds(begin)})`);
    if (!ok) return { name, left: steps.slice(index + 1).map(([later]) => later) };
  }
  return undefined;
}

/** `npm test`: every check in order, to the first that fails; with arguments jest alone, with those arguments. */
export async function test(args) {
  if (args.length > 0) process.exit(await jestOnly(args));
  const begin = performance.now();
  const failed = await allSteps();
  write('');
  if (failed) write(`Niet geslaagd: ${failed.name}.${failed.left.length > 0 ? ` Daarna niet meer uitgevoerd: ${failed.left.join('; ')}.` : ''}`);
  else write(`Alle ${steps.length} controles geslaagd in ${seconds(begin)}.`);
  // A check outside jest that fails is one failure too: a run that did not succeed never says 0 failed.
  if (failed && counted.failed === 0) counted.failed = 1;
  if (counted.skipped > 0) write(`${counted.skipped} overgeslagen of nog te schrijven.`);
  write(`${counted.passed} passed, ${counted.failed} failed`);
  process.exit(failed ? 1 : 0);
}
