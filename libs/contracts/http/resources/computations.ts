import { z } from 'zod';
import type { Json } from '../../../law/derivation.js';
import { rulesByName } from '../../../law/rule.js';
import { route } from '../route.js';
import { derivation } from './derivation.js';

const question = z
  .strictObject({
    rule: z.enum([...rulesByName.keys()]).meta({ description: 'A rule of the law command', examples: ['objection-term'] }),
    input: z.record(z.string(), z.unknown()).meta({ description: 'What the rule asks, as docs/law-command.md says', examples: [{ announcedOn: '2026-02-20' }] }),
  })
  .meta({ id: 'ComputationRequest' });

const answer = z
  .strictObject({
    value: z.unknown() as z.ZodType<Json>,
    derivation,
    ruleSet: z.string().meta({ description: 'Version of the rules it was computed with' }),
  })
  .meta({ id: 'Computation' });

export const computationRoutes = {
  compute: route({
    method: 'post',
    path: '/computations',
    operationId: 'compute',
    tag: 'Parameters',
    summary: 'Ask the law for a date, an amount or a limit',
    description: 'Computes with the rows of this installation, those that officials loaded among them, and stores nothing. A refusal names the broken rule or the missing row, and who may load it.',
    access: 'known-user',
    body: question,
    refuses: true,
    success: { 200: { description: 'The answer with its derivation', body: answer } },
  }),
};
