import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accounts } from '../../libs/money/accounts.js';
import { accrueShard } from '../../libs/record/accrual/accrue-shard.js';
import { readCase } from '../../libs/record/cases/read-case.js';
import { dayOf } from '../../libs/law/calendar/local-date.js';
import { legalNow } from '../../libs/record/clock/read-clock.js';
import { ledgerCheck } from '../../libs/record/ledger/ledger-check.js';
import { testDatabase, type TestDatabase } from './database.js';
import { balancesOf } from '../../libs/record/ledger/balances.js';
import { provider, request, start } from './fixtures/commands.js';
import { allDone, pass, penaltyCases } from './fixtures/penalty-cases.js';
import { done, observeNightly } from './fixtures/route.js';

let test: TestDatabase;
let cases: readonly string[];
beforeAll(async () => {
  test = await testDatabase({ clockFrom: start });
  cases = await penaltyCases(test.db, 3);
  for (let night = 0; night < 3; night += 1) {
    const upTo = await pass(test.db, 24);
    await allDone(test.db, cases.map((caseNumber) => observeNightly(caseNumber, upTo)));
    await accrueShard(test.db, { afterCaseNumber: '', limit: 10, upTo });
  }
});
afterAll(() => test.drop());

const balance = async (account: string): Promise<number> => Number((await test.asOwner('SELECT coalesce(sum(cents), 0) AS cents FROM money.posting WHERE account = $1', [account]))[0]?.['cents']);

describe('the ledger', () => {
  it('has the chart of accounts of the code', async () => {
    const stored = await test.asOwner('SELECT code, name, kind FROM money.account ORDER BY code');
    expect(stored).toEqual([...Object.values(accounts)].map(({ code, name, kind }) => ({ code, name, kind })).sort((a, b) => (a.code < b.code ? -1 : 1)));
  });

  it('holds every forfeited euro twice, once on each side', async () => {
    expect(await balance('1310')).toBe(9 * 500_000);
    expect(await balance('8010')).toBe(-9 * 500_000);
    expect(await ledgerCheck(test.db)).toEqual({ debtsCents: 4_500_000, ledgerCents: 4_500_000, differenceCents: 0, unbalanced: 0 });
  });

  it('follows a payment to the debts it settled and what was left over, and a waiver', async () => {
    const [caseNumber = ''] = cases;
    const debts = Object.keys((await readCase(test.db, caseNumber))?.state.debts ?? {});
    const creditedOn = dayOf((await legalNow(test.db)).legalNow);
    await done(test.db, request(caseNumber, 'finance-1', 'RecordPayment', { debtIds: debts.slice(0, 1), amountCents: 600_000, creditedOn, reference: 'R1' }));
    expect([await balance('1010'), await balance('2010'), await balance('1310')]).toEqual([600_000, -100_000, 4_000_000]);
    await done(test.db, request(caseNumber, 'finance-1', 'WaiveDebt', { debtIds: debts.slice(1, 2), reasons: 'Onevenredig.', ground: 'disproportionate' }));
    expect([await balance('4110'), await balance('1310')]).toEqual([500_000, 3_500_000]);
    expect(await ledgerCheck(test.db)).toMatchObject({ debtsCents: 3_500_000, differenceCents: 0, unbalanced: 0 });
  });

  it('refuses postings that do not sum to zero, each transaction by itself', async () => {
    const [one = ''] = cases;
    const acts = await test.asOwner(`SELECT seq FROM record.act a WHERE case_number = $1 AND NOT EXISTS (SELECT FROM money.transaction t WHERE t.case_number = a.case_number AND t.seq = a.seq) ORDER BY seq LIMIT 2`, [one]);
    const [first, second] = acts.map((row) => Number(row['seq']));
    /** Transactions and lines as one statement writes them; the database looks at them together when it commits. */
    const post = (transactions: readonly (number | undefined)[], ...lines: readonly (readonly [seq: number | undefined, line: number, cents: number])[]): Promise<unknown> =>
      test.asOwner(
        `WITH opened AS (INSERT INTO money.transaction (case_number, seq, kind, legal_at) SELECT $1, seq, 'x', now() FROM json_array_elements_text($2) AS t(text), LATERAL (SELECT text::integer AS seq) AS s)
         INSERT INTO money.posting (case_number, seq, line, account, cents) SELECT $1, seq, line, '1010', cents FROM json_to_recordset($3) AS x(seq integer, line smallint, cents bigint)`,
        [one, JSON.stringify(transactions), JSON.stringify(lines.map(([seq, line, cents]) => ({ seq, line, cents })))],
      );
    await expect(post([first])).rejects.toThrow('no postings that sum to zero');
    await expect(post([first], [first, 1, 100])).rejects.toThrow('sum to zero');
    await expect(post([first], [first, 1, 100], [first, 2, -99])).rejects.toThrow('sum to zero');
    await expect(post([first, second], [first, 1, 100], [second, 1, -100])).rejects.toThrow('sum to zero');
    await expect(post([first, second], [first, 1, 100], [first, 2, -100])).rejects.toThrow('no postings that sum to zero');
    await expect(post([first], [first, 1, 0])).rejects.toThrow('cents');
    await post([first], [first, 1, 100], [first, 2, -100]);
    await expect(post([], [first, 3, 100])).rejects.toThrow('sum to zero');
  });

  it('adds up per unit, order, case and provider, from the postings alone', async () => {
    const [, caseNumber = ''] = cases;
    const [first = ''] = Object.keys((await readCase(test.db, caseNumber))?.state.debts ?? {});
    const receivable = async (of: Parameters<typeof balancesOf>[1]): Promise<number | undefined> => (await balancesOf(test.db, of)).find(({ account }) => account === '1310')?.cents;
    expect(await receivable({ by: 'unit', caseNumber, id: first })).toBe(500_000);
    expect(await receivable({ by: 'order', caseNumber, id: 'P1' })).toBe(1_500_000);
    expect(await receivable({ by: 'case', caseNumber })).toBe(1_500_000);
    expect(await receivable({ by: 'provider', id: provider.id })).toBe(await balance('1310'));
    expect(await balancesOf(test.db, { by: 'provider', id: 'nobody' })).toEqual([]);
  });

  it('tells where projections and postings differ', async () => {
    await test.asOwner(`UPDATE record.debt SET paid_cents = paid_cents + 1 WHERE key = (SELECT max(key) FROM record.debt) AND case_number = $1`, [cases[2]]);
    expect(await ledgerCheck(test.db)).toMatchObject({ differenceCents: -1 });
  });
});
