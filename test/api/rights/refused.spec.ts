import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { savePerson } from '../../../libs/identity/save-person.js';
import { localDate } from '../../../libs/law/calendar/local-date.js';
import { noticeBody, act, admitted, must, orderDraft } from '../officials.js';
import { apiUnderTest, type Answer, type ApiUnderTest } from '../api-under-test.js';
import { holdClock } from '../../../libs/record/clock/move-clock.js';
import { legalNow } from '../../../libs/record/clock/read-clock.js';
import { notice, request } from '../../record/fixtures/commands.js';
import { pass } from '../../record/fixtures/penalty-cases.js';
import { done, toAdmission, toNonCompliance, toOrder, toPenaltyOrder } from '../../record/fixtures/route.js';

jest.setTimeout(60_000);

let under: ApiUnderTest;
let caseNumber: string;
const decides = ['binding-order', 'penalty-order-change', 'penalty-order', 'collection-decision'] as const;
beforeAll(async () => {
  under = await apiUnderTest();
  const from = localDate('2026-01-01');
  await savePerson(under.test.db, { userId: 'both-1', name: 'Oefening allebei', roles: ['case-officer', 'approver'], mandates: [{ reference: 'M-B', decides, from, until: null, maxAmountCents: null }] }, { userId: 'process' });
  await savePerson(under.test.db, { userId: 'gisteren-1', name: 'Oefening gisteren', roles: ['approver'], mandates: [{ reference: 'M-G', decides, from, until: localDate('2026-05-10'), maxAmountCents: null }] }, { userId: 'process' });
  await savePerson(under.test.db, { userId: 'klein-1', name: 'Oefening klein', roles: ['approver'], mandates: [{ reference: 'M-K', decides, from, until: null, maxAmountCents: 100 }] }, { userId: 'process' });
  caseNumber = await admitted(under);
  await must(201, act(under, caseNumber, 'DraftBindingOrder', orderDraft(), { user: 'both-1' }));
});
afterAll(() => under.close());

const lastEntry = async (): Promise<unknown> => (await under.test.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry ORDER BY id DESC LIMIT 1`))[0]?.['entry'];
const approve = (of: string, decisionId: string, user: string): Promise<Answer> => act(under, of, 'ApproveDecision', { decisionId }, { user });
interface Next {
  readonly act: string;
  readonly subject: string | null;
  readonly refusal: { readonly rule: string } | null;
}
const offered = async (of: string, command: string, user: string): Promise<Next | undefined> => ((await must(200, under.ask(`/v1/cases/${of}/next-acts`, { user }))).json as { acts: readonly Next[] }).acts.find((next) => next.act === command);

describe('an act that this official may not do is refused, audited, and shown as off with the same rule', () => {
  it.each([
    ['his own draft', 'both-1', 'approved-by-the-drafter', 409],
    ['under a mandate that ended yesterday', 'gisteren-1', 'mandate-missing', 409],
    ['without the role', 'officer-2', 'role-missing', 403],
  ] as const)('approving %s', async (_, user, rule, status) => {
    expect((await must(status, approve(caseNumber, 'B1', user))).json).toMatchObject({ rule });
    expect(await lastEntry()).toMatchObject({ who: { userId: user }, action: 'ApproveDecision', result: 'refused', rule: { code: rule } });
    expect(await offered(caseNumber, 'ApproveDecision', user)).toMatchObject({ refusal: { rule } });
  });

  it('approving an amount above the mandate', async () => {
    const { db } = under.test;
    await holdClock(db, { userId: 'admin-1' });
    const { legalNow: opened } = await legalNow(db);
    const { caseNumber: withOrder } = await done(db, request(null, 'flagger-meldpunt', 'EscalateNotice', notice({ at: opened })));
    for (const step of [...toAdmission(withOrder, opened), ...toOrder(withOrder, opened)]) await done(db, step);
    const termOver = await pass(db, 13);
    for (const step of [...toNonCompliance(withOrder, termOver), ...toPenaltyOrder(withOrder, termOver).slice(0, 1)]) await done(db, step);
    expect((await must(409, approve(withOrder, 'P1', 'klein-1'))).json).toMatchObject({ rule: 'mandate-exceeded', article: 'awb:10:3' });
    expect(await lastEntry()).toMatchObject({ who: { userId: 'klein-1' }, action: 'ApproveDecision', result: 'refused', rule: { code: 'mandate-exceeded' } });
    expect(await offered(withOrder, 'ApproveDecision', 'klein-1')).toMatchObject({ subject: 'P1', refusal: { rule: 'mandate-exceeded' } });
    await must(201, approve(withOrder, 'P1', 'approver-1'));
  });

  it('anything, of who is recused', async () => {
    await must(201, act(under, caseNumber, 'RecordRecusal', { userId: 'officer-2', ground: 'own-interest', reasons: 'Familie.' }, { user: 'officer-1' }));
    expect((await must(403, act(under, caseNumber, 'DismissNotice', { ground: 'not-online', reasons: 'x' }, { user: 'officer-2' }))).json).toMatchObject({ rule: 'recused' });
    const { acts } = (await must(200, under.ask(`/v1/cases/${caseNumber}/next-acts`, { user: 'officer-2' }))).json as { acts: readonly Next[] };
    expect(acts.length).toBeGreaterThan(0);
    for (const { refusal } of acts) expect(['recused', 'role-missing']).toContain(refusal?.rule);
  });
});

describe('an export', () => {
  it('by a role that may not is refused and audited', async () => {
    for (const [path, user, action] of [[`/v1/audit/cases/${caseNumber}/export`, 'finance-1', 'exportCase'], ['/v1/audit/export', 'officer-1', 'exportLog'], [`/v1/audit/cases/${caseNumber}/export`, 'flagger-meldpunt', 'exportCase']] as const) {
      await must(403, under.ask(path, { user }));
      expect(await lastEntry()).toMatchObject({ who: { userId: user }, action, result: 'refused', rule: { code: 'role-missing' } });
    }
  });
});

describe('an id guessed in an address', () => {
  it('of something in another case is not there', async () => {
    const other = await admitted(under);
    for (const path of [`/v1/cases/${other}/decisions/B1/consequences`, `/v1/cases/${other}/documents/nothing`]) {
      expect([404, 405]).toContain((await fetch(`${under.api.url}${path}`, { headers: { 'autoriteit-user': 'officer-1' } })).status);
    }
    await must(404, approve(other, 'B1', 'approver-1'));
  });
});

describe('a script in a free text', () => {
  it('comes back as the text that it was, as JSON that no browser runs', async () => {
    const script = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const { caseNumber: opened } = (await must(201, under.ask('/v1/notices', { user: 'flagger-meldpunt', body: { ...noticeBody(), provider: { ...(noticeBody()['provider'] as object), name: script } } }))).json as { caseNumber: string };
    await must(201, act(under, opened, 'DismissNotice', { ground: 'not-online', reasons: script }));
    for (const path of [`/v1/cases/${opened}`, `/v1/cases/${opened}/acts`, `/v1/cases?search=${encodeURIComponent(script)}`]) {
      const answer = await must(200, under.ask(path));
      expect(answer.text).toContain('alert(1)');
      expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('content-security-policy')).not.toMatch(/unsafe-inline/);
    }
  });
});
