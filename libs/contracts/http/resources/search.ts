import { z } from 'zod';
import { withoutAddresses } from '../../addresses.js';
import { caseNumber } from '../../primitives.js';
import { officials } from '../officials.js';
import { pageOf, paging } from '../paging.js';
import { route } from '../route.js';

export const foundKinds = ['provider', 'case', 'notice', 'decision', 'payment', 'court-file', 'letter'] as const;

const kind = z.enum(foundKinds).meta({ description: 'What was found: a provider, a case, the notice it came from, a decision, what is paid under a reference, the file of a court, or a letter' });

const question = z
  .string()
  .trim()
  .min(2, 'must have at least 2 characters')
  .max(100, 'must have at most 100 characters')
  .refine((text) => /[\p{L}\p{N}]{2}/u.test(text), 'must hold a word or a number of at least 2 characters')
  .refine((text) => withoutAddresses(text, '') === text, 'must not hold an address: look for a location at POST /location-searches, which keeps it out of every log')
  .meta({ description: 'Words, the beginning of words, or a reference; all of them must be there', examples: ['dwangsom Noordpool'] });

const piece = z.strictObject({ text: z.string(), found: z.boolean().meta({ description: 'Whether this is what was asked for' }) });

const hit = z
  .strictObject({
    id: z.string(),
    kind,
    caseNumber: caseNumber.nullable().meta({ description: 'Null for a provider' }),
    reference: z.string(),
    title: z.string(),
    about: z.string().nullable().meta({ description: "The provider's key, the id or kind of the decision, or the kind of the letter" }),
    providerName: z.string(),
    snippet: z.array(piece).meta({ description: 'A part of the text, in pieces' }),
  })
  .meta({ id: 'SearchHit' });

const kindCount = z.strictObject({ kind, found: z.int().min(1) });

export const searchRoutes = {
  search: route({
    method: 'get',
    path: '/search',
    operationId: 'search',
    tag: 'Cases',
    summary: 'Cases, providers, references and letters in which all words occur',
    description: 'Shows and counts what the asker may see, and nothing else. No location is ever searched or shown here. Every search is kept in the audit log by what it showed, not by what was asked.',
    access: officials,
    reads: 'personal-data',
    query: z.strictObject({ ...paging, q: question, kind: kind.optional() }),
    success: { 200: { description: 'A page of what was found: references and names first, then letters, the newest case first', body: pageOf(hit).extend({ kinds: z.array(kindCount) }).meta({ id: 'SearchPage' }) } },
  }),
};
