import { z } from 'zod';
import { article } from '../values.js';

/** How a date or amount came about; nests to the rules below it. */
export const derivation: z.ZodType = z
  .strictObject({
    rule: z.string(),
    articles: z.array(article),
    inputs: z.record(z.string(), z.unknown()),
    value: z.unknown(),
    get steps() {
      return z.array(derivation);
    },
    unconfirmed: z.array(z.strictObject({ parameter: z.string(), validFrom: z.string(), source: z.string() })).optional(),
  })
  .meta({ id: 'Derivation' });
