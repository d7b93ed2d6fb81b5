import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Browser, comesBack, sessionIn, signedIn, signInStage, type SignInStage } from './browser.js';

let stage: SignInStage;
let api: string;
beforeAll(async () => {
  stage = await signInStage();
  api = stage.under.api.url;
});
afterAll(() => stage.close());

const host = (): string => new URL(api).host;
const cookie = 'autoriteit-session';
const lastEntries = async (count: number): Promise<readonly Record<string, unknown>[]> =>
  (await stage.under.test.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry ORDER BY id DESC LIMIT ${String(count)}`)).map(({ entry }) => entry as Record<string, unknown>);
const json = { 'content-type': 'application/json' };

describe('signing in', () => {
  it('goes by OpenID Connect and ends where it was asked to, with a session that the browser keeps from scripts', async () => {
    const browser = new Browser();
    const answer = await signedIn(browser, api, 'officer-1');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/zaken?fase=bevel']);
    const [set = ''] = answer.headers.getSetCookie();
    expect(set).toMatch(/^autoriteit-session=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const session = await sessionIn(browser, api);
    expect(session).toMatchObject({ user: { id: 'officer-1', name: 'Oefening behandelaar 1' }, roles: ['case-officer'], mandates: [], language: 'nl', mode: 'training', legalNow: expect.stringMatching(/^2026-05-11T08:00/) });
    expect(session.csrfToken).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect((await lastEntries(1))[0]).toMatchObject({ who: { userId: 'officer-1' }, action: 'SignIn', result: 'performed', details: { network: expect.any(String) } });
    const kept = JSON.stringify(await stage.under.test.asOwner(`SELECT encode(secret_hash, 'base64') AS hash, s::text FROM identity.session s`));
    expect(kept).not.toContain(browser.jar(host()).get(cookie));
  });

  it('shows the mandates of today', async () => {
    const browser = new Browser();
    await signedIn(browser, api, 'approver-2');
    expect((await sessionIn(browser, api)).mandates).toContainEqual({ act: 'binding-order', from: '2024-01-01', until: null, upToCents: 100_000_000 });
  });

  it('never sends the browser to another site', async () => {
    for (const asked of ['https://elders.example/', '//elders.example', '/\\elders.example', '/sign-out', 'javascript:alert(1)', '/a\nb']) {
      const browser = new Browser();
      expect((await signedIn(browser, api, 'officer-1', asked)).headers.get('location')).toBe('/');
    }
  });

  it('pushes its request, so that neither the address nor the history holds it', async () => {
    const response = await new Browser().go(`${api}/sign-in`);
    const address = new URL(response.headers.get('location') ?? '');
    expect([...address.searchParams.keys()].sort()).toEqual(['client_id', 'request_uri']);
  });
});

describe('where nobody is signed in', () => {
  it('says where to, and leaves no entry for the mere question', async () => {
    const [before] = await lastEntries(1);
    const answer = await fetch(`${api}/v1/session`);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ type: '/problems/unknown-user', status: 401, signInUrl: '/sign-in' });
    expect(await lastEntries(1)).toEqual([before]);
  });
});

describe('a session', () => {
  it('gets a secret that nobody had before: one planted in the browser is worth nothing', async () => {
    const planted = 'A'.repeat(43);
    const browser = new Browser();
    browser.jar(host()).set(cookie, planted);
    await signedIn(browser, api, 'officer-1');
    const first = browser.jar(host()).get(cookie);
    expect(first).not.toBe(planted);
    const thief = new Browser();
    thief.jar(host()).set(cookie, planted);
    expect((await thief.go(`${api}/v1/session`)).status).toBe(401);
    await signedIn(browser, api, 'officer-2');
    thief.jar(host()).set(cookie, first ?? '');
    expect((await thief.go(`${api}/v1/session`)).status).toBe(401);
  });

  it('ends when it was not used for half an hour, and after ten hours whatever happens', async () => {
    for (const set of [`last_seen_at = clock_timestamp() - interval '31 minutes'`, `expires_at = clock_timestamp() - interval '1 second'`]) {
      const browser = new Browser();
      await signedIn(browser, api, 'legal-1');
      await sessionIn(browser, api);
      await stage.under.test.asOwner(`UPDATE identity.session SET ${set} WHERE user_id = 'legal-1'`);
      expect((await browser.go(`${api}/v1/session`)).status).toBe(401);
    }
  });

  it('ends at once for somebody who may act no longer', async () => {
    const browser = new Browser();
    await signedIn(browser, api, 'officer-2');
    await stage.under.test.asOwner(`UPDATE identity.app_user SET active = false WHERE id = 'officer-2'`);
    expect((await browser.go(`${api}/v1/session`)).status).toBe(401);
    await stage.under.test.asOwner(`UPDATE identity.app_user SET active = true WHERE id = 'officer-2'`);
  });

  it('ends by signing out, audited, and its secret is worth nothing afterwards', async () => {
    const browser = new Browser();
    await signedIn(browser, api, 'officer-1');
    const secret = browser.jar(host()).get(cookie) ?? '';
    const { csrfToken } = await sessionIn(browser, api);
    expect((await browser.go(`${api}/sign-out`, { method: 'POST', headers: { 'autoriteit-csrf': csrfToken } })).status).toBe(204);
    expect(browser.jar(host()).has(cookie)).toBe(false);
    browser.jar(host()).set(cookie, secret);
    expect((await browser.go(`${api}/v1/session`)).status).toBe(401);
    expect((await lastEntries(1))[0]).toMatchObject({ who: { userId: 'officer-1' }, action: 'SignOut', reason: 'signed-out' });
  });

  it('ends everywhere at the word of its user, and one by one by an administrator alone', async () => {
    const [desk, home, admin] = [new Browser(), new Browser(), new Browser()];
    for (const browser of [desk, home]) await signedIn(browser, api, 'finance-1');
    await signedIn(admin, api, 'admin-1');
    const { csrfToken } = await sessionIn(desk, api);
    expect((await desk.go(`${api}/v1/sessions`)).status).toBe(403);
    const listed = (await (await admin.go(`${api}/v1/sessions`)).json()) as { items: readonly { id: string; userId: string }[] };
    const [one, other] = listed.items.filter(({ userId }) => userId === 'finance-1');
    const asAdmin = { method: 'DELETE', headers: { 'autoriteit-csrf': (await sessionIn(admin, api)).csrfToken } };
    expect((await desk.go(`${api}/v1/sessions/${one?.id ?? ''}`, { method: 'DELETE', headers: { 'autoriteit-csrf': csrfToken } })).status).toBe(403);
    expect((await admin.go(`${api}/v1/sessions/${one?.id ?? ''}`, asAdmin)).status).toBe(204);
    const still = (await desk.go(`${api}/v1/session`)).status === 200 ? desk : home;
    expect((await still.go(`${api}/v1/session`)).status).toBe(200);
    expect(other).toBeDefined();
    const token = (await sessionIn(still, api)).csrfToken;
    expect((await still.go(`${api}/v1/session/sign-out-everywhere`, { method: 'POST', headers: { 'autoriteit-csrf': token } })).status).toBe(204);
    for (const browser of [desk, home]) expect((await browser.go(`${api}/v1/session`)).status).toBe(401);
  });
});

describe('what comes back from the provider', () => {
  it('is good once, in the browser that began, and only as it was given', async () => {
    const browser = new Browser();
    const address = await comesBack(browser, api, 'officer-1');
    const stolen = await new Browser().go(address);
    expect(stolen.status).toBe(403);
    expect((await lastEntries(1))[0]).toMatchObject({ who: { userId: 'unknown' }, action: 'SignIn', result: 'refused', rule: { code: 'unknown-sign-in' } });
    expect((await browser.go(address)).status).toBe(403);

    const again = new Browser();
    const used = await comesBack(again, api, 'officer-1');
    const signInCookie = new Map(again.jar(host()));
    expect((await again.go(used)).status).toBe(303);
    for (const [name, value] of signInCookie) again.jar(host()).set(name, value);
    expect((await again.go(used)).status).toBe(403);

    const changed = new Browser();
    const other = new URL(await comesBack(changed, api, 'officer-1'));
    other.searchParams.set('iss', 'https://elders.example');
    expect((await changed.go(other.href)).status).toBe(403);
    expect((await lastEntries(1))[0]).toMatchObject({ rule: { code: 'provider-refused' } });
  });
});

describe('a page of another site', () => {
  it('cannot act with the cookie of somebody who is signed in, nor sign him out; the attempt is audited', async () => {
    const browser = new Browser();
    await signedIn(browser, api, 'officer-1');
    const { csrfToken } = await sessionIn(browser, api);
    const attempts: readonly Record<string, string>[] = [
      {},
      { 'autoriteit-csrf': 'x'.repeat(43) },
      { 'autoriteit-csrf': csrfToken, 'sec-fetch-site': 'cross-site' },
      { 'autoriteit-csrf': csrfToken, 'sec-fetch-site': 'same-site' },
      { 'autoriteit-csrf': csrfToken, origin: 'https://elders.example' },
      { 'autoriteit-csrf': csrfToken, origin: 'null' },
    ];
    for (const headers of attempts) {
      const answer = await browser.go(`${api}/v1/computations`, { method: 'POST', body: '{}', headers: { ...json, ...headers } });
      expect(answer.status).toBe(403);
      expect((await lastEntries(1))[0]).toMatchObject({ who: { userId: 'officer-1' }, result: 'refused', rule: { code: 'cross-site' } });
      expect((await browser.go(`${api}/sign-out`, { method: 'POST', headers })).status).toBe(403);
    }
    const own = await browser.go(`${api}/v1/computations`, { method: 'POST', body: '{}', headers: { ...json, 'autoriteit-csrf': csrfToken, origin: api, 'sec-fetch-site': 'same-origin' } });
    expect(own.status).toBe(400);
    expect((await browser.go(`${api}/v1/session`)).status).toBe(200);
  });

  it('cannot frame us, run a script in our pages, or be told who is signed in', async () => {
    for (const path of ['/v1/session', '/v1/health/live', '/', '/sign-in/callback', '/bekendmaking']) {
      const { headers } = await fetch(`${api}${path}`);
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});
