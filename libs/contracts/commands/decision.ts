import { z } from 'zod';
import { instant, letterId, line, localId, prose } from '../primitives.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The roles that a task can belong to. */
export const taskOwner = z.enum(['case-officer', 'legal-staff', 'finance', 'approver']);

/** What every decision (besluit) shares: a second official takes it, a letter is sealed, the letter is made known. */
export const decisionCommands = {
  ApproveDecision: z.strictObject({ decisionId: localId }),
  RejectDraft: z.strictObject({ decisionId: localId, reasons: prose }),
  SealDocument: z.strictObject({
    decisionId: letterId.meta({ description: 'The decision, or the letter that goes with another act' }),
    documentId: line,
    sha256: sha256.meta({ description: 'Of the sealed file' }),
    templateVersion: line,
    pages: z.int().min(1),
    seal: z.strictObject({
      level: z.enum(['PAdES-B-B', 'PAdES-B-T']),
      certificateSha256: sha256,
      training: z.boolean(),
      unsealedSha256: sha256.meta({ description: 'Of the letter before the seal: the first bytes of the file' }),
      unsealedLength: z.int().min(1),
    }),
  }),
  AnnounceDecision: z.strictObject({
    decisionId: localId,
    announcedAt: instant.meta({ description: 'When the message reached a system outside the responsibility of the Authority, art. 2:17 Awb' }),
    channel: z.enum(['electronic-contact-point', 'download-page']),
    proof: line.meta({ description: 'What the receiving server answered' }),
    messageId: line.optional().meta({ description: 'Of the e-mail that carried the letter' }),
    server: line.optional().meta({ description: 'The receiving server that took it' }),
  }),
  RaiseTask: z.strictObject({ key: line, step: line, problem: prose }),
  ResolveTask: z.strictObject({ key: line, note: prose }),
  AssignTask: z.strictObject({ key: line, owner: taskOwner.meta({ description: 'Whose task it is from now on; whoever had taken it has it no longer' }) }),
  TakeTask: z.strictObject({ key: line.meta({ description: 'A task that is open; who takes it has it' }) }),
} as const;
