import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayOf } from '../../libs/law/calendar/local-date.js';
import { accrueShard } from '../../libs/record/accrual/accrue-shard.js';
import { legalNow } from '../../libs/record/clock/read-clock.js';
import { camt053, ourAccount, payerAccount } from '../bank/samples.js';
import { request } from '../record/fixtures/commands.js';
import { allDone, pass, penaltyCases } from '../record/fixtures/penalty-cases.js';
import { announce, done, observeNightly, seal } from '../record/fixtures/route.js';
import { apiUnderTest, type Answer, type ApiUnderTest } from './api-under-test.js';
import { act, must } from './officials.js';

let under: ApiUnderTest;
let caseNumber: string;
beforeAll(async () => {
  under = await apiUnderTest();
  const { db } = under.test;
  [caseNumber = ''] = await penaltyCases(db, 1);
  for (let night = 0; night < 2; night += 1) {
    const upTo = await pass(db, 24);
    await allDone(db, [observeNightly(caseNumber, upTo)]);
    await accrueShard(db, { afterCaseNumber: '', limit: 10, upTo });
  }
});
afterAll(() => under.close());

const upload = (xml: string, user = 'finance-1', headers: Readonly<Record<string, string>> = {}): Promise<Answer> => under.ask('/v1/bank-statements', { raw: xml, user, key: null, headers: { 'content-type': 'application/xml', ...headers } });
const collection = async (): Promise<Record<string, unknown> & { readonly debts: readonly Record<string, unknown>[] }> => (await must(200, under.ask(`/v1/cases/${caseNumber}/collection`))).json as Record<string, unknown> & { readonly debts: readonly Record<string, unknown>[] };
const today = async (): Promise<string> => dayOf((await legalNow(under.test.db)).legalNow);
const work = async (): Promise<readonly { readonly id: string }[]> => ((await must(200, under.ask('/v1/bank-entries', { user: 'finance-1' }))).json as { items: { id: string }[] }).items;

const adoptable = async (): Promise<readonly string[]> => (await under.test.asOwner(`SELECT evidence_id AS id FROM record.debt WHERE evidence_id IS NOT NULL`)).map(({ id }) => String(id));

describe('the collection of a case', () => {
  it('shows each unit with its clock of limitation, which the collection decision does not move', async () => {
    const { db } = under.test;
    const { debts } = await collection();
    const before = debts.map((debt) => debt['limitation']);
    await done(db, request(caseNumber, 'officer-1', 'DrawUpReportOfFindings', { orderId: 'P1', evidenceIds: await adoptable(), finding: 'Nog bereikbaar.' }));
    await done(db, request(caseNumber, 'officer-1', 'DraftCollectionDecision', { orderId: 'P1', days: debts.map(({ id }) => String(id).slice(3)), reasons: 'Beginselplicht.', views: { kind: 'skipped', ground: 'Omkeerbaar.' } }));
    await done(db, request(caseNumber, 'approver-1', 'ApproveDecision', { decisionId: 'C1' }));
    await done(db, seal(caseNumber, 'C1'));
    await done(db, announce(caseNumber, 'C1', (await legalNow(db)).legalNow));
    const after = await collection();
    expect(after.debts.map((debt) => debt['limitation'])).toEqual(before);
    expect(after.debts[0]).toMatchObject({ openCents: 500_000, collectionDecidedOn: await today(), limitation: { collectionDecisionInterrupts: false, interruptions: [], monthsRun: null, barred: false } });
    expect((await must(404, under.ask('/v1/cases/Z-2020-000001/collection'))).json).toMatchObject({ type: '/problems/not-found' });
  });

  it('over all cases comes in the order in which debts are barred', async () => {
    const page = (await must(200, under.ask('/v1/limitation-clock'))).json as { items: { barredAfter: string }[]; total: number };
    expect(page.total).toBe(2);
    expect(page.items.map(({ barredAfter }) => barredAfter)).toEqual(page.items.map(({ barredAfter }) => barredAfter).sort());
    expect(((await must(200, under.ask(`/v1/limitation-clock?barredBy=${page.items[0]?.barredAfter ?? ''}`))).json as { total: number }).total).toBe(1);
  });
});

describe('a statement of the bank over the API', () => {
  it('is taken in by finance alone, once, and matched by the reference of the letter', async () => {
    const { debts } = await collection();
    const xml = camt053({ statementId: 'A1', entries: [{ cents: 1_100_000, day: await today(), bankReference: 'R1', reference: String(debts[0]?.['paymentReference']), iban: payerAccount, name: 'Voorbeeldhoster B.V.' }, { cents: 77, day: await today(), bankReference: 'R2', said: 'wie weet' }] });
    await must(403, upload(xml, 'officer-1'));
    expect((await must(201, upload(xml))).json).toMatchObject({ version: 'camt.053.001.08', entries: 2, added: 2, repeated: false });
    expect((await must(200, upload(xml))).json).toMatchObject({ added: 2, repeated: true });
    expect((await must(200, under.ask('/v1/bank-settlements', { body: {}, user: 'finance-1' }))).json).toEqual({ byReference: 1, byIbanAndAmount: 0, suspense: 1 });
    expect(await collection()).toMatchObject({ unallocatedCents: 100_000, debts: [{ status: 'paid' }, { status: 'paid' }] });
    expect((await must(200, under.ask('/v1/bank-statements', { user: 'auditor-1' }))).json).toMatchObject({ items: [{ statements: [{ accountIban: ourAccount }] }] });
  });

  it('that is none is refused with every fault and its line; nothing is repeated and nothing stored', async () => {
    const wrong = camt053({ entries: [{ cents: 1, name: 'Geheime Naam' }] }).replace('CRDT</CdtDbtInd><Sts>', 'CREDIT</CdtDbtInd><Sts>');
    const refused = await must(400, upload(wrong));
    expect(refused.json).toMatchObject({ type: '/problems/invalid-input', errors: [{ in: 'body', field: expect.stringMatching(/Ntry\/CdtDbtInd \(line \d+\)/), rule: 'value' }] });
    expect(refused.text).not.toContain('Geheime');
    expect((await must(400, upload(camt053({ account: payerAccount, entries: [{ cents: 1 }] })))).json).toMatchObject({ errors: [{ in: 'body', field: 'Document/BkToCstmrStmt/Stmt/Acct/Id/IBAN (line 4)', rule: 'foreign-account' }] });
    await must(400, upload(`<!DOCTYPE x [<!ENTITY a "b">]>${wrong}`));
    await must(400, under.ask('/v1/bank-statements', { method: 'POST', user: 'finance-1', key: null, headers: { 'content-type': 'application/xml' } }));
    await must(415, upload(wrong, 'finance-1', { 'content-type': 'application/json' }));
    expect(((await must(200, under.ask('/v1/bank-statements', { user: 'finance-1' }))).json as { total: number }).total).toBe(1);
  });

  it('leaves a work list that is matched by hand or set aside, and who read it is in the log', async () => {
    const [entry] = await work();
    await must(403, under.ask('/v1/bank-entries', { user: 'officer-1' }));
    const at = `/v1/bank-entries/${entry?.id ?? ''}`;
    expect((await must(404, under.ask(`${at}/matches`, { user: 'finance-1', body: { caseNumber, subject: 'F9' } }))).json).toMatchObject({ rule: 'not-found' });
    await must(200, under.ask(`${at}/set-asides`, { user: 'finance-1', body: { reasons: 'Niet voor de Autoriteit bestemd.' } }));
    expect((await must(409, under.ask(`${at}/matches`, { user: 'finance-1', body: { caseNumber, subject: 'P1' } }))).json).toMatchObject({ rule: 'bank-entry-settled' });
    expect(await work()).toEqual([]);
    const read = await under.test.asOwner(`SELECT count(*)::int AS n FROM audit.entry WHERE convert_from(payload, 'UTF8')::json->>'action' = 'ReadBankEntries'`);
    expect(read).toEqual([{ n: 2 }]);
  });
});

describe('a repayment over the API', () => {
  it('goes from proposal over two approvals into a file of the bank', async () => {
    const body = { executeOn: await today(), account: { iban: ourAccount, name: 'Autoriteit' } };
    await must(201, act(under, caseNumber, 'ProposeRefund', { of: 'overpayment', payOn: await today(), reasons: 'Te veel betaald.' }, { user: 'finance-1' }));
    await must(201, act(under, caseNumber, 'ApproveRefund', { refundId: 'T1' }, { user: 'approver-1' }));
    expect((await must(409, act(under, caseNumber, 'ApproveRefund', { refundId: 'T1' }, { user: 'approver-1' }))).json).toMatchObject({ rule: 'approved-twice-by-one', article: 'awb:10:3' });
    await must(409, under.ask('/v1/refund-files', { user: 'finance-1', body }));
    await must(201, act(under, caseNumber, 'ApproveRefund', { refundId: 'T1' }, { user: 'approver-2' }));
    await must(400, under.ask(`/v1/cases/${caseNumber}/refunds/T1/accounts`, { user: 'finance-1', body: { iban: 'NL00ABNA0417164300', name: 'X' } }));
    await must(200, under.ask(`/v1/cases/${caseNumber}/refunds/T1/accounts`, { user: 'finance-1', body: { iban: payerAccount, name: 'Voorbeeldhoster' } }));
    const made = (await must(201, under.ask('/v1/refund-files', { user: 'finance-1', key: 'one', body }))).json as { id: string };
    expect(made).toMatchObject({ refunds: 1, totalCents: 100_000 });
    expect((await must(200, under.ask('/v1/refund-files', { user: 'finance-1', key: 'one', body }))).json).toEqual(made);
    const file = await must(200, under.ask(`/v1/refund-files/${made.id}`, { user: 'finance-1' }));
    expect(file.text).toContain('<InstdAmt Ccy="EUR">1000.00</InstdAmt>');
    expect(await collection()).toMatchObject({ refunds: [{ id: 'T1', status: 'approved', approvedBy: ['approver-1', 'approver-2'] }], unallocatedCents: 0 });
  });
});

it('no line of the log holds an account number or a name', () => {
  expect(JSON.stringify(under.logged)).not.toMatch(/NL91ABNA|Voorbeeldhoster|Geheime/);
});
