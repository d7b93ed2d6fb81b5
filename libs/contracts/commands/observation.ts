import { z } from 'zod';
import { evidenceId, instant, line, localId, noted, prose } from '../primitives.js';

/**
 * One observation of one location at one moment: where, when, by whom or by
 * which instrument, how, and the result (ABRvS 3 May 2017, law.md 4.1).
 * `unknown` is never non-compliance.
 */
export const observation = z.strictObject({
  id: evidenceId,
  locationId: localId,
  at: instant,
  result: z.enum(['available', 'unavailable', 'unknown']),
  reason: line,
  observedBy: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('instrument'), version: line, vantagePoint: line }),
    z.strictObject({ kind: z.literal('official'), userId: line, method: prose }),
    z.strictObject({ kind: z.literal('flagger'), flaggerId: line, method: prose }),
  ]),
  details: z.record(noted, z.union([noted, z.number(), z.boolean(), z.null(), z.array(noted)])).default({}),
});

export type Observation = z.infer<typeof observation>;
