import { tableText } from '../report.js';
import { median } from '../statistics.js';
import type { VerifyFigures } from './measure.js';

export function printedVerify(figures: readonly VerifyFigures[]): string {
  const head = ['entries', 'round', 'bytes', 'verified/s', 'per CPU second', 'only hashed/s', 'ratio', 'checkpoints/s'];
  const rows = figures.map((one) => [one.entries, one.round, one.bytesPerEntry, one.entriesPerSecond, one.perCpuSecond ?? '?', one.hashesOnlyPerSecond, one.ratio, one.checkpointsPerSecond]);
  const perCpu = figures.map(({ perCpuSecond }) => perCpuSecond).filter((value) => value !== null);
  return [tableText(head, rows), `median ${String(median(figures.map(({ entriesPerSecond }) => entriesPerSecond)))} entries/s, ${perCpu.length === 0 ? '?' : String(median(perCpu))} per second of processor (aim >= 150000)`].join('\n');
}
