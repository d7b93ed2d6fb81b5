import { z } from 'zod';
import { partSchema } from './parts.js';

const seq = z.int().min(1);

/** An act as its entry vouches for it. */
export const actRow = z.strictObject({ seq, type: z.string(), data: z.looseObject({}), legalAt: z.string(), by: z.string() });
export type ActRow = z.infer<typeof actRow>;

/** The record of a case in an export: what the entries of the log vouch for. */
export const caseRecordSchema = z.strictObject({
  caseNumber: z.string(),
  acts: z.array(actRow),
  /** Acts that are in another part of the file, and why. */
  withheld: z.array(z.strictObject({ seq, type: z.string(), part: partSchema, why: z.string() })),
  postings: z.array(z.strictObject({ seq, line: z.int().min(1), account: z.string(), cents: z.int(), debtId: z.string().nullable() })),
  evidence: z.array(z.looseObject({ id: z.string(), commandId: z.string() })),
  /** What the log vouches for of the addresses: SHA-256 of a salt and the address, both of which stand in the part with locations. */
  locations: z.array(z.strictObject({ id: z.string(), commitment: z.string().regex(/^[0-9a-f]{64}$/) })),
  documents: z.array(
    z.strictObject({ id: z.string(), decisionId: z.string().nullable(), mediaType: z.string(), sha256: z.string(), part: partSchema, file: z.string() }),
  ),
});
export type CaseRecord = z.infer<typeof caseRecordSchema>;
