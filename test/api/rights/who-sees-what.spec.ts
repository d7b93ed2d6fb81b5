/** docs/rules.md: E57, E58, E59 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SignJWT } from 'jose';
import { keyFile } from '../../../apps/training-identity/keys.js';
import { act, must, noticeBody, openCase } from '../officials.js';
import { machineToken, signInStage, type SignInStage } from './browser.js';

let stage: SignInStage;
let open: string;
let restricted: string;
beforeAll(async () => {
  stage = await signInStage();
  [open, restricted] = [await openCase(stage.under), await openCase(stage.under)];
  await must(201, act(stage.under, restricted, 'RestrictCase', { viewers: ['officer-1', 'legal-1'], reasons: 'Raakt een medewerker.' }));
});
afterAll(() => stage.close());

const lastEntry = async (): Promise<unknown> => (await stage.under.test.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry ORDER BY id DESC LIMIT 1`))[0]?.['entry'];
const people = ['officer-1', 'officer-2', 'approver-1', 'legal-1', 'finance-1', 'supervisor-1', 'auditor-1', 'admin-1', 'flagger-meldpunt'];

describe('lists and counts', () => {
  it.each(people)('show %s what the detail shows, and nothing that it refuses', async (user) => {
    const { items, total } = (await must(200, stage.under.ask('/v1/cases', { user }))).json as { items: readonly { caseNumber: string }[]; total: number };
    const listed = items.map(({ caseNumber }) => caseNumber);
    expect(total).toBe(listed.length);
    for (const caseNumber of [open, restricted]) {
      const { status } = await stage.under.ask(`/v1/cases/${caseNumber}`, { user });
      expect([caseNumber, listed.includes(caseNumber)]).toEqual([caseNumber, status === 200]);
    }
    expect(listed.includes(restricted)).toBe(['officer-1', 'legal-1'].includes(user));
    expect(listed).toContain(open);
  });

  it('answer a guessed number of a case that may not be seen as one that is not there, and keep the attempt', async () => {
    const answer = await must(404, stage.under.ask(`/v1/cases/${restricted}/acts`, { user: 'officer-2' }));
    const nowhere = await must(404, stage.under.ask('/v1/cases/Z-2026-999999/acts', { user: 'officer-2' }));
    expect(answer.text.replaceAll(restricted, 'Z')).toBe(nowhere.text.replaceAll('Z-2026-999999', 'Z'));
    await must(404, stage.under.ask(`/v1/audit/cases/${restricted}/export`, { user: 'officer-2' }));
    expect(await lastEntry()).toMatchObject({ who: { userId: 'officer-2' }, action: 'exportCase', object: { case: restricted }, result: 'refused', rule: { code: 'case-not-visible' } });
  });

  it('let nobody act in what he may not see', async () => {
    await must(404, act(stage.under, restricted, 'CloseCase', { reasons: 'x' }, { user: 'officer-2' }));
    expect(await lastEntry()).toMatchObject({ who: { userId: 'officer-2' }, action: 'CloseCase', result: 'refused', rule: { code: 'no-such-case' } });
  });
});

describe('a flagger', () => {
  it('sees its own notices, not those of another, and nothing of how they are handled', async () => {
    const body = { ...noticeBody(), flagger: { id: 'ander-meldpunt', name: 'Ander meldpunt' } };
    const { caseNumber } = (await must(201, stage.under.ask('/v1/notices', { body, user: 'officer-1' }))).json as { caseNumber: string };
    await must(404, stage.under.ask(`/v1/cases/${caseNumber}`, { user: 'flagger-meldpunt' }));
    expect(await lastEntry()).toMatchObject({ who: { userId: 'flagger-meldpunt' }, action: 'getCase', result: 'refused', rule: { code: 'case-not-visible' } });
    for (const part of ['acts', 'terms', 'evidence', 'documents', 'locations']) await must(403, stage.under.ask(`/v1/cases/${open}/${part}`, { user: 'flagger-meldpunt' }));
    await must(403, stage.under.ask('/v1/notices', { body: { ...body, reference: 'r2' }, user: 'flagger-meldpunt' }));
  });
});

describe('a recused officer', () => {
  it('is refused, and it is audited', async () => {
    const caseNumber = await openCase(stage.under);
    await must(201, act(stage.under, caseNumber, 'RecordRecusal', { userId: 'officer-2', ground: 'own-interest', reasons: 'Familie.' }, { user: 'officer-2' }));
    expect((await must(403, act(stage.under, caseNumber, 'CloseCase', { reasons: 'x' }, { user: 'officer-2' }))).json).toMatchObject({ rule: 'recused', article: 'awb:2:4' });
    expect(await lastEntry()).toMatchObject({ who: { userId: 'officer-2' }, action: 'CloseCase', result: 'refused', rule: { code: 'recused', article: 'awb:2:4' } });
  });
});

describe('the database itself', () => {
  it('shows nobody anything, and leaves no table of cases without a policy', async () => {
    const { viewedRecord } = await import('../../../libs/record/viewing/viewed-record.js');
    const unseen = viewedRecord(stage.under.test.db, () => ({ userId: '', roles: [] }));
    for (const table of ['record.case_file', 'record.act', 'record.location', 'record.term', 'record.decision']) {
      expect(await unseen.dataSource.query(`SELECT count(*)::int AS n FROM ${table}`)).toEqual([{ n: 0 }]);
    }
    const bare = await stage.under.test.asOwner(
      `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'case_number' AND NOT a.attisdropped
       WHERE c.relkind IN ('r', 'p') AND c.relnamespace IN ('record'::regnamespace, 'money'::regnamespace) AND NOT c.relrowsecurity AND has_table_privilege('autoriteit_viewer', c.oid, 'SELECT')`,
    );
    expect(bare).toEqual([]);
  });

  it('keeps a reader from writing, whatever is asked of it', async () => {
    const { viewedRecord } = await import('../../../libs/record/viewing/viewed-record.js');
    const seen = viewedRecord(stage.under.test.db, () => ({ userId: 'legal-1', roles: ['legal-staff'] }));
    await expect(seen.pool.query(`UPDATE record.case_file SET phase = 'x'`)).rejects.toThrow(/permission denied|read-only/);
  });
});

describe('a machine', () => {
  const audience = 'urn:autoriteit:api';
  const tokenOf = (clientId: string, key: 'meldpunt' | 'bank'): Promise<string> => machineToken(stage, clientId, key);
  const escalate = (token: string) => stage.under.ask('/v1/notices', { user: null, body: noticeBody(), headers: { authorization: `Bearer ${token}` } });

  it('escalates with its own token, in the name of its user, and does nothing else with it', async () => {
    const token = await tokenOf('oefenmeldpunt', 'meldpunt');
    const { caseNumber } = (await must(201, escalate(token))).json as { caseNumber: string };
    expect((await stage.under.test.asOwner('SELECT by_user FROM record.act WHERE case_number = $1', [caseNumber]))[0]).toEqual({ by_user: 'flagger-meldpunt' });
    for (const path of ['/v1/cases', `/v1/cases/${caseNumber}`, '/v1/session']) await must(403, stage.under.ask(path, { user: null, headers: { authorization: `Bearer ${token}` } }));
    expect(await lastEntry()).toMatchObject({ who: { userId: 'flagger-meldpunt' }, result: 'refused', rule: { code: 'out-of-scope' } });
    await must(403, escalate(await tokenOf('oefenbank', 'bank')));
  });

  it('is refused with a token of another issuer, audience, key, kind or client, one that is over, and one without a signature', async () => {
    const key = createPrivateKey(readFileSync(keyFile(stage.dataFolder, 'provider')));
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const now = Math.floor((performance.timeOrigin + performance.now()) / 1000);
    const made = (change: Record<string, unknown>, typ = 'at+jwt', by = key): Promise<string> =>
      new SignJWT({ iss: stage.issuer, aud: audience, client_id: 'oefenmeldpunt', scope: 'notices:escalate', jti: crypto.randomUUID(), iat: now, exp: now + 300, ...change }).setProtectedHeader({ alg: 'ES256', typ, kid: 'provider' }).sign(by);
    await must(201, escalate(await made({})));
    const wrong = [
      await made({ iss: 'https://elders.example' }),
      await made({ aud: 'urn:elders' }),
      await made({}, 'at+jwt', other),
      await made({}, 'JWT'),
      await made({ iat: now - 7200, exp: now - 60 }),
      await made({ exp: now + 100_000 }),
      await made({ client_id: 'onbekend' }),
      `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${Buffer.from(JSON.stringify({ iss: stage.issuer, aud: audience })).toString('base64url')}.`,
    ];
    for (const token of wrong) {
      expect((await must(401, escalate(token))).json).toMatchObject({ type: '/problems/unknown-user' });
      expect(await lastEntry()).toMatchObject({ who: { userId: 'unknown' }, action: 'escalateNotice', result: 'refused' });
    }
  });
});
