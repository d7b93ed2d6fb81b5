import { z } from 'zod';
import { parseInstant } from '../../law/calendar/instant.js';
import { isLocalDate } from '../../law/calendar/local-date.js';
import { caseNumber, localId, partyId } from '../primitives.js';

/** A moment as the API writes it: UTC with Z. */
export const moment = z
  .string()
  .refine((text) => text.endsWith('Z') && parseInstant(text) !== null, 'must be a moment in UTC')
  .meta({ format: 'date-time', examples: ['2026-05-12T19:30:00.000Z'] });

/** A calendar day in Europe/Amsterdam as the API writes it. */
export const day = z.string().refine(isLocalDate, 'must be an existing day').meta({ format: 'date', examples: ['2026-05-12'] });

/** Whole euro cents; negative where money goes back. */
export const centAmount = z.int().meta({ description: 'Euro cents', examples: [500000] });

export const actNumber = z.int().min(0).meta({ description: 'Number of an act in its case; dense from 1', examples: [12] });

export const link = z.strictObject({ href: z.string() });

/** An article in the short notation of the engine. */
export const article = z.string().meta({ description: 'Article in short notation: law, colon, article', examples: ['csam:6(4)', 'awb:5:32b'] });

export const caseParams = z.strictObject({ caseNumber: caseNumber.meta({ description: 'Number of the case', examples: ['Z-2026-000001'] }) });

export const providerParams = z.strictObject({ providerId: partyId.meta({ description: 'Key of the provider', examples: ['noordpool-hosting'] }) });

export const orderId = localId.meta({ description: 'Id of the order or fine in its case', examples: ['B1'] });

/** Something the engine made and names itself: a move, a run, a document. */
export const ownId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$/, 'must be an id that the engine gave');
