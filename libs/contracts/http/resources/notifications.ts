import { z } from 'zod';
import { notificationKinds } from '../../../enforcement/notification/happening.js';
import { caseNumber } from '../../primitives.js';
import { officials } from '../officials.js';
import { pageOf, paging } from '../paging.js';
import { route } from '../route.js';
import { moment } from '../values.js';

const id = z.string().regex(/^[1-9][0-9]{0,17}$/, 'must be the id of a notification').meta({ examples: ['42'] });

const notification = z
  .strictObject({
    id,
    kind: z.enum(notificationKinds),
    caseNumber,
    providerName: z.string(),
    subject: z.string().nullable().meta({ description: 'The decision, task or term that it is about' }),
    about: z.string().meta({ description: 'The kind of decision or term, or the step of the task' }),
    at: moment.meta({ description: 'When it happened, by the legal clock' }),
    urgent: z.boolean().meta({ description: 'A term in hours is at stake' }),
    readAt: moment.nullable(),
  })
  .meta({ id: 'Notification' });

const reading = z.strictObject({ ids: z.array(id).min(1).max(1000) }).meta({ id: 'NotificationReadingRequest' });

const setting = z
  .strictObject({ email: z.email('must be an e-mail address').max(254, 'must have at most 254 characters').nullable().meta({ description: 'Where notifications are mailed, not from 22:00 to 07:00 unless a term in hours demands it; null for no mail', examples: ['behandelaar@autoriteit.example'] }) })
  .meta({ id: 'NotificationSetting' });

export const notificationRoutes = {
  listNotifications: route({
    method: 'get',
    path: '/notifications',
    operationId: 'listNotifications',
    tag: 'Work',
    summary: 'What concerns who asks, the latest first',
    description: 'Nothing of a case from which he is recused or that is restricted to others.',
    access: officials,
    query: z.strictObject({ ...paging, unread: z.enum(['yes']).optional().meta({ description: 'Only what was not read yet', examples: ['yes'] }) }),
    success: { 200: { description: 'A page of notifications', body: pageOf(notification).extend({ unread: z.int().min(0).meta({ description: 'How many were not read, on all pages' }) }).meta({ id: 'NotificationPage' }) } },
  }),
  readNotifications: route({
    method: 'put',
    path: '/notifications/reading',
    operationId: 'readNotifications',
    tag: 'Work',
    summary: 'Mark notifications as read by who asks',
    access: officials,
    body: reading,
    success: { 204: { description: 'Read; those of somebody else, or that are not there, stay as they are' } },
  }),
  getNotificationSetting: route({
    method: 'get',
    path: '/notification-setting',
    operationId: 'getNotificationSetting',
    tag: 'Work',
    summary: 'Whether and where who asks is mailed',
    access: officials,
    success: { 200: { description: 'The setting', body: setting } },
  }),
  setNotificationSetting: route({
    method: 'put',
    path: '/notification-setting',
    operationId: 'setNotificationSetting',
    tag: 'Work',
    summary: 'Turn mail about notifications on or off, for who asks',
    access: officials,
    body: setting,
    success: { 200: { description: 'The setting as it is now', body: setting } },
  }),
};
