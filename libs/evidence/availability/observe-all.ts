import { setTimeout as pause } from 'node:timers/promises';
import { gate } from './gate.js';
import type { Probe } from './probe-report.js';
import { notAsked, probe } from './probe.js';
import type { ProbeOptions } from './probe.js';
import { readLocation } from './location.js';
import { hostKey } from './redirect.js';
import { rowOf } from './result-table.js';

/** How a round is paced. All in milliseconds or counts. */
export interface Pace {
  /** Questions under way at the same time, over all hosts. */
  readonly concurrency: number;
  /** Rest between two questions to one host; a host is never asked two things at once. */
  readonly perHostDelayMs: number;
  /** More questions after a failure that may pass. */
  readonly retries: number;
  /** Rest before the first repeat; doubled for each next one. */
  readonly backOffMs: number;
  /** After so many locations in a row without any answer, a host is left alone for the rest of the round. */
  readonly giveUpAfter: number;
}

export interface RoundOptions extends ProbeOptions, Partial<Pace> {
  /** Called for each location as it is done: progress, heartbeat. */
  readonly onProbe?: (probe: Probe, index: number) => void;
}

const usual: Pace = { concurrency: 16, perHostDelayMs: 250, retries: 2, backOffMs: 1_000, giveUpAfter: 3 };
/** A host that says 429 is asked this many times more slowly for the rest of the round. */
const SLOWER = 8;

/**
 * Asks many locations in one round: politely for each host, bounded over all. The probes come back in the order of the
 * locations, one for each; what could not be asked is `unknown`. Never rejects over what the other side does.
 */
export async function observeAll(locations: readonly string[], options: RoundOptions): Promise<readonly Probe[]> {
  const round: Round = { ...options, pace: { ...usual, ...chosen(options) }, enter: gate(Math.max(1, options.concurrency ?? usual.concurrency)) };
  const probes = new Map<number, Probe>();
  const done = (index: number, found: Probe): void => {
    probes.set(index, found);
    options.onProbe?.(found, index);
  };
  await Promise.all([...byHost(locations).values()].map((visits) => visitHost(visits, round, done)));
  return locations.map((_, index) => probes.get(index) ?? notAsked('cancelled', options));
}

interface Visit {
  readonly location: string;
  readonly index: number;
}

interface Round extends ProbeOptions {
  readonly pace: Pace;
  readonly enter: ReturnType<typeof gate>;
}

function chosen(options: Partial<Pace>): Partial<Pace> {
  const names: readonly (keyof Pace)[] = ['concurrency', 'perHostDelayMs', 'retries', 'backOffMs', 'giveUpAfter'];
  return Object.fromEntries(names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])));
}

function byHost(locations: readonly string[]): ReadonlyMap<string, readonly Visit[]> {
  const hosts = new Map<string, Visit[]>();
  locations.forEach((location, index) => {
    const read = readLocation(location);
    // What cannot be read is refused without asking anyone, so it need not wait for anyone either.
    const key = read.ok ? hostKey(read.url) : `#${index}`;
    const visits = hosts.get(key) ?? [];
    visits.push({ location, index });
    hosts.set(key, visits);
  });
  return hosts;
}

async function visitHost(visits: readonly Visit[], round: Round, done: (index: number, found: Probe) => void): Promise<void> {
  let silent = 0;
  let rest = round.pace.perHostDelayMs;
  for (const [turn, { location, index }] of visits.entries()) {
    if (silent >= round.pace.giveUpAfter) {
      done(index, notAsked('host-silent', round));
      continue;
    }
    if (turn > 0) await calm(rest, round);
    const found = await patiently(location, round);
    silent = rowOf(found.cause).group === 'transport' ? silent + 1 : 0;
    if (found.cause === 'too-many-requests') rest = round.pace.perHostDelayMs * SLOWER;
    done(index, found);
  }
}

/** Asks again after a failure that may pass, each time after a longer rest. */
async function patiently(location: string, round: Round): Promise<Probe> {
  for (let attempt = 1; ; attempt += 1) {
    if (round.signal?.aborted === true) return notAsked('cancelled', round);
    const found = await round.enter(() => probe(location, round));
    if (!rowOf(found.cause).again || attempt > round.pace.retries) return { ...found, attempts: attempt };
    await calm(round.pace.backOffMs * 2 ** (attempt - 1), round);
  }
}

/** Rests, unless the round is called off. */
async function calm(milliseconds: number, round: Round): Promise<void> {
  const options = round.signal === undefined ? {} : { signal: round.signal };
  await pause(milliseconds, undefined, options).catch(() => undefined);
}
