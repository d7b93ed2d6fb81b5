import { parseArgs } from 'node:util';

export const measurements = ['law', 'acts', 'lag', 'nightly', 'letters', 'payments', 'log', 'verify', 'workbench'] as const;
export type Measurement = (typeof measurements)[number];

/** What is measured, and how much of it. */
export interface BenchOptions {
  readonly measure: readonly Measurement[];
  /** Cases per round; each takes seven commands of officials. */
  readonly cases: number;
  /** Rounds per concurrency; engine and plain SQL take turns within a round. */
  readonly rounds: number;
  /** How many callers act at the same time. */
  readonly callers: readonly number[];
  /** Acts per second that the lag is measured under; 0 is as many as the API takes. */
  readonly rates: readonly number[];
  /** Seconds of load per rate. */
  readonly seconds: number;
  /** Letters per round. */
  readonly letters: number;
  /** Penalty orders of a nightly run. */
  readonly orders: readonly number[];
  /** Lines of a statement of the bank. */
  readonly lines: readonly number[];
  /** Entries that the sequencer puts in order and the full check goes through. */
  readonly entries: number;
  /** Cases in the lists of the workbench. */
  readonly loaded: number;
}

export const usage = `npm run bench -- [law] [acts] [lag] [nightly] [letters] [payments] [log] [verify] [workbench] [--cases 150] [--rounds 3] [--callers 16,32] [--rates 20,0] [--seconds 20] [--orders 1000,10000,100000] [--letters 300] [--lines 1000,10000] [--entries 100000] [--loaded 100000]`;

/** Reads the arguments of the bench. @throws RangeError with the way out. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      cases: { type: 'string', default: '150' },
      rounds: { type: 'string', default: '3' },
      callers: { type: 'string', default: '16,32' },
      rates: { type: 'string', default: '20,0' },
      seconds: { type: 'string', default: '20' },
      orders: { type: 'string', default: '1000,10000,100000' },
      letters: { type: 'string', default: '300' },
      entries: { type: 'string', default: '100000' },
      lines: { type: 'string', default: '1000,10000' },
      loaded: { type: 'string', default: '100000' },
    },
  });
  const unknown = positionals.filter((name) => !isMeasurement(name));
  if (unknown.length > 0) throw new RangeError(`Unknown: ${unknown.join(', ')}. ${usage}`);
  return {
    measure: positionals.length === 0 ? measurements : positionals.filter(isMeasurement),
    cases: whole(values.cases, 1),
    rounds: whole(values.rounds, 1),
    callers: list(values.callers, 1),
    rates: list(values.rates, 0),
    seconds: whole(values.seconds, 1),
    orders: list(values.orders, 1),
    letters: whole(values.letters, 1),
    entries: whole(values.entries, 1),
    lines: list(values.lines, 1),
    loaded: whole(values.loaded, 100),
  };
}

const isMeasurement = (name: string): name is Measurement => (measurements as readonly string[]).includes(name);

const list = (text: string, least: number): readonly number[] => text.split(',').map((one) => whole(one, least));

function whole(text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least) throw new RangeError(`"${text}" is not a whole number from ${String(least)}. ${usage}`);
  return number;
}
