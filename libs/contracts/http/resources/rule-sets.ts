import { z } from 'zod';
import type { Json } from '../../../law/derivation.js';
import { officials } from '../officials.js';
import { route } from '../route.js';
import { day, moment } from '../values.js';

const version = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z.+-]{0,99}$/, 'must be the version of a rule set').meta({ description: 'Version as an act keeps it; a + in it is written %2B', examples: ['2026.1-1f0e9c2b'] });

const ruleSet = z
  .strictObject({
    version: z.string(),
    mode: z.enum(['training', 'production']).meta({ description: 'Training computes with unconfirmed rows and says so; production refuses' }),
    keptAt: moment.meta({ description: 'When this installation first computed with it' }),
    rows: z.array(
      z.strictObject({
        parameter: z.string(),
        key: z.string().nullable(),
        value: z.unknown() as z.ZodType<Json>,
        validFrom: day,
        validUntil: day.nullable(),
        source: z.string(),
        status: z.enum(['confirmed', 'unconfirmed']),
      }),
    ),
  })
  .meta({ id: 'RuleSet' });

export const ruleSetRoutes = {
  readRuleSet: route({
    method: 'get',
    path: '/rule-sets/{version}',
    operationId: 'readRuleSet',
    tag: 'Parameters',
    summary: 'The rows that an act was computed with',
    description: 'Every act keeps the version of its rule set. This gives the rows of that version, also long after later rows took their place.',
    access: officials,
    params: z.strictObject({ version }),
    success: { 200: { description: 'The rule set as it was', body: ruleSet } },
  }),
};
