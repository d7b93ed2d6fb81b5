import { z } from 'zod';
import { instant, line, localId, prose } from '../primitives.js';

/** What every decision (besluit) shares: a second official takes it, a letter is sealed, the letter is made known. */
export const decisionCommands = {
  ApproveDecision: z.strictObject({ decisionId: localId }),
  RejectDraft: z.strictObject({ decisionId: localId, reasons: prose }),
  SealDocument: z.strictObject({
    decisionId: localId,
    documentId: line,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    templateVersion: line,
    pages: z.int().min(1),
  }),
  AnnounceDecision: z.strictObject({
    decisionId: localId,
    announcedAt: instant.meta({ description: 'When the message reached a system outside the responsibility of the Authority, art. 2:17 Awb' }),
    channel: z.enum(['electronic-contact-point', 'download-page']),
    proof: line,
  }),
  RaiseTask: z.strictObject({ key: line, step: line, problem: prose }),
  ResolveTask: z.strictObject({ key: line, note: prose }),
} as const;
