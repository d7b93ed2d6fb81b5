import { emptyFile } from '../../enforcement/testing/case-file.js';
import type { Step } from '../../enforcement/testing/steps.js';
import { authorityDetails } from '../authority-details.js';
import type { CaseFile } from '../case-file.js';
import { TRAINING_ACCOUNT } from '../../money/payments/own-accounts.js';

/** The file of a case after a story, as the letters read it from the record. */
export function fileAfter(story: Step): CaseFile {
  const { state, acts, evidence, rules, now, providerRecord } = story(emptyFile());
  return {
    state,
    acts,
    locations: [
      { id: 'L1', url: 'https://hoster.example/a', description: null },
      { id: 'L2', url: 'https://hoster.example/b', description: null },
    ],
    observations: evidence.map(({ id, locationId, at, result }) => ({ evidenceId: id, locationId, at, result, by: 'instrument 1.4', method: 'verzoek HEAD', observer: 'instrument' })),
    earlierOrders: providerRecord,
    authority: authorityDetails('Autoriteit Online Materiaal', [TRAINING_ACCOUNT]),
    rules,
    legalNow: now,
  };
}

/** The number of the last act of a kind, as the subject of its letter. */
export const numberOf = (file: CaseFile, type: string): string => String(file.acts.findLast((act) => act.type === type)?.seq ?? 0);
