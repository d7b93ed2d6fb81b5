import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { apiUnderTest, type ApiUnderTest } from './api-under-test.js';
import { act, admitted, attribution, must, noticeBody, openCase, orderDraft } from './officials.js';

let under: ApiUnderTest;
beforeAll(async () => {
  under = await apiUnderTest();
});
afterAll(() => under.close());

interface Page {
  readonly items: readonly Record<string, unknown>[];
  readonly total: number;
}

const listed = async (path: string): Promise<readonly Record<string, unknown>[]> => ((await must(200, under.ask(path))).json as Page).items;
const auditCount = async (): Promise<number> => Number((await under.test.asOwner('SELECT count(*)::int AS n FROM audit.entry'))[0]?.['n']);

describe('intake of a notice', () => {
  it('opens a case, says where it is, and keeps the locations out of every answer', async () => {
    const body = noticeBody();
    const answer = await must(201, under.ask('/v1/notices', { body, user: 'flagger-meldpunt' }));
    const { caseNumber } = answer.json as { caseNumber: string };
    expect(caseNumber).toMatch(/^Z-2026-\d{6}$/);
    expect(answer.headers.get('location')).toBe(`/v1/cases/${caseNumber}`);
    const found = await must(200, under.ask(`/v1/cases/${caseNumber}`));
    expect(found.json).toMatchObject({ caseNumber, phase: 'notice', providerId: 'hoster-1', flaggerReference: body['reference'], seq: 1, closedAt: null });
    const acts = await must(200, under.ask(`/v1/cases/${caseNumber}/acts`));
    expect((acts.json as Page).items).toMatchObject([{ seq: 1, type: 'NoticeEscalated', by: 'flagger-meldpunt', article: 'awb:3:2', role: 'flagger' }]);
    for (const text of [answer.text, found.text, acts.text]) expect(text).not.toContain('hoster.example/');
  });

  it('answers the same request with the same case, and the same notice under another key with a refusal', async () => {
    const body = noticeBody();
    const key = randomUUID();
    const first = await must(201, under.ask('/v1/notices', { body, key }));
    const second = await must(200, under.ask('/v1/notices', { body, key }));
    expect(second.json).toEqual(first.json);
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    const other = await must(409, under.ask('/v1/notices', { body }));
    expect(other.json).toMatchObject({ type: '/problems/unlawful', rule: 'notice-already-escalated' });
  });
});

describe('acting in a case', () => {
  it('answers with the acts that followed', async () => {
    const caseNumber = await admitted(under);
    const answer = await must(201, act(under, caseNumber, 'DraftBindingOrder', orderDraft()));
    expect(answer.json).toMatchObject({ caseNumber, seq: 6, acts: [{ seq: 6, type: 'BindingOrderDrafted', article: 'csam:6(4)', by: 'officer-1', data: { orderId: 'B1', hours: 12 } }] });
    expect(answer.headers.get('etag')).toBe('"6"');
    expect(await listed(`/v1/cases/${caseNumber}/decisions`)).toMatchObject([{ id: 'B1', kind: 'binding-order', stage: 'drafted', draftedBy: 'officer-1' }]);
    await must(201, act(under, caseNumber, 'ApproveDecision', { decisionId: 'B1' }, { user: 'approver-1' }));
    expect(await listed(`/v1/cases/${caseNumber}/process`)).toMatchObject([{ step: 'seal-document', subject: 'B1' }]);
    expect(await must(200, under.ask(`/v1/cases/${caseNumber}`))).toMatchObject({ json: { phase: 'order-approved', seq: 7 } });
  });

  it('carries out one request sent twenty times at once exactly once', async () => {
    const caseNumber = await openCase(under);
    const key = randomUUID();
    const data = { with: 'police', consultedAt: '2026-05-11T07:30:00Z', outcome: 'no-objection', note: 'Geen bezwaar.' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => act(under, caseNumber, 'RecordConsultation', data, { key })));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(19).fill(200), 201]);
    const first = answers.find(({ status }) => status === 201)?.json;
    for (const { json } of answers) expect(json).toEqual(first);
    expect(answers.filter(({ headers }) => headers.get('idempotent-replayed') === 'true')).toHaveLength(19);
    expect(await listed(`/v1/cases/${caseNumber}/acts`)).toHaveLength(2);
  });

  it('refuses the same key with other content, and with another case', async () => {
    const [one, other] = [await openCase(under), await openCase(under)];
    const key = 'visible-ASCII:key/1';
    const data = { with: 'police', consultedAt: '2026-05-11T07:30:00Z', outcome: 'no-objection', note: 'Geen bezwaar.' };
    await must(201, act(under, one, 'RecordConsultation', data, { key }));
    for (const [caseNumber, changed] of [[one, { ...data, note: 'Wel bezwaar.' }], [other, data]] as const) {
      const refused = await must(409, act(under, caseNumber, 'RecordConsultation', changed, { key }));
      expect(refused.json).toMatchObject({ type: '/problems/idempotency-conflict', status: 409 });
    }
    // Keys belong to who sends them: another official may use the same one.
    await must(201, act(under, other, 'RecordConsultation', data, { key, user: 'officer-2' }));
  });

  it('refuses where the case has moved on since the official saw it', async () => {
    const caseNumber = await openCase(under);
    const seen = (await must(200, under.ask(`/v1/cases/${caseNumber}`))).headers.get('etag') ?? '';
    const data = { with: 'police', consultedAt: '2026-05-11T07:30:00Z', outcome: 'no-objection', note: 'Geen bezwaar.' };
    await must(201, act(under, caseNumber, 'RecordConsultation', data, { headers: { 'if-match': seen } }));
    const late = await must(409, act(under, caseNumber, 'RecordConsultation', { ...data, with: 'public-prosecution' }, { headers: { 'if-match': seen } }));
    expect(late.json).toMatchObject({ rule: 'case-moved-on' });
    expect((await must(400, act(under, caseNumber, 'RecordConsultation', data, { headers: { 'if-match': 'last' } }))).json).toMatchObject({ errors: [{ in: 'header', field: 'If-Match' }] });
  });
});

describe('what is not lawful', () => {
  it('answers 409 with rule and article, and stores the audited refusal and nothing else', async () => {
    const caseNumber = await admitted(under);
    const before = await auditCount();
    const refused = await must(409, act(under, caseNumber, 'DraftBindingOrder', orderDraft(13)));
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    const problem = refused.json as Record<string, string>;
    expect(problem).toMatchObject({ type: '/problems/unlawful', status: 409, article: 'csam:6(4)', instance: `/v1/cases/${caseNumber}/acts` });
    expect(problem['detail']).toBe(problem['messageNl']);
    expect(problem['messageEn']).toBeTruthy();
    expect(await auditCount()).toBe(before + 1);
    expect(await listed(`/v1/cases/${caseNumber}/acts`)).toHaveLength(5);
  });

  it('refuses approval by the drafter, for want of the role and for want of a second pair of eyes', async () => {
    const caseNumber = await admitted(under);
    await under.test.asOwner(`INSERT INTO identity.role (user_id, role) VALUES ('approver-1', 'case-officer') ON CONFLICT DO NOTHING`);
    await must(201, act(under, caseNumber, 'DraftBindingOrder', orderDraft(), { user: 'approver-1' }));
    expect((await must(409, act(under, caseNumber, 'ApproveDecision', { decisionId: 'B1' }, { user: 'approver-1' }))).json).toMatchObject({ article: 'awb:10:3' });
    expect((await must(403, act(under, caseNumber, 'ApproveDecision', { decisionId: 'B1' }, { user: 'officer-1' }))).json).toMatchObject({ type: '/problems/no-right', rule: 'role-missing', article: 'awb:10:3' });
  });

  it('refuses an addressee that hosts nothing, without a reason', async () => {
    const caseNumber = await openCase(under);
    const refused = await must(409, act(under, caseNumber, 'AttributeProvider', attribution({ role: 'caching' })));
    expect(refused.json).toMatchObject({ article: 'csam:6(2)' });
    await must(201, act(under, caseNumber, 'AttributeProvider', attribution({ role: 'caching', nonHostingReason: 'De hostingdienst is niet te achterhalen.' })));
  });

  it('answers 404 for a case or an order that is not there', async () => {
    expect((await must(404, act(under, 'Z-2026-999999', 'AdmitNotice', { reasons: 'x' }))).json).toMatchObject({ type: '/problems/not-found' });
    const caseNumber = await admitted(under);
    expect((await must(404, act(under, caseNumber, 'ApproveDecision', { decisionId: 'B9' }, { user: 'approver-1' }))).json).toMatchObject({ rule: 'not-found' });
  });
});

describe('who acts', () => {
  it('is somebody the Authority knows', async () => {
    const caseNumber = await openCase(under);
    for (const user of [null, 'nobody-here', 'Robert"); DROP TABLE', '']) {
      const answer = await must(401, act(under, caseNumber, 'AdmitNotice', { reasons: 'x' }, { user }));
      expect(answer.json).toMatchObject({ type: '/problems/unknown-user', status: 401 });
      expect(answer.headers.get('www-authenticate')).toBe('Autoriteit-User');
    }
    await must(401, under.ask('/v1/cases', { user: 'nobody-here' }));
    await under.test.asOwner(`UPDATE identity.app_user SET active = false WHERE id = 'officer-2'`);
    await must(401, under.ask('/v1/cases', { user: 'officer-2' }));
    await must(401, act(under, caseNumber, 'AdmitNotice', { reasons: 'x' }, { user: 'officer-2' }));
    await under.test.asOwner(`UPDATE identity.app_user SET active = true WHERE id = 'officer-2'`);
  });

  it('is never the engine itself, and the attempt is audited', async () => {
    const caseNumber = await openCase(under);
    for (const user of ['process', 'nightly-run']) {
      const before = await auditCount();
      expect((await must(403, act(under, caseNumber, 'CloseCase', { reasons: 'x' }, { user }))).json).toMatchObject({ type: '/problems/no-right' });
      await must(403, under.ask('/v1/cases', { user }));
      expect(await auditCount()).toBe(before + 2);
    }
  });

  it('cannot give what only the engine does, whatever the role', async () => {
    const caseNumber = await openCase(under);
    const answer = await must(400, act(under, caseNumber, 'RecordTermEnd', { orderId: 'B1' }));
    expect(answer.json).toMatchObject({ errors: [{ in: 'body', field: 'type' }] });
  });
});

describe('the log', () => {
  it('has a line for each command, with no location and nobody in it', async () => {
    const before = under.logged.length;
    const caseNumber = await openCase(under);
    await act(under, caseNumber, 'AdmitNotice', { reasons: 'Jan Jansen, https://hoster.example/secret' });
    const lines = under.logged.slice(before);
    expect(lines).toMatchObject([
      { caseNumber, command: 'EscalateNotice', outcome: 'performed' },
      { caseNumber, command: 'AdmitNotice', outcome: 'refused' },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/hoster\.example|Jansen|flagger-meldpunt|officer-1/);
  });
});
