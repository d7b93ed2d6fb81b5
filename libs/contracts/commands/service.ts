import { z } from 'zod';
import { contactPoint, instant, line, localId, prose } from '../primitives.js';

/** What becomes of a letter on its way to the provider (3:41 Awb, art. 4 CSAM Act). */
export const serviceCommands = {
  RecordUndelivered: z.strictObject({
    decisionId: localId,
    kind: z.enum(['rejected', 'bounced']).meta({ description: 'rejected: the receiving server did not take it; bounced: it took it and reported afterwards that it could not deliver it' }),
    at: instant.meta({ description: 'When it was rejected, or when the report came in' }),
    report: prose.meta({ description: 'What the receiving server said' }),
  }),
  RecordRetrieval: z.strictObject({
    decisionId: localId,
    documentId: line,
    retrievedAt: instant.meta({ description: 'When the provider fetched the sealed letter from the download page' }),
  }),
  CorrectContactPoint: z.strictObject({ contactPoint, reasons: prose }),
} as const;
