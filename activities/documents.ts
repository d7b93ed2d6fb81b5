import { letterOnItsWay } from '../libs/enforcement/letter/dispatch.js';
import type { AuthorityDetails, CaseFile } from '../libs/letters/case-file.js';
import { readCaseFile } from '../libs/letters/read-case-file.js';
import { renderLetterOf } from '../libs/letters/render-letter.js';
import { sealLetter } from '../libs/documents/seal/seal-letter.js';
import type { SealWords } from '../libs/documents/seal/pdf/seal-update.js';
import type { Seal } from '../libs/documents/seal/signer.js';
import type { KeptLetter } from '../libs/documents/kept-letter.js';
import type { NewDocument } from '../libs/record/perform.js';
import type { RecordDatabase } from '../libs/record/database/record-database.js';
import { wordsOfLetter } from '../libs/letters/words-of-letter.js';
import { keepLetter } from '../libs/record/documents/kept-letters.js';
import { carryOut } from './carry-out.js';
import { openCase } from './case-file.js';
import { performStep, seeCase, type Seen, type Step } from './record.js';

export interface DocumentActivities {
  sealDocument(step: Step): Promise<Seen>;
}

/**
 * Makes a letter, of a decision or of another act, seals it, and fixes it in the record, bytes
 * and act in one transaction; what the letter was made of is kept before. A seal differs each time it is made, so the one
 * that is in the record is the seal: an attempt after a kill, or beside this
 * one, finds it and adds none.
 */
export function documentActivities(db: RecordDatabase, authority: AuthorityDetails, seal: Seal): DocumentActivities {
  return {
    sealDocument: ({ caseNumber, id }) =>
      carryOut(async () => {
        const file = await readCaseFile(db, caseNumber, authority);
        if (file === null) throw new Error(`There is no case ${caseNumber} in the record.`);
        if (letterOnItsWay(file.state, id)?.sealedAt != null) return seeCase(db, caseNumber);
        const letter = await renderLetterOf(file, id);
        await keepLetter(db, { caseNumber, decisionId: id, sha256: letter.sha256, kept: letter.kept });
        const sealed = await sealLetter(letter.bytes, sealWords(file, id, letter.kept.input.reference, seal), seal);
        const documentId = `${caseNumber}-${id}-${letter.sha256.slice(0, 12)}`;
        const { templateVersion, pages } = letter;
        const facts = { level: sealed.level, certificateSha256: sealed.certificateSha256, training: sealed.training, unsealedSha256: sealed.unsealed.sha256, unsealedLength: sealed.unsealed.length };
        try {
          return await performStep(
            db,
            caseNumber,
            `seal:${id}:${letter.sha256}`,
            { type: 'SealDocument', data: { decisionId: id, documentId, sha256: sealed.sha256, templateVersion, pages, seal: facts } },
            [{ id: documentId, decisionId: id, templateVersion, mediaType: 'application/pdf', bytes: sealed.bytes, ...searchable(letter.kept) }],
          );
        } catch (failure) {
          const { state } = await openCase(db, caseNumber);
          if (letterOnItsWay(state, id)?.sealedAt == null) throw failure;
          return seeCase(db, caseNumber);
        }
      }),
  };
}

/** A letter that could not be made searchable is sealed all the same; `autoriteit search rebuild` names it. */
function searchable(kept: KeptLetter): Pick<NewDocument, 'words'> {
  try {
    return { words: wordsOfLetter(kept) };
  } catch {
    return {};
  }
}

/** What the seal says to everyone who opens the file. */
function sealWords({ state, authority, legalNow }: CaseFile, id: string, reference: string, { training }: Seal): SealWords {
  const reason = `${id in state.decisions ? 'Besluit' : 'Brief'} met kenmerk ${reference}`;
  return { name: authority.sender.name, reason: training ? `OEFENING, geen rechtsgevolg. ${reason}` : reason, sealedAt: legalNow };
}
