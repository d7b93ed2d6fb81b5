import type { Policy } from '../tlog/policy.js';
import { parsePolicy } from '../tlog/policy-file.js';
import { Malformed } from '../tlog/malformed.js';
import { verifyCheckpoints, verifyQuorum, type FoundCheckpoint, type KnownCheckpoint } from '../verify/verify-checkpoints.js';
import { detailsLedger, detailsSchema } from '../verify/verify-details.js';
import { seenEntry, type SeenEntry } from '../verify/seen-entry.js';
import { verifyLog } from '../verify/verify-log.js';
import { Wrong } from '../verify/wrong.js';
import { filesSource } from './files-source.js';
import type { ExportFiles } from './folder.js';
import { manifestSchema, type Manifest } from './manifest.js';
import { paths } from './paths.js';
import { readJson } from './read-json.js';
import type { ExportReport } from './report.js';
import { verifyCases } from './verify-cases.js';
import { verifyCaseProofs } from './verify-case-proofs.js';

/** What the one who checks brings: keys to trust, and checkpoints that were kept elsewhere. */
export interface Brought {
  /** Text of a policy (C2SP tlog-policy) from a source other than the export. */
  readonly policy?: string;
  /** Checkpoints from a witness, from an earlier export, or under a letter: the log must not contradict them. */
  readonly checkpoints?: readonly FoundCheckpoint[];
}

/**
 * Verifies an export, without database and without network.
 *
 * @throws Wrong at the first thing that is wrong
 */
export async function verifyExport(files: ExportFiles, brought: Brought = {}): Promise<ExportReport> {
  const manifest = readJson(files, paths.manifest, manifestSchema);
  const policy = readPolicy(files, brought);
  const checkpoints = verifyCheckpoints([...foundIn(files), ...(brought.checkpoints ?? [])], policy);
  const last = verifiedLast(manifest, checkpoints);
  const ledger = detailsLedger();
  const entries: SeenEntry[] = [];
  let count = 0;
  const see = (index: number, payload: Buffer): void => {
    const entry = seenEntry(index, payload);
    ledger.see(entry);
    count += 1;
    if (entry.recorded !== null) entries.push(entry);
  };
  if (manifest.scope.kind === 'log') await verifyLog(filesSource(files), checkpoints, see);
  else verifyCaseProofs(files, manifest.scope.caseNumber, last, policy, see);
  const destroyed = ledger.conclude(manifest.details ? readJson(files, paths.details, detailsSchema) : null);
  return {
    manifest,
    entries: count,
    checkpoints: checkpoints.length,
    witnessed: checkpoints.filter(({ witnessed }) => witnessed).length,
    quorumNeeded: policy.quorum.needed > 0,
    ownKeys: brought.policy === undefined,
    head: { size: last.size, root: last.root, origin: last.origin },
    destroyed,
    ...verifyCases(files, manifest, entries),
  };
}

function readPolicy(files: ExportFiles, brought: Brought): Policy {
  const text = brought.policy ?? files.read(paths.policy)?.toString();
  if (text === undefined) throw new Wrong('policy-unreadable', paths.policy, 'dit bestand met de sleutels ontbreekt.');
  try {
    return parsePolicy(text);
  } catch (error) {
    throw error instanceof Malformed ? new Wrong('policy-unreadable', paths.policy, error.message) : error;
  }
}

function foundIn(files: ExportFiles): readonly FoundCheckpoint[] {
  const kept = files.list(paths.checkpoints).map((name) => `${paths.checkpoints}/${name}`);
  return [...kept, paths.checkpoint].map((name) => {
    const bytes = files.read(name);
    if (bytes === null) throw new Wrong('export-unreadable', name, 'dit checkpoint ontbreekt.');
    return { name, text: bytes.toString() };
  });
}

/** The newest checkpoint of the export itself: the one that bears the cosignatures and reaches as far as the log is known to. */
function verifiedLast({ size, origin }: Manifest, checkpoints: readonly KnownCheckpoint[]): KnownCheckpoint {
  const last = checkpoints.find(({ name }) => name === paths.checkpoint);
  if (last === undefined) throw new Wrong('export-unreadable', paths.checkpoint, 'dit checkpoint ontbreekt.');
  if (last.size !== size || last.origin !== origin) throw new Wrong('export-unreadable', paths.manifest, `de export noemt ${String(size)} regels van ${origin}, het checkpoint ${String(last.size)} van ${last.origin}.`);
  const further = checkpoints.find((checkpoint) => checkpoint.size > size);
  if (further !== undefined) throw new Wrong('log-shorter', further.name, `dit checkpoint telt ${String(further.size)} regels, de export gaat maar tot ${String(size)}.`);
  verifyQuorum(last);
  return last;
}
