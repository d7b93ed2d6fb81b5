import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accrueShard } from '../../libs/record/accrual/accrue-shard.js';
import { readCase } from '../../libs/record/cases/read-case.js';
import { perform } from '../../libs/record/perform.js';
import { STATE_VERSION } from '../../libs/record/perform/state-version.js';
import { rebuildProjections } from '../../libs/record/projections/rebuild.js';
import { testDatabase, type TestDatabase } from './database.js';
import { dump, rebuilt } from './dump.js';
import { request, start } from './fixtures/commands.js';
import { allDone, pass, penaltyCases } from './fixtures/penalty-cases.js';
import { observeNightly } from './fixtures/route.js';

let test: TestDatabase;
let cases: readonly string[];
beforeAll(async () => {
  test = await testDatabase({ clockFrom: start });
  cases = await penaltyCases(test.db, 4);
  for (const night of [1, 2, 3]) {
    const upTo = await pass(test.db, 24);
    await allDone(test.db, cases.map((caseNumber) => observeNightly(caseNumber, upTo, night === 2 ? 'unavailable' : 'available')));
    await accrueShard(test.db, { afterCaseNumber: '', limit: 10, upTo });
  }
  await perform(test.db, request(cases[0] ?? '', 'process', 'RaiseTask', { key: 'k', step: 's', problem: 'p' }, { origin: 'process' }));
});
afterAll(() => test.drop());

describe('building the projections again from the acts', () => {
  it('changes nothing, in any table', async () => {
    const before = await dump(test);
    for (const table of rebuilt) expect(before[table]?.length).toBeGreaterThan(0);
    expect(await rebuildProjections(test.db)).toBe(4);
    expect(await dump(test)).toEqual(before);
  });

  it('repairs what was spoiled, for one case or for all', async () => {
    const right = await dump(test, rebuilt);
    const [one = ''] = cases;
    await test.asOwner(`UPDATE record.debt SET amount_cents = 1; `);
    await test.asOwner(`DELETE FROM record.term WHERE case_number = $1`, [one]);
    await test.asOwner(`UPDATE record.case_file SET phase = 'closed', state = '{}'`);
    await test.asOwner(`INSERT INTO record.process_step VALUES ($1, 'made-up', 'x', 'x', 'x', now())`, [one]);
    expect(await rebuildProjections(test.db, one)).toBe(1);
    expect(await dump(test, rebuilt)).not.toEqual(right);
    expect((await dump(test, rebuilt))['record.term']).toEqual(right['record.term']);
    await rebuildProjections(test.db);
    expect(await dump(test, rebuilt)).toEqual(right);
  });

  it('answers 0 for a case that is not there', async () => {
    expect(await rebuildProjections(test.db, 'Z-2026-999999')).toBe(0);
  });
});

describe('a case that another version of the code wrote', () => {
  it('is read from its acts', async () => {
    const [, two = ''] = cases;
    const right = await readCase(test.db, two);
    await test.asOwner(`UPDATE record.case_file SET state = '{"of":"another time"}', state_version = $2 WHERE case_number = $1`, [two, STATE_VERSION + 1]);
    expect((await readCase(test.db, two))?.state).toEqual(right?.state);
  });

  it('is written anew, with all its projections, at its next command', async () => {
    const [, , three = ''] = cases;
    const right = await dump(test, ['record.term', 'record.debt']);
    await test.asOwner(`UPDATE record.case_file SET state = '{}', state_version = 0 WHERE case_number = $1`, [three]);
    await test.asOwner(`DELETE FROM record.term WHERE case_number = $1`, [three]);
    await test.asOwner(`INSERT INTO record.debt SELECT case_number, 'made-up', kind, order_id, day, amount_cents, paid_cents, waived_cents, pay_by, barred_after, status, evidence_id, set_by FROM record.debt WHERE case_number = $1 LIMIT 1`, [three]);
    expect(await perform(test.db, request(three, 'process', 'RaiseTask', { key: 'k', step: 's', problem: 'p' }, { origin: 'process' }))).toMatchObject({ kind: 'performed' });
    expect(await dump(test, ['record.term', 'record.debt'])).toEqual(right);
    expect((await test.asOwner('SELECT state_version FROM record.case_file WHERE case_number = $1', [three]))[0]?.['state_version']).toBe(STATE_VERSION);
  });
});
