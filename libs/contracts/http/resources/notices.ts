import { z } from 'zod';
import { escalatedNotice } from '../../commands/notice.js';
import { caseNumber } from '../../primitives.js';
import { route } from '../route.js';
import { link } from '../values.js';

const openedCase = z.strictObject({ caseNumber, _links: z.strictObject({ self: link, acts: link }) }).meta({ id: 'OpenedCase' });

const caseLocation = { Location: { description: 'The case', schema: z.string().meta({ format: 'uri-reference' }) } };

export const noticeRoutes = {
  escalateNotice: route({
    method: 'post',
    path: '/notices',
    operationId: 'escalateNotice',
    tag: 'Notices',
    summary: 'Escalate an ignored notice',
    description: 'Opens a case. One notice of a flagger, known by its reference, opens one case. Locations are kept apart from the acts.',
    access: 'decider',
    scope: 'notices:escalate',
    body: escalatedNotice.meta({ id: 'EscalatedNotice' }),
    idempotencyKey: true,
    refuses: true,
    success: {
      201: { description: 'The case is opened', body: openedCase, headers: caseLocation },
      200: { description: 'The same request was carried out before', body: openedCase, headers: caseLocation },
    },
  }),
};
