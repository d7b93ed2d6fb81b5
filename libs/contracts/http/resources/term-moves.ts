import { z } from 'zod';
import { caseNumber, line, localDate, prose } from '../../primitives.js';
import { pageOf, paging } from '../paging.js';
import { officials } from '../officials.js';
import { route } from '../route.js';
import { actNumber, article, day } from '../values.js';
import { derivation } from './derivation.js';

const rowIds = z
  .string()
  .regex(/^[1-9][0-9]{0,14}(,[1-9][0-9]{0,14}){0,49}$/, 'must be ids of rows, with commas between them')
  .meta({ description: 'Ids of the rows: the newly equated day, or the rows of a new holiday table', examples: ['12', '12,13,14'] });

const key = line.meta({ description: 'The term in its case', examples: ['B1:objection'] });

const move = z
  .strictObject({
    caseNumber,
    key: z.string().meta({ examples: ['B1:objection'] }),
    kind: z.string().meta({ examples: ['objection'] }),
    subject: z.string().meta({ examples: ['B1'] }),
    article,
    from: day.meta({ description: 'Last day as it stands' }),
    to: day.nullable().meta({ description: 'Last day with the rows; null where the law does not compute it' }),
    stuck: z
      .strictObject({ rule: z.string(), article: article.nullable(), messageNl: z.string(), messageEn: z.string() })
      .nullable()
      .meta({ description: 'Why the term cannot be moved, where it cannot' }),
    derivation: derivation.nullable().meta({ description: 'How the new last day came about' }),
  })
  .meta({ id: 'TermMove' });

const application = z
  .strictObject({
    rowIds: z.array(z.int().min(1)).min(1).max(50),
    reasons: prose,
    moves: z
      .array(z.strictObject({ caseNumber, key, from: localDate, to: localDate }))
      .min(1)
      .max(2000)
      .meta({ description: 'The moves as the list showed them; of a case either all or none' }),
  })
  .meta({ id: 'TermMovesRequest' });

const applied = z
  .strictObject({
    items: z.array(
      z.strictObject({
        caseNumber,
        outcome: z.enum(['moved', 'unchanged', 'refused']).meta({ description: 'unchanged: the terms of the case stood there already' }),
        seq: actNumber.nullable().meta({ description: 'The act that moved them' }),
        terms: z.int().min(0).meta({ description: 'How many terms were moved' }),
        rule: z.string().optional(),
        article: article.nullable().optional(),
        messageNl: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'TermMovesApplied' });

export const termMoveRoutes = {
  listTermMoves: route({
    method: 'get',
    path: '/term-moves',
    operationId: 'listTermMoves',
    tag: 'Terms',
    summary: 'Running terms that rows of the calendar would move, with old and new last day',
    description: 'A newly equated day or a new holiday table touches terms that already run. Nothing moves by itself: this is the list, and an official with the mandate applies it. Proposed rows can be asked about before they are confirmed.',
    access: officials,
    query: z.strictObject({ ...paging, rows: rowIds }),
    refuses: true,
    success: { 200: { description: 'A page of moves, case by case', body: pageOf(move).meta({ id: 'TermMovePage' }) } },
  }),
  applyTermMoves: route({
    method: 'post',
    path: '/term-moves',
    operationId: 'applyTermMoves',
    tag: 'Terms',
    summary: 'Move running terms as the list showed them',
    description: 'Needs a mandate for moving terms, and confirmed rows. It is an act in each case, with the rows, the reasons and each old and new day; the process of the case is woken. A case in which something else would move by now is refused and the others are moved.',
    access: ['approver', 'legal-staff'],
    body: application,
    idempotencyKey: true,
    refuses: true,
    success: { 200: { description: 'What came of it in each case', body: applied } },
  }),
};
