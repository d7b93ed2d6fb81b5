import { z } from 'zod';
import { evidenceId, localId, prose } from '../primitives.js';

export const findingsCommands = {
  DrawUpReportOfFindings: z.strictObject({
    orderId: localId,
    evidenceIds: z.array(evidenceId).min(1).max(5000).meta({ description: 'The observations that the official makes his own' }),
    finding: prose.meta({ description: 'What was found, in words: a report of findings is dated and signed by its author (ABRvS 3 May 2017)' }),
  }),
} as const;
