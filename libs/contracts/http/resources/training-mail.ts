import { z } from 'zod';
import { route } from '../route.js';
import { link, moment } from '../values.js';

const message = z
  .strictObject({
    id: z.string().regex(/^\d{6}$/),
    messageId: z.string(),
    from: z.string(),
    to: z.array(z.string()),
    subject: z.string(),
    receivedAt: moment,
    sizeBytes: z.int().min(0),
    _links: z.strictObject({ self: link }),
  })
  .meta({ id: 'TrainingMessage' });

export const trainingMailRoutes = {
  listTrainingMail: route({
    method: 'get',
    path: '/training-mailbox',
    operationId: 'listTrainingMail',
    tag: 'Training',
    summary: 'What the mail server of the training provider took in, the earliest first',
    access: 'known-user',
    trainingOnly: true,
    refuses: true,
    success: { 200: { description: 'The messages', body: z.strictObject({ items: z.array(message) }).meta({ id: 'TrainingMailbox' }) } },
  }),
  getTrainingMail: route({
    method: 'get',
    path: '/training-mailbox/{mailId}',
    operationId: 'getTrainingMail',
    tag: 'Training',
    summary: 'A message as it came in, with the sealed letter',
    access: 'known-user',
    reads: 'locations',
    trainingOnly: true,
    refuses: true,
    params: z.strictObject({ mailId: z.string().regex(/^\d{6}$/).meta({ description: 'Number of the message', examples: ['000001'] }) }),
    success: { 200: { description: 'The message', mediaType: 'message/rfc822' } },
  }),
};
