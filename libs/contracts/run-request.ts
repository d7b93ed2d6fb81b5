import { z } from 'zod';
import { localDate } from './primitives.js';

/**
 * What a run is for. `nightly` observes and books; a `dry-run` says what would
 * be booked and writes nothing; a `backfill` books the evidence of the named
 * days that was not booked, of orders that were lifted since as well. Nothing
 * is observed afterwards: one look proves one moment.
 */
export const runRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nightly') }),
  z.strictObject({ kind: z.literal('dry-run') }),
  z
    .strictObject({ kind: z.literal('backfill'), fromDay: localDate, untilDay: localDate })
    .refine(({ fromDay, untilDay }) => fromDay <= untilDay, { path: ['untilDay'], message: 'must not lie before fromDay' }),
]);
export type RunRequest = z.infer<typeof runRequest>;
