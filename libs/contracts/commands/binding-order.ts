import { z } from 'zod';
import { evidenceId, localId, prose } from '../primitives.js';
import { observation } from './observation.js';

export const bindingOrderCommands = {
  DraftBindingOrder: z.strictObject({
    facts: prose.meta({ description: 'Facts and circumstances that show the material, art. 6(4)(a)' }),
    factsInEnglish: prose.optional().meta({ description: 'The same in English, for a provider that did not declare Dutch, art. 9(2)(c) DSA' }),
    locationIds: z.array(localId).min(1).max(500).meta({ description: 'The data to make inaccessible, art. 6(4)(b)' }),
    hours: z.number().meta({ description: 'Term in hours, art. 6(4)(c): more than 0, at most 12' }),
    equivalentMaterial: z.boolean().default(false).meta({ description: 'Whether material equivalent in content is covered' }),
    viewsSkippedBecause: prose.optional().meta({ description: 'Ground of urgency where views were not asked, art. 4:11(a) Awb' }),
  }),
  RequestObservation: z.strictObject({ orderId: localId, reasons: prose }),
  RecordObservation: z.strictObject({
    orderId: localId,
    purpose: z.enum(['term-end', 'on-request', 'nightly', 'by-hand']),
    observations: z.array(observation).min(1).max(500),
  }),
  RecordTermEnd: z.strictObject({ orderId: localId }),
  EstablishNonCompliance: z.strictObject({ orderId: localId, evidenceIds: z.array(evidenceId).min(1).max(500), reasons: prose }),
  EstablishCompliance: z.strictObject({ orderId: localId, evidenceIds: z.array(evidenceId).min(1).max(500), reasons: prose }),
} as const;
