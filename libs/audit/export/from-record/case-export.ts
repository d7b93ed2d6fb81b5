import type { LocationKeys } from '../../../locations/keys.js';
import { openedWith, storedLocationColumns, storedLocations, type StoredLocation } from '../../../locations/open-locations.js';
import { parseCheckpoint } from '../../tlog/checkpoint.js';
import type { CaseRecord } from '../case-record.js';
import { derivationsIn } from '../derivations.js';
import { FORMAT, type Manifest } from '../manifest.js';
import { courtActsPath, fileName, locationsPath, partFolder, paths, recordPath } from '../paths.js';
import type { Part } from '../parts.js';
import { inventory } from '../inventory.js';
import { dividedRecord, type CourtOnly } from './case-parts.js';
import { checkpointToUse, type KeptCheckpoint } from './checkpoints.js';
import type { Reader } from './client.js';
import { entryOfDocument } from './find-entry.js';
import { jsonOf, NoExport, type ExportFile, type Making } from './made.js';
import { proofMaker } from './make-proof.js';
import { readme } from './readme.js';
import type { LocationInFile } from '../locations-in-file.js';
import { documentBytes, rowsOfCase, type CaseRows } from './rows-of-case.js';

export interface CaseExportOptions extends Making {
  readonly caseNumber: string;
  readonly authority: string;
  /** Parts that this copy is without. */
  readonly leftOut: readonly Part[];
  readonly courtOnly: CourtOnly | null;
  /** Opens the addresses; needed unless their part is left out. */
  readonly locationKeys: LocationKeys | null;
}

/**
 * The file of one case, for a court: acts, letters, evidence, derivations and
 * proofs, with an index as PDF. The parts are in folders of their own.
 *
 * @throws NoExport where there is no such case, an act or document for the court alone is not in it, or its last act is not yet in a checkpoint
 */
export async function* caseExport(db: Reader, options: CaseExportOptions): AsyncGenerator<ExportFile> {
  const { caseNumber, leftOut, courtOnly } = options;
  const { checkpoint, rows } = await settled(db, options);
  refuseUnknown(caseNumber, rows, courtOnly);
  const { record, courtActs } = dividedRecord(caseNumber, true, rows, courtOnly);
  const manifest: Manifest = {
    format: FORMAT,
    scope: { kind: 'case', caseNumber },
    mode: options.mode,
    origin: parseCheckpoint(checkpoint.note).origin,
    size: checkpoint.size,
    madeAt: options.madeAt,
    madeBy: options.madeBy,
    cases: [caseNumber],
    leftOut: [...leftOut],
    details: false,
  };
  yield { path: paths.manifest, contents: jsonOf(manifest) };
  yield { path: paths.readme, contents: readme(manifest) };
  yield { path: paths.index, contents: await inventory({ manifest, record, authority: options.authority, checkpoint }) };
  yield { path: paths.policy, contents: options.policy };
  yield { path: paths.checkpoint, contents: checkpoint.note };
  const prove = proofMaker(db, checkpoint);
  for (const index of rows.indexes) yield { path: paths.proofOf(index), contents: await prove(index) };
  yield { path: recordPath(caseNumber, true), contents: jsonOf(record) };
  yield { path: `${partFolder(caseNumber, true, 'dossier')}/afleidingen.json`, contents: jsonOf(derivationsIn(record.acts)) };
  if (courtActs.length > 0 && !leftOut.includes('alleen-rechtbank')) yield { path: courtActsPath(caseNumber, true), contents: jsonOf(courtActs) };
  if (!leftOut.includes('vindplaatsen')) yield { path: locationsPath(caseNumber, true), contents: jsonOf(await locations(db, options.locationKeys, caseNumber)) };
  yield* documents(db, record, leftOut, prove);
}

/** The checkpoint and the case, once the log vouches for all of it. */
async function settled(db: Reader, { policy, caseNumber }: CaseExportOptions): Promise<{ readonly checkpoint: KeptCheckpoint; readonly rows: CaseRows }> {
  const checkpoint = await checkpointToUse(db, policy);
  if (checkpoint === null) throw new NoExport('not-yet', 'Er is nog geen checkpoint: de sequencer heeft nog niet gedraaid.');
  const rows = await rowsOfCase(db, caseNumber, checkpoint.size);
  if (rows === null) throw new NoExport('not-there', `Er is geen zaak ${caseNumber}.`);
  if (rows.later > 0) throw new NoExport('not-yet', `De laatste handelingen van zaak ${caseNumber} zijn nog niet in een ${checkpoint.witnessed ? 'medeondertekend ' : ''}checkpoint; probeer het over een minuut opnieuw.`);
  return { checkpoint, rows };
}

function refuseUnknown(caseNumber: string, rows: CaseRows, courtOnly: CourtOnly | null): void {
  const act = courtOnly?.acts.find((seq) => !rows.acts.some((one) => one.seq === seq));
  if (act !== undefined) throw new NoExport('not-there', `Zaak ${caseNumber} heeft geen handeling ${String(act)}.`);
  const document = courtOnly?.documents.find((id) => !rows.documents.some((one) => one.id === id));
  if (document !== undefined) throw new NoExport('not-there', `Zaak ${caseNumber} heeft geen document ${document}.`);
}

/** The addresses with the salts of their commitments. @throws Error in a process without the keys of locations */
async function locations(db: Reader, keys: LocationKeys | null, caseNumber: string): Promise<readonly LocationInFile[]> {
  const { rows } = await db.query<StoredLocation>(`SELECT ${storedLocationColumns} FROM ${storedLocations} WHERE l.case_number = $1 ORDER BY substr(l.id, 2)::int`, [caseNumber]);
  return rows.map((row) => {
    const { url, salt } = openedWith(keys, row);
    return { id: row.id, url, salt: salt.toString('hex') };
  });
}

async function* documents(db: Reader, record: CaseRecord, leftOut: readonly Part[], prove: (index: number) => Promise<string>): AsyncGenerator<ExportFile> {
  for (const { id, file, part } of record.documents) {
    const bytes = leftOut.includes(part) ? null : await documentBytes(db, id);
    if (bytes === null) continue;
    yield { path: file, contents: bytes };
    const entry = await entryOfDocument(db, id);
    if (entry?.index != null) yield { path: `${partFolder(record.caseNumber, true, part)}/documenten/${fileName(id, 'tlog-proof')}`, contents: await prove(entry.index) };
  }
}
