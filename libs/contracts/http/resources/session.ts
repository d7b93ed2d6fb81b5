import { z } from 'zod';
import { pageOf, pagedQuery } from '../paging.js';
import { actingUser, CSRF_HEADER } from '../headers.js';
import { route } from '../route.js';
import { centAmount, day, moment } from '../values.js';

const person = z.strictObject({ id: actingUser, name: z.string().meta({ examples: ['Oefening behandelaar 1'] }) }).meta({ id: 'SignedInUser' });

const heldMandate = z
  .strictObject({ act: z.string().meta({ description: 'What may be decided', examples: ['binding-order'] }), from: day, until: day.nullable(), upToCents: centAmount.nullable() })
  .meta({ id: 'HeldMandate' });

const session = z
  .strictObject({
    user: person,
    roles: z.array(z.string()).meta({ examples: [['case-officer']] }),
    mandates: z.array(heldMandate).meta({ description: 'Those of today by the legal clock, one for each act' }),
    language: z.literal('nl'),
    csrfToken: z.string().meta({ description: `Sent in the header ${CSRF_HEADER} with every request that changes something` }),
    expiresAt: moment.meta({ description: 'The session ends then at the latest; unused it ends earlier' }),
    mode: z.enum(['training', 'production']),
    legalNow: moment,
  })
  .meta({ id: 'Session' });

const openSession = z.strictObject({ id: z.uuid(), userId: actingUser, createdAt: moment, lastSeenAt: moment, expiresAt: moment }).meta({ id: 'OpenSession' });

const sessionParams = z.strictObject({ sessionId: z.uuid().meta({ description: 'Id of the session; not its secret' }) });

export const sessionRoutes = {
  getSession: route({
    method: 'get',
    path: '/session',
    operationId: 'getSession',
    tag: 'Identity',
    summary: 'Who is signed in',
    description: 'Who is signed in, with roles and mandates. Where nobody is, 401 says where a browser signs in: GET /sign-in?returnTo=/path begins, GET /sign-in/callback ends it, POST /sign-out ends the session.',
    access: 'known-user',
    asksWhoAmI: true,
    success: { 200: { description: 'The session', body: session } },
  }),
  signOutEverywhere: route({
    method: 'post',
    path: '/session/sign-out-everywhere',
    operationId: 'signOutEverywhere',
    tag: 'Identity',
    summary: 'End all sessions of who asks',
    access: 'known-user',
    success: { 204: { description: 'All ended, this one too' } },
  }),
  listSessions: route({
    method: 'get',
    path: '/sessions',
    operationId: 'listSessions',
    tag: 'Identity',
    summary: 'Sessions that go on',
    access: ['administrator'],
    query: pagedQuery,
    success: { 200: { description: 'A page of sessions', body: pageOf(openSession).meta({ id: 'OpenSessionPage' }) } },
  }),
  endSession: route({
    method: 'delete',
    path: '/sessions/{sessionId}',
    operationId: 'endSession',
    tag: 'Identity',
    summary: 'End a session of anyone',
    access: ['administrator'],
    params: sessionParams,
    success: { 204: { description: 'Ended' } },
  }),
};
