import { z } from 'zod';
import { localId } from '../primitives.js';

/** What the process does for a remedy: it wakes whoever has to act, and notes that a term has passed. */
export const remedyWatchCommands = {
  RaiseTermAlarm: z.strictObject({ procedureId: localId }),
  RecordRemedyTermEnd: z.strictObject({ procedureId: localId }),
} as const;
