import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../libs/platform/files.js';
import { paymentReference } from '../../libs/money/payments/reference.js';
import { accrueShard } from '../../libs/record/accrual/accrue-shard.js';
import { dayOf } from '../../libs/law/calendar/local-date.js';
import { camt053, payerAccount, type SampleEntry } from '../bank/samples.js';
import { testDatabase, type TestDatabase } from '../record/database.js';
import { start } from '../record/fixtures/commands.js';
import { allDone, pass, penaltyCases } from '../record/fixtures/penalty-cases.js';
import { observeNightly } from '../record/fixtures/route.js';

// Each command is a process of its own.
jest.setTimeout(60_000);

let test: TestDatabase;
let folder: string;
let paid: SampleEntry;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'betalingen-'));
  test = await testDatabase({ clockFrom: start });
  const [caseNumber = ''] = await penaltyCases(test.db, 1);
  const upTo = await pass(test.db, 24);
  await allDone(test.db, [observeNightly(caseNumber, upTo)]);
  await accrueShard(test.db, { afterCaseNumber: '', limit: 10, upTo });
  paid = { cents: 500_000, day: dayOf(upTo), bankReference: 'B1', reference: paymentReference({ caseNumber, subject: 'P1' }), iban: payerAccount };
});
afterAll(async () => {
  await test.drop();
  await rm(folder, { recursive: true });
});

/** Runs `autoriteit payments …` as an official does, on the database of this test. */
function payments(...args: string[]): Promise<{ readonly code: number; readonly said: string }> {
  const env = { ...process.env, NODE_OPTIONS: '', TZ: 'UTC', AUTORITEIT_DATA: folder, DATABASE_URL: test.ownerUrl, DATABASE_APP_URL: test.appUrl, TEMPORAL_ADDRESS: process.env['AUTORITEIT_TEST_TEMPORAL'] ?? '' };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(projectRoot(), 'dist', 'apps', 'cli', 'main.js'), 'payments', ...args], { env }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), said: out + err });
    });
  });
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('autoriteit payments', () => {
  it('import takes statements in, each once, and says of each refused file where it is wrong', async () => {
    const good = await file('a.xml', camt053({ statementId: 'C1', entries: [paid, { cents: 77, day: paid.day ?? '', bankReference: 'B2', said: 'wie weet' }] }));
    const foreign = await file('vreemd.xml', camt053({ statementId: 'C2', account: payerAccount, entries: [paid] }));
    expect(await payments('import', '--user', 'finance-1', good)).toEqual({ code: 0, said: `${good}: 2 mutaties, waarvan 2 nieuw\n` });
    const again = await payments('import', '--user', 'finance-1', foreign, good);
    expect(again.code).toBe(1);
    expect(again.said).toContain('Stmt/Acct/Id/IBAN: foreign-account');
    expect(again.said).toContain(`${good}: was al ingelezen`);
  });

  it('settle books what bears a reference and puts the rest on the work list; check sees that bank and ledger agree', async () => {
    expect(await payments('settle')).toEqual({ code: 0, said: '1 op kenmerk geboekt, 0 op rekening en bedrag, 1 naar de werklijst.\n' });
    expect(await test.asOwner('SELECT status FROM record.debt')).toEqual([{ status: 'paid' }]);
    expect(await payments('check')).toEqual({ code: 0, said: 'Te verwerken volgens het grootboek -77 cent, volgens de mutaties -77 cent: verschil 0 cent.\n' });
  });

  it('is for finance, and names what it cannot read', async () => {
    expect(await payments('import', '--user', 'officer-1', join(folder, 'a.xml'))).toMatchObject({ code: 1, said: expect.stringContaining('de rol finance') });
    expect(await payments('import', '--user', 'finance-1', join(folder, 'weg.xml'))).toMatchObject({ code: 1, said: expect.stringContaining('kan niet worden gelezen') });
    expect(await payments()).toMatchObject({ code: 1, said: expect.stringContaining('Gebruik:') });
  });
});
