import type { Schema } from '../api/client.js';

/** Where what happened is dealt with: a draft at its review, everything else in the case. */
export const noticeAddress = ({ kind, caseNumber, subject }: Pick<Schema<'Notification'>, 'kind' | 'caseNumber' | 'subject'>): string =>
  ['approval-asked', 'served', 'bounced'].includes(kind) && subject !== null && /^[BPFCO]\d+$/.test(subject) ? `/zaken/${caseNumber}/besluit/${subject}` : `/zaken/${caseNumber}`;
