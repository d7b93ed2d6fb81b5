import { letters } from '../../../documents/letters/index.js';
import { templatesOf } from '../../../documents/template/library.js';
import type { TemplateBlock } from '../../../documents/template/template.js';
import type { CaseRecord } from '../case-record.js';
import type { Part } from '../parts.js';
import { fileName, partFolder } from '../paths.js';
import type { CaseRows } from './rows-of-case.js';

/** Acts that only the court may read, and why (8:29 Awb): a choice of the Authority, on which the court decides. */
export interface CourtOnly {
  readonly acts: readonly number[];
  readonly documents: readonly string[];
  readonly why: string;
}

/** Divides a case over the parts of its file. */
export function dividedRecord(caseNumber: string, alone: boolean, rows: CaseRows, court: CourtOnly | null): { readonly record: CaseRecord; readonly courtActs: CaseRecord['acts'] } {
  const only = new Set(court?.acts ?? []);
  const documents = rows.documents.map(({ id, decisionId, templateVersion, mediaType, sha256 }) => {
    const part: Part = court?.documents.includes(id) === true ? 'alleen-rechtbank' : showsLocations(templateVersion) ? 'vindplaatsen' : 'dossier';
    const file = `${partFolder(caseNumber, alone, part)}/documenten/${fileName(id, mediaType === 'application/pdf' ? 'pdf' : 'bin')}`;
    return { id, decisionId, mediaType, sha256, part, file };
  });
  return {
    record: {
      caseNumber,
      acts: rows.acts.filter(({ seq }) => !only.has(seq)),
      withheld: rows.acts.filter(({ seq }) => only.has(seq)).map(({ seq, type }) => ({ seq, type, part: 'alleen-rechtbank', why: court?.why ?? '' })),
      postings: rows.postings,
      evidence: rows.evidence,
      locations: rows.locations,
      documents,
    },
    courtActs: rows.acts.filter(({ seq }) => only.has(seq)),
  };
}

/** Whether a letter of this version has an annex that is never made public; a version that nobody knows counts as one that has. */
export function showsLocations(templateVersion: string): boolean {
  const template = Object.keys(letters).flatMap((letter) => templatesOf(letter)).find(({ version }) => version === templateVersion);
  return template?.blocks.some(isConfidential) ?? true;
}

/** Whether any version of this letter has such an annex. */
export const letterShowsLocations = (kind: keyof typeof letters): boolean => templatesOf(kind).some(({ version }) => showsLocations(version));

function isConfidential(block: TemplateBlock): boolean {
  if (block.block === 'annex') return block.confidential;
  return block.block === 'when' && block.blocks.some(isConfidential);
}
