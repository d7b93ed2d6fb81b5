import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { apiUnderTest, type ApiUnderTest } from './api-under-test.js';
import { penaltyCases } from '../record/fixtures/penalty-cases.js';
import { act, attribution, must, openCase, orderDraft } from './officials.js';

jest.setTimeout(60_000);

interface Item {
  readonly caseNumber: string;
  readonly [field: string]: unknown;
}
interface Act {
  readonly act: string;
  readonly subject: string | null;
  readonly missing: { readonly rule: string } | null;
  readonly refusal: { readonly rule: string; readonly messageNl: string } | null;
}

let under: ApiUnderTest;
let penaltyCase: string;
let opened: string;
beforeAll(async () => {
  under = await apiUnderTest();
  penaltyCase = (await penaltyCases(under.test.db, 1))[0] ?? '';
  opened = await openCase(under, { reference: 'WERK-1' });
});
afterAll(() => under.close());

const items = async (path: string, user = 'officer-1'): Promise<readonly Item[]> => ((await under.ask(path, { user })).json as { items: readonly Item[] }).items;
const nextActs = async (user: string): Promise<readonly Act[]> => ((await under.ask(`/v1/cases/${opened}/next-acts`, { user })).json as { acts: readonly Act[] }).acts;

describe('what waits for officials', () => {
  it('begins with the notice, for those who may deal with it', async () => {
    expect(await items('/v1/work-items')).toContainEqual(expect.objectContaining({ caseNumber: opened, kind: 'step', act: 'AdmitNotice', roles: ['case-officer', 'legal-staff'], term: null }));
    expect((await items('/v1/work-items', 'finance-1')).filter(({ caseNumber }) => caseNumber === opened)).toEqual([]);
    expect(await items('/v1/work-items?whose=all', 'finance-1')).toContainEqual(expect.objectContaining({ caseNumber: opened }));
  });

  it('says of each next act what it lacks, and of each asker what stands in his way', async () => {
    const admission = (await nextActs('officer-1')).find((one) => one.act === 'AdmitNotice');
    expect(admission?.missing).not.toBeNull();
    const consultation = (await nextActs('finance-1')).find((one) => one.act === 'RecordConsultation');
    expect(consultation).toMatchObject({ missing: null, refusal: { rule: 'role-missing' } });
    expect((await under.ask('/v1/cases/Z-1999-000001/next-acts')).status).toBe(404);
  });

  it('becomes a draft that waits for another official than its author', async () => {
    for (const party of ['police', 'public-prosecution']) {
      await must(201, act(under, opened, 'RecordConsultation', { with: party, consultedAt: '2026-05-11T07:30:00Z', outcome: 'no-objection', note: 'Geen bezwaar.' }));
    }
    await must(201, act(under, opened, 'AttributeProvider', attribution()));
    await must(201, act(under, opened, 'AdmitNotice', { reasons: 'Online gebleven na de melding.' }));
    await must(201, act(under, opened, 'DraftBindingOrder', orderDraft()));
    expect(await items('/v1/drafts')).toContainEqual(expect.objectContaining({ caseNumber: opened, id: 'B1', kind: 'binding-order', draftedBy: 'officer-1' }));
    expect(await items('/v1/work-items', 'approver-1')).toContainEqual(expect.objectContaining({ caseNumber: opened, kind: 'sign', subject: 'B1', act: 'ApproveDecision' }));
    expect((await items('/v1/work-items', 'officer-1')).filter(({ caseNumber }) => caseNumber === opened)).toEqual([]);
    const [first] = await nextActs('approver-1');
    expect(first).toMatchObject({ act: 'ApproveDecision', subject: 'B1', missing: null, refusal: null });
    expect((await nextActs('officer-1'))[0]).toMatchObject({ act: 'ApproveDecision', missing: null, refusal: { rule: 'role-missing' } });
  });
});

describe('the lists over all cases', () => {
  it('show penalty orders, of one case or status where asked', async () => {
    expect(await items('/v1/penalty-orders?status=active')).toContainEqual(expect.objectContaining({ caseNumber: penaltyCase, id: 'P1', status: 'active' }));
    expect(await items(`/v1/penalty-orders?caseNumber=${opened}`)).toEqual([]);
    expect(await items('/v1/fines')).toEqual([]);
  });

  it('count what a provider has, and what stands where', async () => {
    const [first] = await items('/v1/providers');
    expect(first).toMatchObject({ openCents: 0 });
    expect(Number(first?.['cases'])).toBeGreaterThan(0);
    expect(await items('/v1/providers?search=bestaat%20niet')).toEqual([]);
    expect(await items('/v1/phase-counts')).toContainEqual({ phase: 'order-drafted', cases: 1 });
  });

  it('find a case by how its number, provider or reference begins, in any case of letters', async () => {
    expect((await items('/v1/cases?search=werk-1')).map(({ caseNumber }) => caseNumber)).toEqual([opened]);
    expect((await items(`/v1/cases?search=${opened.toLowerCase()}&phase=order-drafted`)).map(({ caseNumber }) => caseNumber)).toEqual([opened]);
    expect(await items('/v1/cases?search=%25')).toEqual([]);
  });
});
