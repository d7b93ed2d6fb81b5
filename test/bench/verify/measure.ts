import { log, witness } from '../../../libs/audit/testing/exported.js';
import { hashLeaf, hashNode, type Hash } from '../../../libs/audit/tlog/hash.js';
import { policyText, parsePolicy } from '../../../libs/audit/tlog/policy-file.js';
import { entriesPath, tilePath } from '../../../libs/audit/tlog/tile-path.js';
import { seenEntry } from '../../../libs/audit/verify/seen-entry.js';
import { verifyCheckpoints } from '../../../libs/audit/verify/verify-checkpoints.js';
import { verifyLog } from '../../../libs/audit/verify/verify-log.js';
import { cpuBetween, readCpu, type CpuUse } from '../cpu.js';
import { rounded } from '../statistics.js';
import { madeLog, type MadeLog } from './made-log.js';

/** Full verification of a log, beside nothing but hashing the same bytes. */
export interface VerifyFigures {
  readonly measurement: 'verify';
  readonly entries: number;
  readonly bytesPerEntry: number;
  readonly checkpoints: number;
  readonly round: number;
  /** Canonical form, leaf hashes, tiles, dense index, every root, and every entry read. */
  readonly entriesPerSecond: number;
  /** The same per second of processor: what a core does that nobody else uses. Null where the machine does not tell. */
  readonly perCpuSecond: number | null;
  /** SHA-256 over the same leaves and nodes, and nothing else. */
  readonly hashesOnlyPerSecond: number;
  readonly ratio: number;
  /** Signature of the log and cosignature, each checkpoint. */
  readonly checkpointsPerSecond: number;
  readonly cpu: CpuUse | null;
}

/** Measures so many rounds over a log of so many entries, on one core; what is verified and what is only hashed take turns. */
export async function measureVerify({ entries, rounds }: { readonly entries: number; readonly rounds: number }, report: (figures: VerifyFigures) => void): Promise<void> {
  const made = madeLog(entries);
  await verified(made);
  for (let round = 1; round <= rounds; round += 1) {
    const before = readCpu({});
    const entriesPerSecond = entries / (await seconds(() => verified(made)));
    const cpu = cpuBetween(before, readCpu({}));
    const hashesOnlyPerSecond = entries / (await seconds(() => hashedOnly(made)));
    const checkpointsPerSecond = made.checkpoints.length / (await seconds(() => void verifyCheckpoints(made.checkpoints, parsePolicy(policyText([log], [witness], 1)))));
    report({
      measurement: 'verify',
      entries,
      bytesPerEntry: rounded(made.entries.reduce((sum, entry) => sum + entry.length, 0) / entries, 0),
      checkpoints: made.heads.length,
      round,
      entriesPerSecond: Math.round(entriesPerSecond),
      perCpuSecond: cpu?.of['bench'] === undefined ? null : Math.round(entries / cpu.of['bench']),
      hashesOnlyPerSecond: Math.round(hashesOnlyPerSecond),
      ratio: rounded(entriesPerSecond / hashesOnlyPerSecond, 2),
      checkpointsPerSecond: Math.round(checkpointsPerSecond),
      cpu,
    });
  }
}

async function seconds(work: () => Promise<void> | void): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

async function verified({ files, heads, entries }: MadeLog): Promise<void> {
  let seen = 0;
  const source = { bundle: (n: number, width: number) => files.get(entriesPath(n, width)) ?? null, tile: (tile: Parameters<typeof tilePath>[0]) => files.get(tilePath(tile)) ?? null };
  await verifyLog(source, heads, (index, payload) => {
    seenEntry(index, payload);
    seen += 1;
  });
  if (seen !== entries.length) throw new Error(`${String(seen)} entries were verified, not ${String(entries.length)}`);
}

function hashedOnly({ entries }: MadeLog): void {
  let row: readonly Hash[] = entries.map(hashLeaf);
  while (row.length > 1) {
    const joined: Hash[] = [];
    for (let at = 0; at + 1 < row.length; at += 2) joined.push(hashNode(row[at] as Hash, row[at + 1] as Hash));
    row = joined;
  }
}
