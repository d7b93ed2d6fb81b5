import { describe, expect, it } from '@jest/globals';
import { mandateActions, mandateUsage } from './mandate-actions.js';
import { readRequest } from './request.js';
import { userActions, userUsage } from './user-actions.js';

const mandates = (...words: string[]): unknown => {
  const read = readRequest(words, mandateActions, mandateUsage);
  return read.ok ? read.request : read.problem.split('\n')[0];
};
const users = (...words: string[]): unknown => {
  const read = readRequest(words, userActions, userUsage);
  return read.ok ? read.request : read.problem.split('\n')[0];
};

describe('the command line of mandates', () => {
  it('proposes one with everything that was given', () => {
    expect(mandates('propose', 'M-1', '--holder', 'legal-1', '--decides', 'binding-order,fine-decision', '--from', '2026-01-01', '--max-cents', '500', '--instrument', 'Mandaatbesluit 2026', '--granted-by', 'bestuur', '--user', 'admin-1')).toEqual({
      method: 'POST',
      path: '/mandates',
      user: 'admin-1',
      url: null,
      body: { reference: 'M-1', userId: 'legal-1', from: '2026-01-01', instrument: 'Mandaatbesluit 2026', grantedBy: 'bestuur', decides: ['binding-order', 'fine-decision'], maySubMandate: false, maxAmountCents: 500 },
    });
  });

  it.each([
    [['confirm', 'M-1', '--user', 'admin-2'], { method: 'POST', path: '/mandates/M-1/confirmations', body: {} }],
    [['confirm', '../x', '--user', 'admin-2'], { path: '/mandates/..%2Fx/confirmations' }],
    [['withdraw', 'M-1', '--from', '2026-06-01', '--reasons', 'x', '--user', 'admin-2'], { path: '/mandates/M-1/withdrawals', body: { from: '2026-06-01', reasons: 'x' } }],
    [['list', '--status', 'proposed', '--user', 'admin-1', '--url', 'http://127.0.0.1:1'], { method: 'GET', path: '/mandates?status=proposed&pageSize=1000', url: 'http://127.0.0.1:1' }],
  ])('%j', (words, request) => {
    expect(mandates(...words)).toMatchObject(request);
  });

  it.each([
    [[], 'zeg wat er moet gebeuren'],
    [['toString'], 'de opdracht toString is niet bekend'],
    [['confirm', '--user', 'x'], 'confirm vraagt het kenmerk van het mandaat'],
    [['confirm', 'M-1'], 'confirm vraagt --user'],
    [['withdraw', 'M-1', '--user', 'x', '--from', '2026-01-01'], 'withdraw vraagt --reasons'],
    [['confirm', 'M-1', '--user', 'x', '--force', 'yes'], '--force is niet bekend'],
    [['confirm', 'M-1', '--user', 'x', '--user', 'y'], '--user staat er twee keer'],
    [['confirm', 'M-1', '--user'], '--user vraagt een waarde'],
  ])('%j is not understood', (words, problem) => {
    expect(mandates(...words)).toBe(problem);
  });
});

describe('the command line of users', () => {
  it.each([
    [['add', 'nieuw-1', '--name', 'Naam', '--user', 'a'], { path: '/users', body: { id: 'nieuw-1', name: 'Naam' } }],
    [['add-roles', 'n', '--roles', 'finance,auditor', '--reasons', 'x', '--user', 'a'], { path: '/users/n/changes', body: { kind: 'add-roles', roles: ['finance', 'auditor'], reasons: 'x' } }],
    [['activate', 'n', '--reasons', 'x', '--user', 'a'], { path: '/users/n/changes', body: { kind: 'activate', reasons: 'x' } }],
    [['link', 'n', '--issuer', 'https://i.example', '--subject', 's', '--reasons', 'x', '--user', 'a'], { body: { kind: 'link-subject', issuer: 'https://i.example', subject: 's', reasons: 'x' } }],
    [['remove-roles', 'n', '--roles', 'finance', '--reasons', 'x', '--user', 'a'], { path: '/users/n/role-removals', body: { roles: ['finance'], reasons: 'x' } }],
    [['end-sessions', 'n', '--user', 'a'], { method: 'DELETE', path: '/users/n/sessions' }],
    [['confirm', '12', '--user', 'a'], { path: '/user-changes/12/confirmations', body: {} }],
  ])('%j', (words, request) => {
    expect(users(...words)).toMatchObject(request);
  });
});
