import { z } from 'zod';
import { contactPoint, instant, letterId, line, prose } from '../primitives.js';

const subject = letterId.meta({ description: 'The decision, or the letter that goes with another act' });

/** What becomes of a letter on its way to the provider (3:41 Awb, art. 4 CSAM Act). */
export const serviceCommands = {
  RecordLetterSent: z.strictObject({
    letterId,
    sentAt: instant.meta({ description: 'When it left the Authority: taken by the receiving server, posted, handed over, or served by the bailiff' }),
    channel: z.enum(['electronic-contact-point', 'post', 'registered-post', 'handed-over', 'bailiff']),
    proof: line.meta({ description: 'What the receiving server answered, the number of the registered item, who took it, or the writ of service' }),
    messageId: line.optional().meta({ description: 'Of the e-mail that carried the letter' }),
    server: line.optional().meta({ description: 'The receiving server that took it' }),
  }),
  RecordUndelivered: z.strictObject({
    decisionId: subject,
    kind: z.enum(['rejected', 'bounced']).meta({ description: 'rejected: the receiving server did not take it; bounced: it took it and reported afterwards that it could not deliver it' }),
    at: instant.meta({ description: 'When it was rejected, or when the report came in' }),
    report: prose.meta({ description: 'What the receiving server said' }),
  }),
  RecordRetrieval: z.strictObject({
    decisionId: subject,
    documentId: line,
    retrievedAt: instant.meta({ description: 'When the provider fetched the sealed letter from the download page' }),
  }),
  CorrectContactPoint: z.strictObject({ contactPoint, reasons: prose }),
} as const;
