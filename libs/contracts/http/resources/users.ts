import { z } from 'zod';
import { line, prose } from '../../primitives.js';
import { actingUser } from '../headers.js';
import { pageOf, paging } from '../paging.js';
import { route } from '../route.js';
import { link, moment } from '../values.js';

const role = z.enum(['case-officer', 'approver', 'legal-staff', 'finance', 'supervisor', 'flagger', 'auditor', 'administrator']);
const roles = z.array(role).min(1).max(role.options.length).refine((all) => new Set(all).size === all.length, 'must name each role once');
const issuer = z.url().max(300).meta({ description: 'The provider of identities', examples: ['https://login.autoriteit.example'] });
const subject = z.string().min(1).max(255).regex(/^[\x21-\x7e]+$/, 'must be what the provider names somebody by').meta({ description: 'By which it knows somebody' });
const changeStatus = z.enum(['proposed', 'confirmed', 'rejected']);

const change = z
  .strictObject({
    id: z.int().min(1),
    userId: actingUser,
    kind: z.enum(['add-roles', 'activate', 'link-subject']),
    roles: z.array(role).optional(),
    issuer: z.string().optional(),
    subject: z.string().optional(),
    reasons: z.string(),
    status: changeStatus,
    proposedBy: z.string(),
    proposedAt: moment,
    settledBy: z.string().nullable(),
    settledAt: moment.nullable(),
    _links: z.strictObject({ user: link, confirmations: link.optional(), rejections: link.optional() }),
  })
  .meta({ id: 'UserChange' });

const listed = z.strictObject({
  id: actingUser,
  name: z.string(),
  active: z.boolean(),
  roles: z.array(role),
  openSessions: z.int().min(0),
  mandates: z.array(z.string()).meta({ description: 'References of confirmed mandates that were not withdrawn' }),
  _links: z.strictObject({ self: link }),
});
const user = listed
  .extend({ subjects: z.array(z.strictObject({ issuer: z.string(), subject: z.string() })).meta({ description: 'Who signs in as this user' }), changes: z.array(change).meta({ description: 'What waits for a second administrator' }) })
  .meta({ id: 'User' });

const changeRequest = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('add-roles'), roles, reasons: prose }),
    z.strictObject({ kind: z.literal('activate'), reasons: prose }),
    z.strictObject({ kind: z.literal('link-subject'), issuer, subject, reasons: prose }),
  ])
  .meta({ id: 'UserChangeRequest' });

const params = z.strictObject({ userId: actingUser.meta({ description: 'Id of the user' }) });
const changeParams = z.strictObject({ changeId: z.string().regex(/^[1-9][0-9]{0,14}$/, 'must be the number of a change').meta({ description: 'Number of the change', examples: ['12'] }) });
const administrators = ['administrator'] as const;
const overseers = ['administrator', 'auditor'] as const;

export const userRoutes = {
  listUsers: route({
    method: 'get',
    path: '/users',
    operationId: 'listUsers',
    tag: 'Identity',
    summary: 'Who may do what',
    access: overseers,
    reads: 'personal-data',
    query: z.strictObject({ ...paging, role: role.optional().meta({ description: 'Only who holds this role' }), active: z.enum(['true', 'false']).optional().meta({ description: 'Only who is, or is not, active' }) }),
    success: { 200: { description: 'A page of users', body: pageOf(listed.meta({ id: 'ListedUser' })).meta({ id: 'UserPage' }) } },
  }),
  getUser: route({
    method: 'get',
    path: '/users/{userId}',
    operationId: 'getUser',
    tag: 'Identity',
    summary: 'One user, with who signs in as him and what waits',
    access: overseers,
    reads: 'personal-data',
    params,
    success: { 200: { description: 'The user', body: user } },
  }),
  addUser: route({
    method: 'post',
    path: '/users',
    operationId: 'addUser',
    tag: 'Identity',
    summary: 'Add a user, without roles and without a way to sign in',
    access: administrators,
    body: z.strictObject({ id: actingUser, name: line }).meta({ id: 'UserRequest' }),
    idempotencyKey: true,
    refuses: true,
    success: { 201: { description: 'Added', body: user }, 200: { description: 'The same user is there', body: user } },
  }),
  listUserChanges: route({
    method: 'get',
    path: '/user-changes',
    operationId: 'listUserChanges',
    tag: 'Identity',
    summary: 'Changes of users that were proposed, the latest first',
    access: overseers,
    reads: 'personal-data',
    query: z.strictObject({ ...paging, status: changeStatus.optional().meta({ description: 'proposed: waits for a second administrator' }) }),
    success: { 200: { description: 'A page of changes', body: pageOf(change).meta({ id: 'UserChangePage' }) } },
  }),
  proposeUserChange: route({
    method: 'post',
    path: '/users/{userId}/changes',
    operationId: 'proposeUserChange',
    tag: 'Identity',
    summary: 'Propose more roles, becoming active again, or an identity that signs in as the user',
    description: 'Whatever gives somebody more than he has waits for a second administrator. Nobody changes his own rights. The same change that waits already is that one.',
    access: administrators,
    params,
    body: changeRequest,
    idempotencyKey: true,
    refuses: true,
    success: { 201: { description: 'It is proposed', body: change }, 200: { description: 'The same change waits already', body: change } },
  }),
  confirmUserChange: route({
    method: 'post',
    path: '/user-changes/{changeId}/confirmations',
    operationId: 'confirmUserChange',
    tag: 'Identity',
    summary: 'Confirm a change of a user, which is made at once',
    description: 'By another administrator than the one who proposed it, and not by the user himself.',
    access: administrators,
    params: changeParams,
    body: z.strictObject({}).meta({ id: 'UserChangeConfirmationRequest' }).optional(),
    idempotencyKey: true,
    refuses: true,
    success: { 201: { description: 'It is made', body: change }, 200: { description: 'The same administrator confirmed it before', body: change } },
  }),
  rejectUserChange: route({
    method: 'post',
    path: '/user-changes/{changeId}/rejections',
    operationId: 'rejectUserChange',
    tag: 'Identity',
    summary: 'Reject a change of a user, or take a proposal back',
    access: administrators,
    params: changeParams,
    body: z.strictObject({ reasons: prose }).meta({ id: 'UserChangeRejectionRequest' }),
    idempotencyKey: true,
    refuses: true,
    success: { 201: { description: 'It is rejected', body: change }, 200: { description: 'The same administrator rejected it before', body: change } },
  }),
  removeRoles: route({
    method: 'post',
    path: '/users/{userId}/role-removals',
    operationId: 'removeRoles',
    tag: 'Identity',
    summary: 'Take roles away, at once',
    description: 'By one administrator, since it takes rights away; not his own, and not the role of the last administrator.',
    access: administrators,
    params,
    body: z.strictObject({ roles, reasons: prose }).meta({ id: 'RoleRemovalRequest' }),
    idempotencyKey: true,
    refuses: true,
    success: { 201: { description: 'Taken away', body: user }, 200: { description: 'He held none of them', body: user } },
  }),
  deactivateUser: route({
    method: 'post',
    path: '/users/{userId}/deactivations',
    operationId: 'deactivateUser',
    tag: 'Identity',
    summary: 'Make a user inactive, at once, and end his sessions',
    access: administrators,
    params,
    body: z.strictObject({ reasons: prose }).meta({ id: 'DeactivationRequest' }),
    idempotencyKey: true,
    refuses: true,
    success: { 201: { description: 'Inactive', body: user }, 200: { description: 'He was inactive', body: user } },
  }),
  unlinkSubject: route({
    method: 'post',
    path: '/users/{userId}/subject-removals',
    operationId: 'unlinkSubject',
    tag: 'Identity',
    summary: 'End the link of an identity to a user, and his sessions',
    access: administrators,
    params,
    body: z.strictObject({ issuer, subject, reasons: prose }).meta({ id: 'SubjectRemovalRequest' }),
    idempotencyKey: true,
    refuses: true,
    success: { 201: { description: 'Ended', body: user }, 200: { description: 'There was no such link', body: user } },
  }),
  endSessionsOfUser: route({
    method: 'delete',
    path: '/users/{userId}/sessions',
    operationId: 'endSessionsOfUser',
    tag: 'Identity',
    summary: 'End all sessions of a user',
    access: administrators,
    params,
    success: { 204: { description: 'Ended' } },
  }),
};
