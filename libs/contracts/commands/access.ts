import { z } from 'zod';
import { prose } from '../primitives.js';

const userId = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,62}$/, 'must be the id of a user').meta({ examples: ['officer-1'] });

/** Who may not touch a case because of an interest of his own, and who may see it at all. */
export const accessCommands = {
  RecordRecusal: z.strictObject({ userId, ground: z.enum(['own-interest', 'personal-relation', 'earlier-involvement', 'other']), reasons: prose }),
  EndRecusal: z.strictObject({ userId, reasons: prose }),
  RestrictCase: z.strictObject({ viewers: z.array(userId).min(1).max(50).meta({ description: 'Who may see the case from now on; nobody else does' }), reasons: prose }),
  LiftRestriction: z.strictObject({ reasons: prose }),
} as const;
