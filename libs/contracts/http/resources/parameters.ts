import { z } from 'zod';
import type { Json } from '../../../law/derivation.js';
import { checkRow } from '../../../law/parameters/check-row.js';
import { localDate } from '../../primitives.js';
import { pageOf, paging } from '../paging.js';
import { officials } from '../officials.js';
import { route } from '../route.js';
import { day, link } from '../values.js';

const parameter = z.string().min(1).max(100).meta({ description: 'Which parameter of the law', examples: ['fine-category'] });
const key = z.string().max(100).meta({ description: 'Which one of them, where there are several', examples: ['6'] });
const value = (z.unknown() as z.ZodType<Json>).meta({ description: 'Amounts in euro cents; the shape depends on the parameter', examples: [103000000] });
const rowStatus = z
  .enum(['confirmed', 'unconfirmed', 'proposed'])
  .meta({ description: 'confirmed: read in its source; unconfirmed: came with the engine and was not read; proposed: waits for a second official' });
const source = z
  .string()
  .trim()
  .min(10, 'says too little to find the source again')
  .max(500)
  .regex(/^\P{Cc}*$/u, 'must be one line without control characters')
  .meta({ description: 'Where the value was read', examples: ['Stb. 2017, 433'] });

const parameterRow = z
  .strictObject({
    id: z.int().min(1).nullable().meta({ description: 'null for a row that came with the engine' }),
    parameter,
    key: key.nullable(),
    value,
    validFrom: day.meta({ description: 'First day on which it holds' }),
    validUntil: day.nullable().meta({ description: 'Last day on which it holds; null until a later row' }),
    source: z.string(),
    status: rowStatus,
    proposedBy: z.string().nullable(),
    confirmedBy: z.string().nullable(),
    _links: z.strictObject({ confirmations: link.optional().meta({ description: 'Where a second official confirms it' }) }),
  })
  .meta({ id: 'ParameterRow' });

/** What libs/law finds wrong with the row is an error of the field that it names. */
const proposal = z
  .strictObject({ parameter, key: key.optional(), value, validFrom: localDate, validUntil: localDate.optional(), source })
  .superRefine((row, context) => {
    const refusal = checkRow({ ...row, status: 'unconfirmed' });
    if (refusal === null) return;
    const [, field = '', message = refusal.message.en] = /^field "([^"]*)": (.*)$/s.exec(refusal.message.en) ?? [];
    const path = field.split('.');
    if (context.issues.some((known) => known.path?.[0] === path[0])) return;
    context.addIssue({ code: 'custom', path, message });
  })
  .meta({ id: 'ParameterRowRequest' });

const rowId = z.string().regex(/^[1-9][0-9]{0,14}$/, 'must be the id of a row').meta({ description: 'Id of the row', examples: ['12'] });

export const parameterRoutes = {
  listParameterRows: route({
    method: 'get',
    path: '/parameter-rows',
    operationId: 'listParameterRows',
    tag: 'Parameters',
    summary: 'Dated values of the law that count in this installation',
    description: 'Those that came with the engine and those that officials loaded in addition or in their place; proposals that wait for a second official stand among them.',
    access: officials,
    query: z.strictObject({ ...paging, parameter: parameter.optional(), status: rowStatus.optional() }),
    success: { 200: { description: 'A page of rows', body: pageOf(parameterRow).meta({ id: 'ParameterRowPage' }) } },
  }),
  proposeParameterRow: route({
    method: 'post',
    path: '/parameter-rows',
    operationId: 'proposeParameterRow',
    tag: 'Parameters',
    summary: 'Propose a dated value of the law',
    description: 'Training computes with a proposed row and says that it is unconfirmed; production waits until another official confirms it. What was decided keeps the rows it was computed with. The same proposal of the same official is stored once.',
    access: ['legal-staff', 'administrator'],
    body: proposal,
    idempotencyKey: true,
    success: {
      201: { description: 'It is proposed', body: parameterRow },
      200: { description: 'The same official proposed the same before', body: parameterRow },
    },
  }),
  confirmParameterRow: route({
    method: 'post',
    path: '/parameter-rows/{rowId}/confirmations',
    operationId: 'confirmParameterRow',
    tag: 'Parameters',
    summary: 'Confirm a proposed value of the law',
    description: 'By another official than the one who proposed it.',
    access: ['legal-staff', 'approver', 'administrator'],
    params: z.strictObject({ rowId }),
    body: z.strictObject({}).meta({ id: 'ParameterConfirmationRequest' }).optional(),
    idempotencyKey: true,
    refuses: true,
    success: {
      201: { description: 'It is confirmed, and counts from now on', body: parameterRow },
      200: { description: 'The same official confirmed it before', body: parameterRow },
    },
  }),
};
