import { z } from 'zod';
import { article } from './values.js';

/** One thing that is wrong with what came in; all of them are listed at once. */
export const inputError = z
  .strictObject({
    in: z.enum(['body', 'query', 'path', 'header']),
    field: z.string().meta({ description: 'Where it stands, such as data.locationIds.0; empty for the whole', examples: ['data.hours'] }),
    rule: z.string().meta({ description: 'Which rule it breaks', examples: ['too-small'] }),
    message: z.string().meta({ examples: ['must be an existing day, YYYY-MM-DD'] }),
  })
  .meta({ id: 'InputError' });

/** RFC 9457, as every 4xx and 5xx answers. */
export const problem = z
  .strictObject({
    type: z.string().meta({ format: 'uri-reference', description: 'Kind of problem', examples: ['/problems/unlawful'] }),
    title: z.string().meta({ examples: ['The act is not lawful'] }),
    status: z.int().min(400).max(599).meta({ examples: [409] }),
    detail: z.string().meta({ examples: ['The term of an order is at most 12 hours.'] }),
    instance: z.string().meta({ format: 'uri-reference', description: 'The request it is about', examples: ['/v1/cases/Z-2026-000001/acts'] }),
    errors: z.array(inputError).optional().meta({ description: 'For 400: everything that is wrong, at once' }),
    rule: z.string().optional().meta({ description: 'For a refusal: the rule that stands in the way', examples: ['term-too-long'] }),
    article: article.nullable().optional().meta({ description: 'For a refusal: its article, where the law has one' }),
    messageNl: z.string().optional().meta({ description: 'For a refusal: the sentence for the official' }),
    signInUrl: z.string().optional().meta({ format: 'uri-reference', description: 'For 401: where a browser signs in', examples: ['/sign-in'] }),
    messageEn: z.string().optional().meta({ description: 'For a refusal: the same in English' }),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problem>;
export type InputError = z.infer<typeof inputError>;
