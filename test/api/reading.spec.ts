import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { perform } from '../../libs/record/perform.js';
import { legalNow } from '../../libs/record/clock/read-clock.js';
import { penaltyCases, pass } from '../record/fixtures/penalty-cases.js';
import { done, letter, observation } from '../record/fixtures/route.js';
import { request } from '../record/fixtures/commands.js';
import { apiUnderTest, type Answer, type ApiUnderTest } from './api-under-test.js';
import { must, openCase } from './officials.js';

let under: ApiUnderTest;
let cases: readonly string[];
let first: string;

interface Page {
  readonly items: readonly Record<string, unknown>[];
  readonly page: number;
  readonly total: number;
  readonly _links: Readonly<Record<string, { readonly href: string }>>;
}

const pageOf = async (path: string): Promise<Page> => (await must(200, under.ask(path))).json as Page;
const listed = async (path: string): Promise<readonly Record<string, unknown>[]> => (await pageOf(path)).items;

/** Three cases of one provider up to a running penalty order; in the first a unit is forfeited. */
beforeAll(async () => {
  under = await apiUnderTest();
  const { db } = under.test;
  cases = await penaltyCases(db, 3);
  first = cases[0] ?? '';
  const at = await pass(db, 24);
  const seen = observation('L1', at);
  await done(db, request(first, 'nightly-run', 'RecordObservation', { orderId: 'P1', purpose: 'nightly', observations: [seen, observation('L2', at, 'unavailable')] }, { origin: 'nightly-run' }));
  const upTo = await pass(db, 24);
  await done(db, request(first, 'nightly-run', 'BookUnits', { orderId: 'P1', upTo, evidence: [{ id: seen.id, at, result: 'available', orderVersion: 1 }] }, { origin: 'nightly-run' }));
});
afterAll(() => under.close());

describe('the list of cases', () => {
  it('comes in pages, the latest first, with the way to the others', async () => {
    const all = await pageOf('/v1/cases');
    expect(all.items.map((item) => item['caseNumber'])).toEqual([...cases].sort().reverse());
    const middle = await pageOf('/v1/cases?page=2&pageSize=1&providerId=hoster-1');
    expect(middle).toMatchObject({ page: 2, total: 3, items: [{ caseNumber: [...cases].sort()[1] }] });
    const filter = 'providerId=hoster-1&';
    expect(middle._links).toEqual({
      self: { href: `/v1/cases?${filter}page=2&pageSize=1` },
      first: { href: `/v1/cases?${filter}page=1&pageSize=1` },
      prev: { href: `/v1/cases?${filter}page=1&pageSize=1` },
      next: { href: `/v1/cases?${filter}page=3&pageSize=1` },
      last: { href: `/v1/cases?${filter}page=3&pageSize=1` },
    });
    const next = await must(200, under.ask(middle._links['next']?.href ?? ''));
    expect((next.json as Page)._links['next']).toBeUndefined();
    expect(await pageOf('/v1/cases?page=9')).toMatchObject({ items: [], total: 3, _links: { last: { href: '/v1/cases?page=1&pageSize=100' } } });
  });

  it('can be held to a phase or a provider', async () => {
    expect((await pageOf('/v1/cases?phase=penalty-active')).total).toBe(3);
    expect((await pageOf('/v1/cases?phase=notice')).total).toBe(0);
    expect((await pageOf('/v1/cases?providerId=somebody-else')).total).toBe(0);
  });
});

describe('the file of a case', () => {
  it('is known by its state: an unchanged case is not sent again', async () => {
    const answer = await must(200, under.ask(`/v1/cases/${first}`));
    const { seq } = answer.json as { seq: number };
    expect(answer.headers.get('etag')).toBe(`"${String(seq)}"`);
    const same = await must(304, under.ask(`/v1/cases/${first}`, { headers: { 'if-none-match': `W/"0", "${String(seq)}"` } }));
    expect(same.text).toBe('');
    await must(200, under.ask(`/v1/cases/${first}`, { headers: { 'if-none-match': '"1"' } }));
  });

  it('links to parts that are all there', async () => {
    const { _links: links } = (await must(200, under.ask(`/v1/cases/${first}`))).json as Page;
    const parts = Object.entries(links);
    expect(parts).toHaveLength(12);
    for (const [, { href }] of parts) await must(200, under.ask(href));
  });

  it('has its acts in order, with who, when, by which mandate and on which article', async () => {
    const acts = await listed(`/v1/cases/${first}/acts`);
    expect(acts.map(({ seq }) => seq)).toEqual(acts.map((_, index) => index + 1));
    expect(acts.find(({ type }) => type === 'DecisionApproved')).toMatchObject({ by: 'approver-1', role: 'approver', mandate: 'OEF-M-1', article: 'awb:10:3' });
    const units = await listed(`/v1/cases/${first}/acts?type=UnitForfeited`);
    expect(units).toMatchObject([{ by: 'nightly-run', article: 'awb:5:33', data: { orderId: 'P1', amountCents: 500_000 } }]);
    expect((await pageOf(`/v1/cases/${first}/acts?page=2&pageSize=3`)).items.map(({ seq }) => seq)).toEqual([4, 5, 6]);
  });

  it('explains each term from the act that set it', async () => {
    const terms = await listed(`/v1/cases/${first}/terms`);
    const orderTerm = terms.find(({ key }) => key === 'B1:order-term');
    expect(orderTerm).toMatchObject({ kind: 'order-term', subject: 'B1', derivation: { articles: expect.arrayContaining([expect.stringMatching(/^csam:6/)]), inputs: expect.any(Object) } });
    expect(terms.length).toBeGreaterThan(3);
    for (const term of terms) {
      const [act] = await listed(`/v1/cases/${first}/acts?page=${String(term['setBy'])}&pageSize=1`);
      expect(JSON.stringify(act?.['data'])).toContain(String(term['key']));
    }
  });

  it('has decisions, evidence, debts and a ledger that balances', async () => {
    expect(await listed(`/v1/cases/${first}/decisions`)).toMatchObject([{ id: 'B1', stage: 'announced', documentId: `${first}:B1` }, { id: 'P1', stage: 'announced', kind: 'penalty-order' }]);
    const evidence = await listed(`/v1/cases/${first}/evidence`);
    expect(evidence).toHaveLength(4);
    expect(evidence[0]).toMatchObject({ seal: { keyId: expect.stringMatching(/^[0-9a-f]{64}$/), sealed: expect.stringContaining('"orderVersion":1') }, adoptedIn: null, orderId: 'B1', locationId: expect.stringMatching(/^L[12]$/), observedBy: { kind: 'instrument' } });
    const [debt] = await listed(`/v1/cases/${first}/debts`);
    expect(debt).toMatchObject({ kind: 'penalty-payment', amountCents: 500_000, paidCents: 0, day: expect.stringMatching(/^2026-05-\d\d$/) });
    const ledger = await listed(`/v1/cases/${first}/ledger`);
    expect(ledger.map(({ cents }) => cents)).toEqual(expect.arrayContaining([500_000, -500_000]));
    expect(ledger.reduce((sum, { cents }) => sum + Number(cents), 0)).toBe(0);
    expect(ledger[0]).toMatchObject({ account: '1310', accountName: 'Te vorderen dwangsommen' });
  });

  it('has balances per case, order, unit and provider, added up from the postings', async () => {
    const [debt] = await listed(`/v1/cases/${first}/debts`);
    const receivable = { account: '1310', name: 'Te vorderen dwangsommen', cents: 500_000 };
    for (const whose of [`caseNumber=${first}`, `caseNumber=${first}&orderId=P1`, `caseNumber=${first}&debtId=${String(debt?.['id'])}`, 'providerId=hoster-1']) {
      expect((await must(200, under.ask(`/v1/balances?${whose}`))).json).toMatchObject({ balances: [receivable, { account: '8010', cents: -500_000 }] });
    }
    for (const whose of ['', `caseNumber=${first}&providerId=hoster-1`, 'providerId=hoster-1&orderId=P1', `caseNumber=${first}&orderId=P1&debtId=P1:2026-05-12`]) await must(400, under.ask(`/v1/balances?${whose}`));
  });

  it('holds the letters, byte for byte', async () => {
    const [document] = await listed(`/v1/cases/${first}/documents`);
    const { bytes, id } = letter(first, 'B1');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(document).toMatchObject({ id, decisionId: 'B1', mediaType: 'application/pdf', sha256, sizeBytes: bytes.length });
    const { href } = (document?.['_links'] as Page['_links'])['self'] ?? { href: '' };
    const answer = await must(200, under.ask(href));
    expect(answer.text).toBe(new TextDecoder().decode(bytes));
    expect(answer.headers.get('etag')).toBe(`"${sha256}"`);
    expect(answer.headers.get('content-disposition')).toMatch(/^inline; filename="[\w.-]+\.pdf"$/);
    await must(304, under.ask(href, { headers: { 'if-none-match': `"${sha256}"` } }));
    // A letter is found in its own case only.
    await must(404, under.ask(href.replace(first, cases[1] ?? '')));
  });
});

describe('over all cases', () => {
  it('are the running terms, the first to end first', async () => {
    const terms = await listed('/v1/terms');
    expect(terms.length).toBeGreaterThan(3);
    expect(terms.every(({ status }) => status === 'running')).toBe(true);
    const ends = terms.map(({ endsAt }) => String(endsAt));
    expect(ends).toEqual([...ends].sort());
    expect(new Set(terms.map(({ caseNumber }) => caseNumber)).size).toBe(3);
  });

  it('are the open tasks; a settled one stays in its own case only', async () => {
    const { db } = under.test;
    const raise = (key: string) => done(db, request(first, 'process', 'RaiseTask', { key, step: 'announce', problem: 'Het postvak is vol.' }, { origin: 'process' }));
    await raise('binding-order:B1:announce');
    await raise('penalty-order:P1:announce');
    await must(201, under.ask(`/v1/cases/${first}/acts`, { body: { type: 'ResolveTask', data: { key: 'binding-order:B1:announce', note: 'Alsnog bezorgd.' } } }));
    expect(await listed('/v1/tasks')).toMatchObject([{ caseNumber: first, key: 'penalty-order:P1:announce', problem: 'Het postvak is vol.', resolvedAt: null }]);
    expect(await listed(`/v1/cases/${first}/tasks`)).toHaveLength(2);
  });

  it('are the orders of a provider; of one case those in the others', async () => {
    const orders = await listed('/v1/providers/hoster-1/orders');
    expect(orders).toHaveLength(3);
    expect(orders[0]).toMatchObject({ orderId: 'B1', outcome: 'not-complied', final: false, establishedAt: expect.any(String) });
    const others = await listed(`/v1/cases/${first}/provider-record`);
    expect(others.map(({ caseNumber }) => caseNumber).sort()).toEqual(cases.slice(1).sort());
    expect(await listed('/v1/providers/never-heard-of/orders')).toEqual([]);
  });

  it('is how the engine is doing', async () => {
    const { json } = await must(200, under.ask('/v1/operations'));
    expect(json).toMatchObject({ mode: 'training', clockRunning: false, servers: [{ name: 'postgres', up: true }, { name: 'temporal', up: true }], outbox: { waiting: expect.any(Number) } });
    expect((json as { outbox: { waiting: number } }).outbox.waiting).toBeGreaterThan(0);
    expect((json as { legalNow: string }).legalNow).toBe((await legalNow(under.test.db)).legalNow);
  });
});

describe('locations', () => {
  const readings = async (): Promise<readonly Record<string, unknown>[]> =>
    (await under.test.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry WHERE convert_from(payload, 'UTF8') LIKE '%Locations"%' ORDER BY id`)).map(({ entry }) => entry as Record<string, unknown>);

  it('are for those who need them, and every reading is kept, also the refused one', async () => {
    const locations = await listed(`/v1/cases/${first}/locations`);
    expect(locations).toMatchObject([{ id: 'L1', url: expect.stringMatching(/^https:\/\/hoster\.example\//) }, { id: 'L2' }]);
    expect((await readings()).at(-1)).toMatchObject({ who: { userId: 'officer-1' }, action: 'ReadLocations', object: { case: first, ids: ['L1', 'L2'] }, result: 'performed' });
    for (const user of ['finance-1', 'auditor-1', 'flagger-meldpunt', 'admin-1']) {
      const refused = await must(403, under.ask(`/v1/cases/${first}/locations`, { user }));
      expect(refused.json).toMatchObject({ type: '/problems/no-right' });
      expect((await readings()).at(-1)).toMatchObject({ who: { userId: user }, action: 'listLocations', result: 'refused', rule: { code: 'role-missing' } });
    }
  });

  it('are found by exact address, for the same officials, and every search is kept without the address', async () => {
    const [location] = (await listed(`/v1/cases/${first}/locations`)) as readonly { readonly url: string }[];
    const search = (address: string, user = 'officer-1') => under.ask('/v1/location-searches', { user, body: { address } });
    expect((await must(200, search(location?.url ?? ''))).json).toEqual({ items: [{ caseNumber: first, locationId: 'L1' }] });
    expect((await readings()).at(-1)).toMatchObject({ who: { userId: 'officer-1' }, action: 'ReadLocations', object: { route: 'findLocations', ids: [`${first}/L1`] } });
    expect(JSON.stringify(await readings())).not.toContain('hoster.example');
    expect((await must(200, search('https://hoster.example/'))).json).toEqual({ items: [] });
    for (const user of ['finance-1', 'auditor-1', 'flagger-meldpunt']) await must(403, search(location?.url ?? '', user));
    await must(400, search(''));
  });

  it('stand in no other answer', async () => {
    const paths = ['acts', 'terms', 'decisions', 'evidence', 'debts', 'ledger', 'tasks', 'documents', 'process', 'provider-record'].map((part) => `/v1/cases/${first}/${part}?pageSize=1000`);
    const answers: Answer[] = [];
    for (const path of [`/v1/cases/${first}`, '/v1/cases', '/v1/terms', '/v1/tasks', '/v1/operations', ...paths]) answers.push(await must(200, under.ask(path)));
    for (const { text } of answers) expect(text).not.toMatch(/hoster\.example\//);
  });

  it('come with no audit entry missing: where it cannot be written they are not answered', async () => {
    await under.test.asOwner('REVOKE INSERT (payload) ON audit.entry FROM PUBLIC');
    const [app] = await under.test.asOwner(`SELECT grantee FROM information_schema.column_privileges WHERE table_schema = 'audit' AND table_name = 'entry' AND privilege_type = 'INSERT' AND grantee <> current_user LIMIT 1`);
    const role = String(app?.['grantee']);
    await under.test.asOwner(`REVOKE INSERT (payload) ON audit.entry FROM "${role}"`);
    try {
      const answer = await must(500, under.ask(`/v1/cases/${first}/locations`));
      expect(answer.text).not.toContain('hoster.example');
      const result = perform(under.test.db, request(first, 'officer-1', 'RequestObservation', { orderId: 'B1', reasons: 'x' }));
      await expect(result).rejects.toThrow(/permission denied/);
    } finally {
      await under.test.asOwner(`GRANT INSERT (payload) ON audit.entry TO "${role}"`);
    }
  });
});

describe('hands that change nothing', () => {
  it('may ask with HEAD', async () => {
    const answer = await must(200, under.ask(`/v1/cases/${first}`, { method: 'HEAD' }));
    expect(answer.text).toBe('');
  });

  it('read a case that is being opened only once it is whole', async () => {
    const opened = await openCase(under);
    expect((await pageOf(`/v1/cases/${opened}/acts`)).total).toBe(1);
  });
});
