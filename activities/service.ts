import type { RecordDatabase } from '../libs/record/database/record-database.js';
import { deliverOnce, type Channel } from '../libs/record/documents/delivery.js';
import { carryOut } from './carry-out.js';
import { openCase } from './case-file.js';
import { performStep, seeCase, type Seen, type Step } from './record.js';

export interface ServiceActivities {
  serveDocument(step: Step): Promise<Seen>;
}

/**
 * Makes a decision known: hands the sealed letter to the channel once, and
 * records the moment at which it was out of the Authority's hands (3:41 Awb,
 * art. 4 CSAM Act). The delivery is noted before the announcement, so a kill
 * in between serves nothing twice and keeps the first moment.
 */
export function serviceActivities(db: RecordDatabase, channel: Channel): ServiceActivities {
  return {
    serveDocument: ({ caseNumber, id }) =>
      carryOut(async () => {
        const { state } = await openCase(db, caseNumber);
        const decision = state.decisions[id];
        const recipient = state.notice?.attribution?.provider.contactPoint;
        if (decision?.documentId == null || recipient === undefined || decision.announcedAt !== null) return seeCase(db, caseNumber);
        const delivery = await deliverOnce(db, channel, { caseNumber, decisionId: id, documentId: decision.documentId, recipient });
        return performStep(db, caseNumber, `announce:${id}`, {
          type: 'AnnounceDecision',
          data: { decisionId: id, announcedAt: delivery.reachedAt, channel: 'electronic-contact-point', proof: delivery.proof },
        });
      }),
  };
}
