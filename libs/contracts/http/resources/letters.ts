import { z } from 'zod';
import { officials } from '../officials.js';
import { route } from '../route.js';
import { caseParams, ownId } from '../values.js';

/** The letters that a case can be asked for; those of a decision by its id, the others by the number of their act. */
const kind = z
  .enum([
    'binding-order', 'penalty-order', 'penalty-order-change', 'fine-decision', 'collection-decision', 'objection-decision', 'default-penalty-decision', 'publication-decision',
    'findings-report', 'intent-penalty-order', 'fine-report', 'intent-fine', 'reminder', 'writ', 'dismissal',
    'objection-acknowledgement', 'objection-repair', 'objection-forwarding', 'hearing-invitation', 'hearing-skipped', 'objection-term', 'joined-decision', 'court-ruling',
    'deferral', 'deferral-revocation', 'interest-decision', 'waiver-decision', 'refund-decision',
  ])
  .meta({ description: 'Which letter', examples: ['binding-order'] });

const subject = z
  .string()
  .regex(/^([A-Z]{1,2}[1-9][0-9]{0,5}|[1-9][0-9]{0,8})$/, 'must be the id of a decision or the number of an act')
  .meta({ description: 'The decision, such as B1, or the number of the act that the letter goes with', examples: ['B1'] });

const letterParams = caseParams.extend({ kind, subject });

const asAt = z.coerce.number().int().min(1).max(1_000_000_000).optional();

const change = z.enum(['same', 'removed', 'added']);

const difference = z
  .strictObject({
    changes: z.array(
      z.strictObject({
        change,
        text: z.string(),
        words: z.array(z.strictObject({ change, text: z.string() })).optional().meta({ description: 'For a paragraph that rewrites another: word by word' }),
      }),
    ),
  })
  .meta({ id: 'LetterDifference' });

export const letterRoutes = {
  previewLetter: route({
    method: 'get',
    path: '/cases/{caseNumber}/letters/{kind}/{subject}/preview',
    operationId: 'previewLetter',
    tag: 'Documents',
    summary: 'How a letter would read now, marked CONCEPT on every page',
    access: officials,
    reads: 'locations',
    params: letterParams,
    query: z.strictObject({ asAtSeq: asAt.meta({ description: 'From the case as it stood after this act', examples: [9] }) }),
    refuses: true,
    success: { 200: { description: 'The draft', mediaType: 'application/pdf' } },
  }),
  compareLetters: route({
    method: 'get',
    path: '/cases/{caseNumber}/letters/{kind}/{subject}/difference',
    operationId: 'compareLetters',
    tag: 'Documents',
    summary: 'What an earlier draft of a letter and a later one say differently',
    description: 'The earlier one is another draft of the same kind (`from`), or the same one as the case stood earlier (`fromSeq`), or both.',
    access: officials,
    reads: 'locations',
    params: letterParams,
    query: z.strictObject({
      from: subject.optional().meta({ description: 'The decision or act of the earlier draft; the same where left out', examples: ['B1'] }),
      fromSeq: asAt.meta({ description: 'The earlier draft from the case as it stood after this act', examples: [7] }),
      toSeq: asAt.meta({ description: 'The later draft from the case as it stood after this act', examples: [9] }),
    }),
    refuses: true,
    success: { 200: { description: 'The texts in reading order', body: difference } },
  }),
  getPublicVersion: route({
    method: 'get',
    path: '/cases/{caseNumber}/documents/{documentId}/public-version',
    operationId: 'getPublicVersion',
    tag: 'Documents',
    summary: 'A penalty order or fine as the public may read it: without locations and natural persons, by rule',
    access: officials,
    params: caseParams.extend({ documentId: ownId.meta({ description: 'Id of the letter', examples: ['Z-2026-000001:B1'] }) }),
    query: z.strictObject({ remedies: z.enum(['open', 'lodged', 'none-left']).meta({ description: 'Where the legal remedies stand, which a publication must say (art. 9 CSAM Act)', examples: ['open'] }) }),
    refuses: true,
    success: { 200: { description: 'The public version', mediaType: 'application/pdf' } },
  }),
};
