/** docs/rules.md: E63 */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Answer } from '../api-under-test.js';
import { must } from '../officials.js';
import { Browser, sessionIn, signedIn, signInStage, type SignInStage } from './browser.js';

jest.setTimeout(60_000);

let stage: SignInStage;
beforeAll(async () => {
  stage = await signInStage();
});
afterAll(() => stage.close());

const ask = (path: string, user: string, body?: object): Promise<Answer> => stage.under.ask(`/v1${path}`, { user, ...(body === undefined ? {} : { body }) });
const reasons = 'Andere taak.';
const propose = (userId: string, change: object, user = 'admin-1'): Promise<Answer> => ask(`/users/${userId}/changes`, user, { reasons, ...change });
const confirm = (answer: Answer, user = 'admin-2'): Promise<Answer> => ask(`/user-changes/${String((answer.json as { id: number }).id)}/confirmations`, user, {});
const lastEntry = async (): Promise<unknown> => (await stage.under.test.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry ORDER BY id DESC LIMIT 1`))[0]?.['entry'];

describe('a user', () => {
  it('is added without rights, and gets roles once a second administrator confirms', async () => {
    expect((await must(201, ask('/users', 'admin-1', { id: 'nieuw-1', name: 'Oefening nieuw' }))).json).toMatchObject({ id: 'nieuw-1', active: true, roles: [], subjects: [], openSessions: 0 });
    expect(JSON.stringify(await lastEntry())).not.toContain('Oefening nieuw');
    await must(200, ask('/users', 'admin-2', { id: 'nieuw-1', name: 'Oefening nieuw' }));
    expect((await must(409, ask('/users', 'admin-1', { id: 'nieuw-1', name: 'Een ander' }))).json).toMatchObject({ rule: 'user-known' });
    await must(403, ask('/mandates', 'nieuw-1'));
    const proposed = await must(201, propose('nieuw-1', { kind: 'add-roles', roles: ['finance'] }));
    await must(200, propose('nieuw-1', { kind: 'add-roles', roles: ['finance'] }, 'admin-2'));
    expect((await must(200, ask('/users/nieuw-1', 'auditor-1'))).json).toMatchObject({ roles: [], changes: [{ kind: 'add-roles', roles: ['finance'], status: 'proposed' }] });
    expect((await must(409, confirm(proposed, 'admin-1'))).json).toMatchObject({ rule: 'confirmed-by-the-proposer' });
    expect((await must(201, confirm(proposed))).json).toMatchObject({ status: 'confirmed', settledBy: 'admin-2' });
    expect(await lastEntry()).toMatchObject({ who: { userId: 'admin-2' }, action: 'ConfirmUserChange', change: { before: { userId: 'nieuw-1', roles: [] }, after: { userId: 'nieuw-1', roles: ['finance'] } } });
    await must(200, confirm(proposed));
    await must(200, ask('/mandates', 'nieuw-1'));
    expect((await must(409, propose('nieuw-1', { kind: 'add-roles', roles: ['finance'] }))).json).toMatchObject({ rule: 'roles-held' });
  });

  it('never changes what he himself may do', async () => {
    expect((await must(409, propose('admin-1', { kind: 'add-roles', roles: ['approver'] }))).json).toMatchObject({ rule: 'own-rights' });
    expect(await lastEntry()).toMatchObject({ who: { userId: 'admin-1' }, action: 'ProposeUserChange', result: 'refused', rule: { code: 'own-rights' } });
    const forOther = await must(201, propose('admin-2', { kind: 'add-roles', roles: ['approver'] }));
    expect((await must(409, confirm(forOther))).json).toMatchObject({ rule: 'own-rights' });
    await must(201, ask(`/user-changes/${String((forOther.json as { id: number }).id)}/rejections`, 'admin-1', { reasons }));
    expect((await must(409, confirm(forOther))).json).toMatchObject({ rule: 'settled-already' });
    for (const path of ['role-removals', 'deactivations']) expect((await must(409, ask(`/users/admin-1/${path}`, 'admin-1', { reasons, ...(path === 'role-removals' ? { roles: ['administrator'] } : {}) }))).json).toMatchObject({ rule: 'own-rights' });
  });

  it('loses a role at once, and his next act and request see it', async () => {
    await must(201, ask('/users/nieuw-1/role-removals', 'admin-1', { roles: ['finance', 'auditor'], reasons }));
    expect(await lastEntry()).toMatchObject({ action: 'RemoveRoles', reason: reasons, change: { before: { roles: ['finance'] }, after: { roles: [] } } });
    await must(200, ask('/users/nieuw-1/role-removals', 'admin-1', { roles: ['finance'], reasons }));
    await must(403, ask('/mandates', 'nieuw-1'));
  });

  it('who is no longer active is signed out at his next request, and comes back by two administrators', async () => {
    const browser = new Browser();
    await signedIn(browser, stage.under.api.url, 'officer-2');
    expect((await sessionIn(browser, stage.under.api.url)).user.id).toBe('officer-2');
    expect((await must(200, ask('/users/officer-2', 'admin-1'))).json).toMatchObject({ openSessions: 1 });
    expect((await must(201, ask('/users/officer-2/deactivations', 'admin-1', { reasons }))).json).toMatchObject({ active: false, openSessions: 0 });
    expect((await browser.go(`${stage.under.api.url}/v1/session`)).status).toBe(401);
    await must(401, ask('/cases', 'officer-2'));
    const proposed = await must(201, propose('officer-2', { kind: 'activate' }));
    await must(401, ask('/cases', 'officer-2'));
    await must(201, confirm(proposed));
    await must(200, ask('/cases', 'officer-2'));
    expect((await browser.go(`${stage.under.api.url}/v1/session`)).status).toBe(401);
  });

  it('has all his sessions ended by an administrator', async () => {
    const browser = new Browser();
    await signedIn(browser, stage.under.api.url, 'legal-1');
    await must(403, stage.under.ask('/v1/users/legal-1/sessions', { method: 'DELETE', user: 'officer-1' }));
    await must(204, stage.under.ask('/v1/users/legal-1/sessions', { method: 'DELETE', user: 'admin-1' }));
    expect((await browser.go(`${stage.under.api.url}/v1/session`)).status).toBe(401);
    await must(404, stage.under.ask('/v1/users/niemand/sessions', { method: 'DELETE', user: 'admin-1' }));
  });

  it('is linked to one identity at the provider by two administrators, and to no identity of another', async () => {
    const subject = { issuer: 'https://login.autoriteit.example', subject: 'abc|1' };
    const proposed = await must(201, propose('officer-1', { kind: 'link-subject', ...subject }));
    expect(JSON.stringify(await lastEntry())).not.toContain('abc|1');
    await must(201, confirm(proposed));
    expect((await must(200, ask('/users/officer-1', 'admin-1'))).json).toMatchObject({ subjects: [subject] });
    expect((await must(409, propose('officer-2', { kind: 'link-subject', ...subject }))).json).toMatchObject({ rule: 'subject-of-another' });
    await must(201, ask('/users/officer-1/subject-removals', 'admin-1', { ...subject, reasons }));
    await must(200, ask('/users/officer-1/subject-removals', 'admin-1', { ...subject, reasons }));
    expect((await must(200, ask('/users/officer-1', 'admin-1'))).json).toMatchObject({ subjects: [] });
  });

  it('who is the last administrator stays one, also where two would take each other away at once', async () => {
    const both = await Promise.all([ask('/users/admin-2/deactivations', 'admin-1', { reasons }), ask('/users/admin-1/role-removals', 'admin-2', { roles: ['administrator'], reasons })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await stage.under.test.asOwner(`SELECT count(*)::int AS n FROM identity.role r JOIN identity.app_user u ON u.id = r.user_id WHERE r.role = 'administrator' AND u.active`))[0]).toEqual({ n: 1 });
  });

  it('is managed by administrators alone', async () => {
    for (const user of ['officer-1', 'approver-1', 'finance-1', 'auditor-1', 'flagger-meldpunt']) {
      await must(403, ask('/users', user, { id: 'x-1', name: 'x' }));
      await must(403, propose('officer-1', { kind: 'activate' }, user));
    }
    for (const user of ['officer-1', 'finance-1', 'flagger-meldpunt']) for (const path of ['/users', '/users/officer-1', '/user-changes']) await must(403, ask(path, user));
  });
});
