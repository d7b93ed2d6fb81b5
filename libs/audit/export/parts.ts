import { z } from 'zod';

/**
 * The parts of a file: what all parties read; what shows where material was
 * found, which is never passed on; and what only the court may read (8:29 Awb).
 */
export const parts = ['dossier', 'vindplaatsen', 'alleen-rechtbank'] as const;
export type Part = (typeof parts)[number];

export const partSchema = z.enum(parts);
