import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../libs/platform/files.js';
import { measureActs, type ActsRound } from './acts/measure.js';
import { durableServers } from './durable-servers.js';
import { measureLaw } from './law/measure.js';
import { measureLag, type LagFigures } from './lag/measure.js';
import { measureLog, type LogFigures } from './log/measure.js';
import { measureNightly, type NightFigures } from './nightly/measure.js';
import { measureLetters, type LetterFigures } from './letters/measure.js';
import { readBenchOptions, type BenchOptions } from './options.js';
import { measurePayments, type PaymentFigures } from './payments/measure.js';
import { printedActs, printedLag, printedLetters, printedLog, printedNights, printedPayments } from './printed.js';
import { openLines, tableText } from './report.js';
import { measureVerify, type VerifyFigures } from './verify/measure.js';
import { printedVerify } from './verify/printed.js';
import { measureWorkbench } from './workbench/measure.js';
import { printedPaints, printedReads } from './workbench/printed.js';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const show = (title: string, table: string): void => void process.stdout.write(`\n${title}\n\n${table}\n`);

/**
 * Measures what was asked, each beside its baseline in the same run, on a
 * PostgreSQL with fsync on. Prints tables; each figure is also a line of JSON
 * in test-output/bench.json. Times are never judged: ratios within one run are
 * what can be compared. It fails only where both sides did not write the same.
 */
export async function measure(args: readonly string[]): Promise<void> {
  const options = readBenchOptions(args);
  if (options.measure.includes('law')) showLaw(options.rounds);
  if (options.measure.includes('letters')) await showLetters(options);
  if (options.measure.every((one) => one === 'law' || one === 'letters')) return;
  const servers = await durableServers(say);
  const stopAndGo = (): void => void servers.stop().finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopAndGo);
  const keep = openLines(join(projectRoot(), 'test-output', 'bench.json'));
  const kept = <T extends object>(list: T[]) => (figures: T): void => {
    list.push(figures);
    keep(figures);
    say(JSON.stringify(figures));
  };
  keep({ measurement: 'machine', model: cpus()[0]?.model, cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30), node: process.version, postgres: servers.durability, options });
  try {
    if (options.measure.includes('nightly')) {
      const nights: NightFigures[] = [];
      await measureNightly(servers, options, kept(nights));
      show('The nightly run beside plain set-based SQL that writes the same rows', printedNights(nights));
    }
    if (options.measure.includes('payments')) {
      const files: PaymentFigures[] = [];
      await measurePayments(options, kept(files));
      show('Statements of the bank (camt.053) beside plain SQL that writes the same rows', printedPayments(files));
    }
    if (options.measure.includes('acts')) {
      const rounds: ActsRound[] = [];
      await measureActs(servers, options, kept(rounds));
      show('Acts of officials through the API beside the same rows by plain SQL', printedActs(rounds));
    }
    if (options.measure.includes('lag')) {
      const lags: LagFigures[] = [];
      await measureLag(servers, options, kept(lags));
      show('From act to process (delivered: by the relay; sealed, announced: the process\'s own acts after an approval)', printedLag(lags));
    }
    if (options.measure.includes('log')) {
      const logs: LogFigures[] = [];
      await measureLog(servers, options, kept(logs));
      show('The audit log: what an entry costs a transaction, and how fast entries are put in order and checked', printedLog(logs));
    }
    if (options.measure.includes('verify')) {
      const verifications: VerifyFigures[] = [];
      await measureVerify(options, kept(verifications));
      show('Verification of an export, on one core, beside nothing but hashing the same bytes', printedVerify(verifications));
    }
    if (options.measure.includes('workbench')) {
      const { reads, paints } = await measureWorkbench(servers, options, kept<object>([]));
      show(`Lists, work and search of the workbench over ${String(options.loaded)} cases, beside bare SQL that returns the same rows (medians)`, printedReads(reads));
      show('First paint in headless Chromium (medians)', printedPaints(paints));
    }
  } finally {
    await servers.stop();
  }
}

/** The law needs no server, and nothing to be compared with but the aim. */
function showLaw(rounds: number): void {
  const { lines, startUpMs, withStartUpMs, afterStartUpMs, linesPerSecond } = measureLaw(rounds);
  const head = ['lines', 'start-up ms', 'with start-up ms', 'after start-up ms', 'lines/s'];
  show('The law command on mixed questions (aim: 5,000 in less than 2,000 ms after start-up), medians', tableText(head, [[lines, startUpMs, withStartUpMs, afterStartUpMs, linesPerSecond]]));
}

/** Letters need no server; their figures stand in a file of their own. */
async function showLetters(options: BenchOptions): Promise<void> {
  const keep = openLines(join(projectRoot(), 'test-output', 'bench-letters.json'));
  const figures: LetterFigures[] = [];
  await measureLetters(options, (one) => {
    figures.push(one);
    keep(one);
    say(JSON.stringify(one));
  });
  show('Sealed letters beside pdfkit alone that sets the same texts', printedLetters(figures));
}
