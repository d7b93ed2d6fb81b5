import type { LetterWords } from '../perform/request.js';
import type { Row } from '../perform/write-set.js';

/** Of a very long letter the first part is searched: the index of a row has a largest size. */
const MOST = 150_000;

/** The row by which a letter is found: one for each letter, whichever attempt fixed it. */
export function letterRow(caseNumber: string, documentId: string, decisionId: string | null, { kind, reference, title, text }: LetterWords): Row {
  return { case_number: caseNumber, key: `letter/${decisionId ?? documentId}`, kind: 'letter', reference, title, about: kind, body: text.slice(0, MOST) };
}
