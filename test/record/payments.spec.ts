import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, dayOf } from '../../libs/law/calendar/local-date.js';
import type { LocalDate } from '../../libs/law/calendar/brands.js';
import { millisOf } from '../../libs/law/calendar/instant.js';
import { systemInstant } from '../../libs/law/calendar/system-clock.js';
import { creditorReference, paymentReference } from '../../libs/money/payments/reference.js';
import { accrueShard } from '../../libs/record/accrual/accrue-shard.js';
import { readCase } from '../../libs/record/cases/read-case.js';
import { legalNow } from '../../libs/record/clock/read-clock.js';
import { ledgerCheck } from '../../libs/record/ledger/ledger-check.js';
import { bankCheck } from '../../libs/record/payments/bank-check.js';
import { matchByHand, setAside } from '../../libs/record/payments/by-hand.js';
import { importStatements } from '../../libs/record/payments/import-statements.js';
import { makeRefundFile, noteRefundAccount } from '../../libs/record/payments/refund-files.js';
import { takeInFolder } from '../../libs/record/payments/take-in-folder.js';
import { settleEntries } from '../../libs/record/payments/settle-entries.js';
import { camt053, ourAccount, payerAccount, type Sample, type SampleEntry } from '../bank/samples.js';
import { testDatabase, type TestDatabase } from './database.js';
import { request, start } from './fixtures/commands.js';
import { allDone, pass, penaltyCases } from './fixtures/penalty-cases.js';
import { done, observeNightly } from './fixtures/route.js';

let test: TestDatabase;
let cases: readonly string[];
let today: LocalDate;
beforeAll(async () => {
  test = await testDatabase({ clockFrom: start });
  cases = await penaltyCases(test.db, 4);
  for (let night = 0; night < 3; night += 1) {
    const upTo = await pass(test.db, 24);
    await allDone(test.db, cases.map((caseNumber) => observeNightly(caseNumber, upTo)));
    await accrueShard(test.db, { afterCaseNumber: '', limit: 10, upTo });
  }
  today = dayOf((await legalNow(test.db)).legalNow);
});
afterAll(() => test.drop());

const finance = { userId: 'finance-1' };
const take = async (sample: Sample) => importStatements(test.db, new TextEncoder().encode(camt053(sample)), [ourAccount], finance);
const credited = (entry: Omit<SampleEntry, 'day'>): SampleEntry => ({ bankReference: randomUUID().slice(0, 30), ...entry, day: today });
const stateOf = async (caseNumber = '') => (await readCase(test.db, caseNumber))?.state;
const rows = (sql: string, ...values: unknown[]) => test.asOwner(sql, values);
const inTheBalance = async (): Promise<void> => {
  expect(await bankCheck(test.db)).toMatchObject({ differenceCents: 0 });
  expect(await ledgerCheck(test.db)).toMatchObject({ differenceCents: 0, unbalanced: 0 });
};
const waiting = () => rows(`SELECT id, why FROM money.bank_entry WHERE status = 'suspense' ORDER BY settled_at, id`);

describe('a statement of the bank', () => {
  it('of an account that is not ours is refused, whatever reference it bears, and changes nothing', async () => {
    const [one = ''] = cases;
    const foreign = { account: payerAccount, statementId: 'V1', entries: [credited({ cents: 500_000, reference: paymentReference({ caseNumber: one, subject: 'P1' }) })] };
    await expect(take(foreign)).rejects.toThrow('Stmt/Acct/Id/IBAN: foreign-account');
    expect(await rows('SELECT (SELECT count(*) FROM money.bank_file)::int AS files, (SELECT count(*) FROM money.bank_entry)::int AS entries')).toEqual([{ files: 0, entries: 0 }]);
  });

  it('pays three units by one transfer with their reference', async () => {
    const [one = ''] = cases;
    const sample = { statementId: 'S1', entries: [credited({ cents: 1_500_000, reference: paymentReference({ caseNumber: one, subject: 'P1' }), iban: payerAccount, name: 'Voorbeeldhoster B.V.' })] };
    expect(await take(sample)).toMatchObject({ ok: true, report: { entries: 1, added: 1, repeated: false } });
    expect(await bankCheck(test.db)).toEqual({ clearingCents: -1_500_000, waitingCents: -1_500_000, differenceCents: 0 });
    expect(await settleEntries(test.db)).toEqual({ byReference: 1, byIbanAndAmount: 0, suspense: 0 });
    expect(Object.values((await stateOf(one))?.debts ?? {}).map(({ status }) => status)).toEqual(['paid', 'paid', 'paid']);
    await inTheBalance();
  });

  it('taken in again, in another statement or at the same time changes nothing', async () => {
    const [, two = ''] = cases;
    const entry = credited({ cents: 200_000, said: `${creditorReference({ caseNumber: two, subject: 'P1' })}`, iban: payerAccount });
    const both = await Promise.all([take({ statementId: 'S2', entries: [entry] }), take({ statementId: 'S2', entries: [entry] })]);
    expect(both.map((result) => result.ok && result.report.added).sort()).toEqual([1, 1]);
    expect(both.filter((result) => result.ok && result.report.repeated)).toHaveLength(1);
    expect(await take({ statementId: 'S3', entries: [credited({ cents: 5 }), entry] })).toMatchObject({ ok: true, report: { entries: 2, added: 1 } });
    await Promise.all([settleEntries(test.db), settleEntries(test.db)]);
    expect((await stateOf(two))?.debts[Object.keys((await stateOf(two))?.debts ?? {})[0] ?? '']).toMatchObject({ paidCents: 200_000 });
    expect((await rows(`SELECT count(*)::int AS n FROM record.command WHERE type = 'BookReceipt' AND case_number = $1`, two))[0]).toEqual({ n: 1 });
    await inTheBalance();
  });

  it('in which a known entry changed is refused whole, and audited', async () => {
    const entry = credited({ cents: 700 });
    await take({ statementId: 'S4', entries: [entry] });
    expect(await take({ statementId: 'S5', entries: [{ ...entry, cents: 800 }, credited({ cents: 1 })] })).toMatchObject({ ok: false, refusal: { code: 'bank-entry-changed' } });
    expect((await rows(`SELECT count(*)::int AS n FROM money.bank_file WHERE statements->0->>'statementId' = 'S5'`))[0]).toEqual({ n: 0 });
    await settleEntries(test.db);
    await inTheBalance();
  });

  it('without a reference goes by account and amount, or waits', async () => {
    const [, , three = ''] = cases;
    await take({ statementId: 'S6', entries: [credited({ cents: 1_300_000, said: 'restant', iban: payerAccount }), credited({ cents: 42, iban: payerAccount }), credited({ cents: 43 })] });
    const before = (await waiting()).length;
    // Case two owes 1,300,000 in all under P1; three and four owe 1,500,000: the amount fits one.
    expect(await settleEntries(test.db)).toEqual({ byReference: 0, byIbanAndAmount: 1, suspense: 2 });
    expect((await waiting()).length).toBe(before + 2);
    expect((await stateOf(three))?.money.unallocatedCents).toBe(0);
    await inTheBalance();
  });

  it('waits for its day by the legal clock', async () => {
    const [, , three = ''] = cases;
    await take({ statementId: 'S7', entries: [{ cents: 1, day: addDays(today, 1), reference: paymentReference({ caseNumber: three, subject: 'P1' }) }] });
    expect(await settleEntries(test.db)).toEqual({ byReference: 0, byIbanAndAmount: 0, suspense: 0 });
    await inTheBalance();
  });
});

describe('what waits', () => {
  it('is matched by hand, once, or set aside', async () => {
    const [, , three = ''] = cases;
    const [first, second] = (await waiting()).map(({ id }) => String(id));
    const to = { caseNumber: three, subject: 'P1' };
    expect(await matchByHand(test.db, first ?? '', { caseNumber: 'Z-2020-000001', subject: 'P1' }, 'finance-1')).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
    expect(await matchByHand(test.db, first ?? '', { ...to, subject: 'T1' }, 'finance-1')).toMatchObject({ ok: false, refusal: { code: 'wrong-direction' } });
    expect(await matchByHand(test.db, first ?? '', to, 'officer-1')).toMatchObject({ ok: false, refusal: { code: 'role-missing' } });
    const [one, other] = await Promise.all([matchByHand(test.db, first ?? '', to, 'finance-1'), setAside(test.db, first ?? '', 'Niet van ons.', 'finance-1')]);
    expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1);
    expect(await setAside(test.db, second ?? '', 'Rente van de bank.', 'finance-1')).toEqual({ ok: true });
    expect(await setAside(test.db, second ?? '', 'Rente van de bank.', 'finance-1')).toEqual({ ok: true });
    expect(await matchByHand(test.db, second ?? '', to, 'finance-1')).toMatchObject({ ok: false, refusal: { code: 'bank-entry-settled' } });
    expect(await rows(`SELECT iban, name, said FROM money.bank_counterparty WHERE entry_id = $1`, second)).toEqual([{ iban: null, name: null, said: '' }]);
    await inTheBalance();
  });
});

describe('an overpayment, and units reversed after payment', () => {
  it('are paid back once, with interest after a reversal, by three officials and the bank', async () => {
    const [, , , four = ''] = cases;
    await take({ statementId: 'S8', entries: [credited({ cents: 1_600_000, reference: paymentReference({ caseNumber: four, subject: 'P1' }), iban: payerAccount, name: 'Voorbeeldhoster B.V.' })] });
    await settleEntries(test.db);
    expect((await stateOf(four))?.money.unallocatedCents).toBe(100_000);
    await done(test.db, request(four, 'finance-1', 'ProposeRefund', { of: 'overpayment', payOn: addDays(today, 30), reasons: 'Te veel betaald.' }));
    await pass(test.db, 24 * 30);
    const debtIds = Object.keys((await stateOf(four))?.debts ?? {}).slice(0, 2);
    await done(test.db, request(four, 'legal-1', 'ReverseDebts', { debtIds, ground: 'court', reference: 'ECLI:NL:RVS:2026:1', reasons: 'Vernietigd.' }));
    await done(test.db, request(four, 'finance-1', 'ProposeRefund', { of: 'reversal', payOn: dayOf((await legalNow(test.db)).legalNow), reasons: 'Na vernietiging.' }));
    const refunds = (await stateOf(four))?.money.refunds;
    expect(refunds).toMatchObject({ T1: { principalCents: 100_000, interestCents: 0 }, T2: { principalCents: 1_000_000 } });
    // 30 days at 4 %: 1,000,000 × 0.04 × 30 / 365 = 3,287.67.
    expect(refunds?.['T2']?.interestCents).toBe(3_288);
    expect(await makeRefundFile(test.db, { id: 'RF-0', executeOn: today, from: { name: 'Autoriteit', iban: ourAccount } }, 'finance-1')).toMatchObject({ ok: false, refusal: { code: 'nothing-to-refund' } });
    for (const refundId of ['T1', 'T2']) {
      await done(test.db, request(four, 'approver-1', 'ApproveRefund', { refundId }));
      await done(test.db, request(four, 'approver-2', 'ApproveRefund', { refundId }));
    }
    expect(await noteRefundAccount(test.db, { caseNumber: four, refundId: 'T1', iban: payerAccount, name: 'Voorbeeld & Zoon' }, 'finance-1')).toBeNull();
    const [made, again] = await Promise.all(['RF-1', 'RF-1'].map((id) => makeRefundFile(test.db, { id, executeOn: today, from: { name: 'Autoriteit', iban: ourAccount } }, 'finance-1')));
    expect([made, again].map((result) => result?.ok === true && result.file)).toEqual([expect.objectContaining({ refunds: 2, totalCents: 1_103_288 }), expect.objectContaining({ refunds: 2, totalCents: 1_103_288 })]);
    expect(await makeRefundFile(test.db, { id: 'RF-2', executeOn: today, from: { name: 'Autoriteit', iban: ourAccount } }, 'finance-1')).toMatchObject({ ok: false });
    const [file] = await rows(`SELECT convert_from(bytes, 'UTF8') AS xml FROM money.refund_file`);
    expect(String(file?.['xml'])).toContain(`<EndToEndId>${creditorReference({ caseNumber: four, subject: 'T2' })}</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">10032.88</InstdAmt></Amt>`);
    await inTheBalance();
  });

  it('are paid once the bank says so', async () => {
    const [, , , four = ''] = cases;
    const paid = { cents: 1_003_288, direction: 'DBIT' as const, day: dayOf((await legalNow(test.db)).legalNow), bankReference: 'OUT-1', endToEndId: creditorReference({ caseNumber: four, subject: 'T2' }) };
    await take({ statementId: 'S9', openingCents: 9_000_000, entries: [paid, { ...paid, bankReference: 'OUT-2', cents: 5 }] });
    // With it goes what waited for its day.
    expect(await settleEntries(test.db)).toMatchObject({ byReference: 2, suspense: 1 });
    expect((await stateOf(four))?.money.refunds).toMatchObject({ T1: { status: 'approved' }, T2: { status: 'paid' } });
    expect(await rows(`SELECT coalesce(sum(cents), 0)::int AS cents FROM money.posting WHERE account = '2030'`)).toEqual([{ cents: 0 }]);
    await inTheBalance();
  });
});

describe('a watched folder', () => {
  it('takes in what is finished, once, and puts aside what is no statement with the reasons beside it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'afschriften-'));
    try {
      await writeFile(join(folder, 'a.xml'), camt053({ statementId: 'F1', entries: [credited({ cents: 31 })] }));
      await writeFile(join(folder, 'b.xml'), camt053({ statementId: 'F2', entries: [credited({ cents: 32 })] }).replace('BkTxCd', 'Fout'));
      await writeFile(join(folder, 'lezen.txt'), 'geen afschrift');
      const begun = millisOf(systemInstant());
      expect(await takeInFolder(test.db, { folder, own: [ourAccount] }, begun - 60_000)).toEqual([]);
      expect(await takeInFolder(test.db, { folder, own: [ourAccount] }, begun + 60_000)).toMatchObject([{ name: 'a.xml', ok: true, report: { added: 1 } }, { name: 'b.xml', ok: false }]);
      // Killed after taking in and before moving: the file lies there again.
      await copyFile(join(folder, 'verwerkt', 'a.xml'), join(folder, 'a.xml'));
      expect(await takeInFolder(test.db, { folder, own: [ourAccount] }, begun + 60_000)).toMatchObject([{ ok: true, report: { repeated: true } }]);
      expect((await readdir(join(folder, 'geweigerd'))).sort()).toEqual(['b.xml', 'b.xml.txt']);
      expect(await readFile(join(folder, 'geweigerd', 'b.xml.txt'), 'utf8')).toContain('unknown-element');
      expect(await readdir(folder)).toContain('lezen.txt');
    } finally {
      await rm(folder, { recursive: true });
    }
    await inTheBalance();
  });
});

it('no entry of the log holds an account number or a name', async () => {
  const [found] = await rows(`SELECT count(*)::int AS n FROM audit.entry WHERE convert_from(payload, 'UTF8') LIKE ANY (ARRAY['%' || $1 || '%', '%Voorbeeldhoster%'])`, payerAccount);
  expect(found).toEqual({ n: 0 });
});

it('what the bank reported is never changed or removed', async () => {
  await expect(rows(`UPDATE money.bank_entry SET amount_cents = 1 WHERE status = 'suspense'`)).rejects.toThrow('never changed');
  await expect(rows(`UPDATE money.bank_entry SET status = 'suspense', case_number = NULL, subject = NULL WHERE status = 'booked'`)).rejects.toThrow('never changed');
  await expect(rows('DELETE FROM money.bank_entry')).rejects.toThrow('never changed');
  await expect(rows('UPDATE money.bank_posting SET cents = 1')).rejects.toThrow('append-only');
});
