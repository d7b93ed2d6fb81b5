import { ApplicationFailure } from '@temporalio/activity';
import { processView } from '../libs/enforcement/case/process-view.js';
import { referenceOf } from '../libs/letters/header.js';
import { letterOnItsWay, type OnItsWay } from '../libs/enforcement/letter/dispatch.js';
import { systemInstant } from '../libs/law/calendar/system-clock.js';
import { legalNow } from '../libs/record/clock/read-clock.js';
import type { RecordDatabase } from '../libs/record/database/record-database.js';
import { deliverOnce, type Delivered, type Delivery } from '../libs/record/documents/delivery.js';
import { readLetter } from '../libs/record/documents/kept-letters.js';
import { LetterDeferred, LetterRejected, type Channel } from '../libs/service/channel.js';
import { carryOut } from './carry-out.js';
import { openCase } from './case-file.js';
import { performStep, seeCase, type Seen, type Step } from './record.js';

export interface ServiceActivities {
  serveDocument(step: Step): Promise<Seen>;
}

/**
 * Makes a decision known, or sends a letter that goes with another act: hands
 * the sealed letter to the provider's receiving server, and records the moment
 * at which that server took it (3:41 Awb, art. 4 CSAM Act). A refusal becomes a task for an official and starts no term; a
 * server that is not reached is tried until it is.
 *
 * @param domain in the ids of messages
 */
export function serviceActivities(db: RecordDatabase, channel: Channel, domain: string): ServiceActivities {
  return {
    serveDocument: ({ caseNumber, id }) =>
      carryOut(async () => {
        const { state } = await openCase(db, caseNumber);
        const letter = letterOnItsWay(state, id);
        // Looked up again: an attempt that was killed may have sent it, or found it refused, after all.
        const open = processView(state).instruments.some((view) => view.id === id && view.steps.announce?.status === 'open');
        if (!open || letter?.documentId == null) return seeCase(db, caseNumber);
        const contactPoint = letter.way === 'electronic' ? state.notice?.attribution?.provider.contactPoint : undefined;
        const about = letter.letter === 'decision' ? 'decision' : 'letter';
        const delivery = { caseNumber, decisionId: id, documentId: letter.documentId, recipient: contactPoint ?? '', reference: await referenceIn(db, caseNumber, letter), about, round: letter.undelivered + 1 } as const;
        try {
          if (contactPoint === undefined) throw new LetterRejected(notForTheProvider);
          return await sent(db, letter, delivery, await deliverOnce(db, channel, domain, delivery));
        } catch (failure) {
          if (failure instanceof LetterRejected) return rejected(db, delivery, failure.message);
          if (failure instanceof LetterDeferred) throw laterAgain(failure);
          throw failure;
        }
      }),
  };
}

/** The reference that the sealed letter bears; that of a deferral names the deferral and not the act. */
const referenceIn = async (db: RecordDatabase, caseNumber: string, { id, letter }: OnItsWay): Promise<string> =>
  (letter === 'decision' ? null : await readLetter(db, caseNumber, id))?.kept.input.reference ?? referenceOf(caseNumber, id);

const notForTheProvider = 'Deze beslissing is niet aan de aanbieder gericht en wordt niet naar zijn contactpunt gestuurd; verzend haar per post of reik haar uit, en leg vast wanneer en hoe.';

/** The first sending keeps the name that this step always had. */
const stepOf = (name: string, { decisionId, round }: Delivery): string => (round === 1 ? `${name}:${decisionId}` : `${name}:${decisionId}:${String(round)}`);

function sent(db: RecordDatabase, { letter }: OnItsWay, delivery: Delivery, { reachedAt, receipt }: Delivered): Promise<Seen> {
  const { messageId, server, reply } = receipt;
  const proof = { channel: 'electronic-contact-point', proof: oneLine(reply), messageId, server } as const;
  if (letter !== 'decision') return performStep(db, delivery.caseNumber, stepOf('letter-sent', delivery), { type: 'RecordLetterSent', data: { letterId: delivery.decisionId, sentAt: reachedAt, ...proof } });
  return performStep(db, delivery.caseNumber, stepOf('announce', delivery), {
    type: 'AnnounceDecision',
    data: { decisionId: delivery.decisionId, announcedAt: reachedAt, ...proof },
  });
}

async function rejected(db: RecordDatabase, delivery: Delivery, report: string): Promise<Seen> {
  const at = (await legalNow(db)).legalNow;
  return performStep(db, delivery.caseNumber, `${stepOf('undelivered', delivery)}:${systemInstant()}`, { type: 'RecordUndelivered', data: { decisionId: delivery.decisionId, kind: 'rejected', at, report: oneLine(report) } });
}

/** The answer of a server is one line of ordinary characters, without addresses of people. */
const oneLine = (text: string): string => text.replace(/[^\x20-\x7e]+/g, ' ').replace(/[\w.+-]+@[\w.-]+/g, '[adres]').trim().slice(0, 250) || '(leeg)';

/** Tried without end; not sooner than the receiving server asks for. */
const laterAgain = ({ message, waitSeconds }: LetterDeferred): ApplicationFailure =>
  ApplicationFailure.create({ message, type: 'LetterDeferred', ...(waitSeconds === null ? {} : { nextRetryDelay: `${String(waitSeconds)}s` as const }) });
