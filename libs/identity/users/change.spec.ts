/** docs/rules.md: E63 */
import { describe, expect, it } from '@jest/globals';
import { judgeChange, judgeLoss, type UserFacts } from './change.js';

const user = (change: Partial<UserFacts> = {}): UserFacts => ({ userId: 'officer-1', active: true, roles: ['case-officer'], subjectOf: null, ...change });
const link = { kind: 'link-subject', issuer: 'https://login.autoriteit.example', subject: 's' } as const;

describe('a change that gives a user more', () => {
  it.each([
    ['roles that he has not', { kind: 'add-roles', roles: ['case-officer', 'finance'] }, {}, 'admin-1', null],
    ['roles that he has', { kind: 'add-roles', roles: ['case-officer'] }, {}, 'admin-1', 'roles-held'],
    ['roles of his own', { kind: 'add-roles', roles: ['finance'] }, {}, 'officer-1', 'own-rights'],
    ['becoming active', { kind: 'activate' }, { active: false }, 'admin-1', null],
    ['becoming active while active', { kind: 'activate' }, {}, 'admin-1', 'active-already'],
    ['an identity that nobody has', link, {}, 'admin-1', null],
    ['an identity of his own', link, {}, 'officer-1', 'own-rights'],
    ['an identity that he has', link, { subjectOf: 'officer-1' }, 'admin-1', 'subject-linked'],
    ['an identity of another', link, { subjectOf: 'officer-2' }, 'admin-1', 'subject-of-another'],
  ] as const)('%s', (_, change, facts, by, code) => {
    expect(judgeChange(change, user(facts), by)?.code ?? null).toBe(code);
  });
});

describe('taking away from a user', () => {
  const admin = user({ userId: 'admin-1', roles: ['administrator', 'auditor'] });

  it.each([
    ['a role', { kind: 'remove-roles', roles: ['case-officer'] }, user(), 'admin-1', false, null],
    ['his own role', { kind: 'remove-roles', roles: ['auditor'] }, admin, 'admin-1', true, 'own-rights'],
    ['himself', { kind: 'deactivate' }, admin, 'admin-1', true, 'own-rights'],
    ['an administrator beside others', { kind: 'deactivate' }, admin, 'admin-2', true, null],
    ['the last administrator', { kind: 'deactivate' }, admin, 'admin-2', false, 'last-administrator'],
    ['the role of the last administrator', { kind: 'remove-roles', roles: ['administrator'] }, admin, 'admin-2', false, 'last-administrator'],
    ['another role of the last administrator', { kind: 'remove-roles', roles: ['auditor'] }, admin, 'admin-2', false, null],
    ['an administrator who is inactive anyway', { kind: 'deactivate' }, { ...admin, active: false }, 'admin-2', false, null],
  ] as const)('%s', (_, loss, facts, by, others, code) => {
    expect(judgeLoss(loss, facts, { by, others })?.code ?? null).toBe(code);
  });
});
