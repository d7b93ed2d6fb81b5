import type { AuthorityDetails } from '../libs/letters/case-file.js';
import { readCaseFile } from '../libs/letters/read-case-file.js';
import { renderDecision } from '../libs/letters/render-decision.js';
import type { RecordDatabase } from '../libs/record/database/record-database.js';
import { keepLetter } from '../libs/record/documents/kept-letters.js';
import { carryOut } from './carry-out.js';
import { performStep, seeCase, type Seen, type Step } from './record.js';

export interface DocumentActivities {
  sealDocument(step: Step): Promise<Seen>;
}

/**
 * Makes the letter of a decision and fixes it in the record, bytes and act in
 * one transaction; what it was made of is kept before. An attempt after a kill
 * finds the letter that is there.
 */
export function documentActivities(db: RecordDatabase, authority: AuthorityDetails): DocumentActivities {
  return {
    sealDocument: ({ caseNumber, id }) =>
      carryOut(async () => {
        const file = await readCaseFile(db, caseNumber, authority);
        if (file === null) throw new Error(`There is no case ${caseNumber} in the record.`);
        if (file.state.decisions[id]?.sealedAt != null) return seeCase(db, caseNumber);
        const letter = await renderDecision(file, id);
        await keepLetter(db, { caseNumber, decisionId: id, sha256: letter.sha256, kept: letter.kept });
        const documentId = `${caseNumber}-${id}-${letter.sha256.slice(0, 12)}`;
        return performStep(
          db,
          caseNumber,
          `seal:${id}:${letter.sha256}`,
          { type: 'SealDocument', data: { decisionId: id, documentId, sha256: letter.sha256, templateVersion: letter.templateVersion, pages: letter.pages } },
          [{ id: documentId, decisionId: id, templateVersion: letter.templateVersion, mediaType: 'application/pdf', bytes: letter.bytes }],
        );
      }),
  };
}
