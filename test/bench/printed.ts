import type { ActsRound, Side } from './acts/measure.js';
import type { LagFigures, Spread } from './lag/measure.js';
import type { LogFigures } from './log/measure.js';
import type { NightFigures } from './nightly/measure.js';
import type { PaymentFigures } from './payments/measure.js';
import type { CpuUse } from './cpu.js';
import { tableText } from './report.js';
import { totalRows } from './rows.js';
import { median, rounded } from './statistics.js';

/** Share of the cores that others took meanwhile, as a percentage of one core. */
const others = (cpu: CpuUse | null): string => (cpu === null ? '?' : `${String(Math.round((100 * cpu.others) / cpu.seconds))}%`);

/** Milliseconds of processor per act, of each process. */
const perAct = (cpu: CpuUse | null, acts: number): string => (cpu === null ? '?' : Object.entries(cpu.of).map(([name, seconds]) => `${name} ${((1000 * seconds) / acts).toFixed(2)}`).join(' '));

export function printedActs(rounds: readonly ActsRound[]): string {
  const head = ['callers', 'round', 'acts', 'rows/act', 'API acts/s', 'p50 ms', 'p95 ms', 'tx', 'SQL acts/s', 'tx', 'ratio', 'others API/SQL', 'CPU ms/act: API side', 'CPU ms/act: SQL side'];
  const rowsPerAct = ({ rows }: Side, acts: number): number => rounded(totalRows(rows) / acts, 1);
  const rows = rounds.map(({ callers, round, acts, api, bare, ratio }) => [
    callers, round, acts, rowsPerAct(api, acts), api.perSecond, api.p50Ms, api.p95Ms, api.transactions, bare.perSecond, bare.transactions, ratio,
    `${others(api.cpu)}/${others(bare.cpu)}`, perAct(api.cpu, acts), perAct(bare.cpu, acts),
  ]);
  const medians = [...new Set(rounds.map(({ callers }) => callers))].map((callers) => {
    const of = rounds.filter((round) => round.callers === callers);
    return `${String(callers)} callers: median ratio ${String(median(of.map(({ ratio }) => ratio)))} (aim >= 0.5), median ${String(median(of.map(({ api }) => api.perSecond)))} acts/s (aim >= 300)`;
  });
  return [tableText(head, rows), ...medians].join('\n');
}

export function printedLag(figures: readonly LagFigures[]): string {
  const spread = ({ p50Ms, p95Ms }: Spread): string => `${String(p50Ms)} / ${String(p95Ms)}`;
  const head = ['aimed acts/s', 'acts/s', 'acts', 'HTTP p50/p95 ms', 'delivered p50/p95 ms', 'sealed p50/p95 ms', 'announced p50/p95 ms', 'caught up after s', 'others', 'CPU ms/act'];
  return tableText(head, figures.map((one) => [
    one.aimedPerSecond === 0 ? 'all' : one.aimedPerSecond, one.actsPerSecond, one.acts, spread(one.http), spread(one.delivered), spread(one.sealed), spread(one.announced), one.caughtUpAfterSeconds, others(one.cpu), perAct(one.cpu, one.acts),
  ]));
}

export function printedNights(nights: readonly NightFigures[]): string {
  const head = ['orders', 'rows', 'engine s', 'sent SQL s', 'laid-out SQL s', 'times sent', 'times laid-out', 'case-days/s', '2nd run s', 'RSS MB start/highest/end', 'others engine/sent/laid', 'CPU ms/order: engine', 'sent', 'laid-out'];
  return tableText(head, nights.map((one) => [
    one.orders, totalRows(one.rows), one.engineSeconds, one.sentSeconds, one.laidOutSeconds, one.timesSent, one.timesLaidOut, one.caseDaysPerSecond, one.secondRunSeconds,
    `${String(one.rssMb.start)}/${String(one.rssMb.highest)}/${String(one.rssMb.end)}`, [one.cpu, one.sentCpu, one.laidOutCpu].map(others).join('/'),
    perAct(one.cpu, one.orders), perAct(one.sentCpu, one.orders), perAct(one.laidOutCpu, one.orders),
  ]));
}

export function printedLog(figures: readonly LogFigures[]): string {
  const head = ['entries', 'tx/s without', 'tx/s with entry', 'ratio (>= 0.9)', 'sequenced/s (>= 40,000)', 'verified/s (>= 150,000)', 'under tx/s', 'integrated p50/p99 ms'];
  return tableText(head, figures.map((one) => [
    one.entries, one.without, one.with, one.ratio, one.sequencedPerSecond, one.verifiedPerSecond, one.loadPerSecond, `${String(one.integratedP50Ms)} / ${String(one.integratedP99Ms)}`,
  ]));
}

export function printedPayments(files: readonly PaymentFigures[]): string {
  const head = ['version', 'lines', 'MB', 'read lines/s', 'import lines/s', 'plain SQL lines/s', 'times plain', 'booked lines/s', 'RSS MB'];
  return tableText(head, files.map((one) => [`001.${one.version}`, one.lines, one.mb, one.readPerSecond, one.importPerSecond, one.barePerSecond, one.timesBare, one.bookedPerSecond, one.rssMb]));
}
