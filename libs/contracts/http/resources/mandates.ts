import { z } from 'zod';
import { mandatedKinds } from '../../../enforcement/mandate/kinds.js';
import { cents, line, localDate, prose } from '../../primitives.js';
import { actingUser } from '../headers.js';
import { officials } from '../officials.js';
import { pageOf, paging } from '../paging.js';
import { route } from '../route.js';
import { centAmount, day, link, moment } from '../values.js';

const reference = z
  .string()
  .regex(/^[A-Z0-9][A-Za-z0-9.-]{1,39}$/, 'must be 2 to 40 letters, digits, dots and hyphens, beginning with a capital or a digit')
  .meta({ description: 'By which the mandate is known; every decision that rests on it names it', examples: ['M-2026-014'] });
const kind = z.enum(mandatedKinds);
const status = z.enum(['proposed', 'confirmed', 'rejected']);

const mandate = z
  .strictObject({
    reference,
    userId: actingUser.meta({ description: 'Who holds it' }),
    decides: z.array(kind).meta({ description: 'What may be decided under it' }),
    from: day.meta({ description: 'First day on which it holds' }),
    until: day.nullable().meta({ description: 'Last day on which it holds; null where it has none' }),
    maxAmountCents: centAmount.nullable().meta({ description: 'Highest amount that may be decided; null where it has none' }),
    maySubMandate: z.boolean().meta({ description: 'Whether its holder may grant on from it (10:9 Awb)' }),
    under: reference.nullable().meta({ description: 'The mandate that it stems from' }),
    grantedBy: z.string().nullable(),
    instrument: z.string().nullable().meta({ description: 'The written decision that it rests on' }),
    instruction: z.string().nullable(),
    status,
    holdsToday: z.boolean().meta({ description: 'By the legal clock, with everything that it stems from' }),
    proposedBy: z.string().nullable(),
    proposedAt: moment.nullable(),
    settledBy: z.string().nullable().meta({ description: 'Who confirmed or rejected it' }),
    settledAt: moment.nullable(),
    withdrawnFrom: day.nullable().meta({ description: 'First day on which it holds no longer, because it was withdrawn (10:8 Awb)' }),
    withdrawnBy: z.string().nullable(),
    withdrawnAt: moment.nullable(),
    withdrawnBecause: z.string().nullable(),
    _links: z.strictObject({ self: link, confirmations: link.optional(), rejections: link.optional(), withdrawals: link.optional() }),
  })
  .meta({ id: 'Mandate' });

const proposal = z
  .strictObject({
    reference,
    userId: actingUser,
    decides: z.array(kind).min(1).max(mandatedKinds.length).refine((kinds) => new Set(kinds).size === kinds.length, 'must name each kind once'),
    from: localDate,
    until: localDate.optional(),
    maxAmountCents: cents.optional(),
    maySubMandate: z.boolean().default(false),
    under: reference.optional().meta({ description: 'For a sub-mandate: the mandate that it stems from, whose holder grants it' }),
    grantedBy: line.optional().meta({ description: 'Which organ or office of the Authority grants it; a sub-mandate is granted by the holder of the other mandate', examples: ['Bestuur van de Autoriteit'] }),
    instrument: line.min(5, 'says too little to find the decision again').meta({ description: 'The written decision that it rests on', examples: ['Mandaatbesluit 2026, art. 3'] }),
    instruction: prose.optional(),
  })
  .refine(({ from, until }) => until === undefined || from <= until, { path: ['until'], message: 'must not lie before from' })
  .refine(({ under, grantedBy }) => (under === undefined) !== (grantedBy === undefined), { path: ['grantedBy'], message: 'a mandate says who grants it, a sub-mandate what it stems from' })
  .meta({ id: 'MandateRequest' });

const params = z.strictObject({ reference });
const administrators = ['administrator'] as const;

export const mandateRoutes = {
  listMandates: route({
    method: 'get',
    path: '/mandates',
    operationId: 'listMandates',
    tag: 'Identity',
    summary: 'The register of mandates: who may decide what, from and until when, up to which amount',
    description: 'Those that ended, were withdrawn or were rejected stay in it.',
    access: officials,
    query: z.strictObject({ ...paging, userId: actingUser.optional().meta({ description: 'Who holds it' }), status: status.optional().meta({ description: 'proposed: waits for a second administrator' }) }),
    success: { 200: { description: 'A page of mandates', body: pageOf(mandate).meta({ id: 'MandatePage' }) } },
  }),
  getMandate: route({
    method: 'get',
    path: '/mandates/{reference}',
    operationId: 'getMandate',
    tag: 'Identity',
    summary: 'One mandate',
    access: officials,
    params,
    success: { 200: { description: 'The mandate', body: mandate } },
  }),
  proposeMandate: route({
    method: 'post',
    path: '/mandates',
    operationId: 'proposeMandate',
    tag: 'Identity',
    summary: 'Propose a mandate, or a sub-mandate',
    description: 'Nobody proposes one for himself. A sub-mandate needs a mandate that allows it and reaches no further in kinds, period and amount (10:9 Awb). It holds once a second administrator confirmed it.',
    access: administrators,
    body: proposal,
    idempotencyKey: true,
    refuses: true,
    success: { 201: { description: 'It is proposed', body: mandate }, 200: { description: 'The same administrator proposed the same before', body: mandate } },
  }),
  confirmMandate: route({
    method: 'post',
    path: '/mandates/{reference}/confirmations',
    operationId: 'confirmMandate',
    tag: 'Identity',
    summary: 'Confirm a proposed mandate',
    description: 'By another administrator than the one who proposed it, and not by who is to hold it.',
    access: administrators,
    params,
    body: z.strictObject({}).meta({ id: 'MandateConfirmationRequest' }).optional(),
    idempotencyKey: true,
    refuses: true,
    success: { 201: { description: 'It is confirmed', body: mandate }, 200: { description: 'The same administrator confirmed it before', body: mandate } },
  }),
  rejectMandate: route({
    method: 'post',
    path: '/mandates/{reference}/rejections',
    operationId: 'rejectMandate',
    tag: 'Identity',
    summary: 'Reject a proposed mandate, or take a proposal back',
    access: administrators,
    params,
    body: z.strictObject({ reasons: prose }).meta({ id: 'MandateRejectionRequest' }),
    idempotencyKey: true,
    refuses: true,
    success: { 201: { description: 'It is rejected', body: mandate }, 200: { description: 'The same administrator rejected it before', body: mandate } },
  }),
  withdrawMandate: route({
    method: 'post',
    path: '/mandates/{reference}/withdrawals',
    operationId: 'withdrawMandate',
    tag: 'Identity',
    summary: 'Withdraw a mandate, with everything that stems from it',
    description: 'At any time (10:8 Awb), by one administrator, since it takes a power away; not from a day that is past. What was decided under it stays decided.',
    access: administrators,
    params,
    body: z.strictObject({ from: localDate.meta({ description: 'First day on which it holds no longer; today ends it at once' }), reasons: prose }).meta({ id: 'MandateWithdrawalRequest' }),
    idempotencyKey: true,
    refuses: true,
    success: { 201: { description: 'It is withdrawn', body: mandate }, 200: { description: 'It was withdrawn from that day before', body: mandate } },
  }),
};
