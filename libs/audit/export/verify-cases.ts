import { z } from 'zod';
import { sha256 } from '../tlog/hash.js';
import type { Recorded, SeenEntry } from '../verify/seen-entry.js';
import { verifyCase } from '../verify/verify-case.js';
import { Wrong } from '../verify/wrong.js';
import { actRow, caseRecordSchema, type CaseRecord } from './case-record.js';
import type { ExportFiles } from './folder.js';
import { verifyLocations } from './locations-in-file.js';
import type { Manifest } from './manifest.js';
import { courtActsPath, recordPath } from './paths.js';
import { readJson } from './read-json.js';

export interface CasesReport {
  readonly cases: number;
  readonly acts: number;
  /** Acts and documents in parts that are not in this copy. */
  readonly withheldActs: number;
  readonly documents: number;
  readonly withheldDocuments: number;
}

/** Holds every case of the export against the entries. @throws Wrong */
export function verifyCases(files: ExportFiles, manifest: Manifest, entries: readonly SeenEntry[]): CasesReport {
  const byCase = new Map<string, (SeenEntry & { readonly recorded: Recorded })[]>();
  for (const entry of entries) {
    if (entry.recorded === null) continue;
    const known = byCase.get(entry.recorded.caseNumber) ?? [];
    known.push({ ...entry, recorded: entry.recorded });
    byCase.set(entry.recorded.caseNumber, known);
  }
  verifyAllThere(manifest, byCase);
  let [acts, withheldActs, documents, withheldDocuments] = [0, 0, 0, 0];
  for (const caseNumber of manifest.cases) {
    const record = readRecord(files, manifest, caseNumber);
    const found = verifyCase(record, byCase.get(caseNumber) ?? []);
    acts += found.acts;
    withheldActs += found.withheld;
    if (manifest.scope.kind === 'case' && !manifest.leftOut.includes('vindplaatsen')) verifyLocations(files, record);
    for (const document of record.documents) {
      if (verifyDocument(files, manifest, record, document)) documents += 1;
      else withheldDocuments += 1;
    }
  }
  return { cases: manifest.cases.length, acts, withheldActs, documents, withheldDocuments };
}

/** In an export of the log no case may be left out of which the log speaks. */
function verifyAllThere(manifest: Manifest, byCase: ReadonlyMap<string, readonly SeenEntry[]>): void {
  const named = new Set(manifest.cases);
  for (const [caseNumber, [first]] of byCase) {
    if (!named.has(caseNumber)) throw new Wrong('entry-without-act', `zaak ${caseNumber}`, `regel ${String(first?.index)} van het logboek meldt handelingen in deze zaak, maar haar dossier ontbreekt.`);
  }
}

function readRecord(files: ExportFiles, { scope, leftOut }: Manifest, caseNumber: string): CaseRecord {
  const alone = scope.kind === 'case';
  const path = recordPath(caseNumber, alone);
  const record = readJson(files, path, caseRecordSchema);
  if (record.caseNumber !== caseNumber) throw new Wrong('export-unreadable', path, `dit is het dossier van zaak ${record.caseNumber}.`);
  const elsewhere = record.withheld.some(({ part }) => !leftOut.includes(part));
  const court = elsewhere ? readJson(files, courtActsPath(caseNumber, alone), z.array(actRow)) : [];
  return { ...record, acts: [...record.acts, ...court] };
}

/** Whether the document is in this copy, with the bytes that it should have. */
function verifyDocument(files: ExportFiles, { leftOut }: Manifest, record: CaseRecord, { id, part, file, sha256: said }: CaseRecord['documents'][number]): boolean {
  if (leftOut.includes(part)) return false;
  const bytes = files.read(file);
  const where = `zaak ${record.caseNumber}, document ${id} (${file})`;
  if (bytes === null) throw new Wrong('document-missing', where, 'dit document ontbreekt.');
  if (sha256(bytes).toString('hex') !== said) throw new Wrong('document-changed', where, 'dit is niet het document dat in het dossier is vastgelegd: de bytes hebben een andere hash.');
  return true;
}
