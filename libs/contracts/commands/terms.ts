import { z } from 'zod';
import { line, localDate, prose } from '../primitives.js';

/** A row of the calendar, by what makes it the only one. */
export const calendarRow = z.strictObject({ parameter: line, key: line.optional(), validFrom: localDate });

/** The term as the official saw it in the list: where it ends now, and where it would end. */
export const seenMove = z.strictObject({ key: line, from: localDate, to: localDate });

/** A newly equated day or a new holiday table (art. 3 Algemene termijnenwet) that touches terms which already run. */
export const termCommands = {
  MoveTerms: z.strictObject({ rows: z.array(calendarRow).min(1).max(50), moves: z.array(seenMove).min(1).max(5000), reasons: prose }),
} as const;
