import { readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** Processor seconds so far; null where /proc does not tell. */
export interface CpuReading {
  readonly at: number;
  /** All that the machine's cores did. */
  readonly machine: number;
  /** Per named process, its children included where asked for. */
  readonly of: { readonly [name: string]: number };
}

/** What used the processor between two readings, in seconds; `others` is everything that is not of this bench. */
export interface CpuUse {
  readonly seconds: number;
  readonly of: { readonly [name: string]: number };
  readonly others: number;
}

/** Reads the processor time of these processes with their children, and of the bench itself. */
export function readCpu(pids: { readonly [name: string]: number }): CpuReading | null {
  try {
    const bench = process.cpuUsage();
    const of = Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, ticksOf(pid) / ticksPerSecond]));
    return { at: performance.now(), machine: machineTicks() / ticksPerSecond, of: { ...of, bench: (bench.user + bench.system) / 1e6 } };
  } catch {
    return null;
  }
}

export function cpuBetween(before: CpuReading | null, after: CpuReading | null): CpuUse | null {
  if (before === null || after === null) return null;
  const of = Object.fromEntries(Object.entries(after.of).map(([name, seconds]) => [name, Number((seconds - (before.of[name] ?? 0)).toFixed(2))]));
  const own = Object.values(of).reduce((sum, seconds) => sum + seconds, 0);
  return { seconds: Number(((after.at - before.at) / 1000).toFixed(2)), of, others: Number(Math.max(0, after.machine - before.machine - own).toFixed(2)) };
}

/** What several stretches used together; null where one of them could not tell. */
export function cpuOfAll(stretches: readonly (CpuUse | null)[]): CpuUse | null {
  const known = stretches.flatMap((one) => one ?? []);
  if (known.length < stretches.length || known.length === 0) return null;
  const sum = (of: (use: CpuUse) => number): number => Number(known.reduce((total, use) => total + of(use), 0).toFixed(2));
  return { seconds: sum(({ seconds }) => seconds), of: Object.fromEntries(Object.keys(known[0]?.of ?? {}).map((name) => [name, sum(({ of }) => of[name] ?? 0)])), others: sum(({ others }) => others) };
}

function machineTicks(): number {
  const [, ...columns] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').trim().split(/\s+/).map(Number);
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = columns;
  return user + nice + system + irq + softirq + steal;
}

/** A process and its children, those that ended included. */
function ticksOf(pid: number): number {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ').map(Number);
  const [user = 0, system = 0, ended = 0, endedSystem = 0] = fields.slice(11, 15);
  const children = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8').trim();
  const below = children === '' ? [] : children.split(' ').map(Number);
  return user + system + ended + endedSystem + below.reduce((sum, child) => sum + ticksIfThere(child), 0);
}

function ticksIfThere(pid: number): number {
  try {
    return ticksOf(pid);
  } catch {
    return 0;
  }
}
