import { z } from 'zod';
import { partSchema } from './parts.js';

export const FORMAT = 'autoriteit-audit-export/1';

/** What an export says of itself, in export.json. Nobody needs to believe it: everything is verified. */
export const manifestSchema = z.strictObject({
  format: z.literal(FORMAT),
  /** The whole log, or what concerns one case. */
  scope: z.union([z.strictObject({ kind: z.literal('log') }), z.strictObject({ kind: z.literal('case'), caseNumber: z.string() })]),
  mode: z.enum(['training', 'production']),
  origin: z.string(),
  /** Entries in the log when the export was made. */
  size: z.int().min(0),
  madeAt: z.string(),
  madeBy: z.string(),
  /** Cases whose record is in the export. */
  cases: z.array(z.string()),
  /** Parts that were taken out of the case file; absent in an export of the log. */
  leftOut: z.array(partSchema),
  /** Whether the personal details that were not destroyed are in the export. */
  details: z.boolean(),
});
export type Manifest = z.infer<typeof manifestSchema>;
