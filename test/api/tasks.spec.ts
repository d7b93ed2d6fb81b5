import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accrueShard } from '../../libs/record/accrual/accrue-shard.js';
import { request } from '../record/fixtures/commands.js';
import { allDone, pass, penaltyCases } from '../record/fixtures/penalty-cases.js';
import { done, observeNightly } from '../record/fixtures/route.js';
import { apiUnderTest, type ApiUnderTest } from './api-under-test.js';
import { act, must } from './officials.js';

let under: ApiUnderTest;
let caseNumber: string;
let key: string;
beforeAll(async () => {
  under = await apiUnderTest();
  const { db } = under.test;
  [caseNumber = ''] = await penaltyCases(db, 1);
  const upTo = await pass(db, 24);
  await allDone(db, [observeNightly(caseNumber, upTo)]);
  await accrueShard(db, { afterCaseNumber: '', limit: 10, upTo });
  await pass(db, 24 * 290);
  const [{ id } = { id: '' }] = (await under.test.asOwner('SELECT key AS id FROM record.debt')) as { id: string }[];
  await done(db, request(caseNumber, 'process', 'RaiseLimitationAlarm', { debtIds: [id] }, { origin: 'process' }));
  key = `${String((await under.test.asOwner("SELECT key FROM record.task WHERE step = 'limitation-alarm'"))[0]?.['key'])}`;
});
afterAll(() => under.close());

const open = async (owner?: string): Promise<readonly Record<string, unknown>[]> => ((await must(200, under.ask(`/v1/tasks${owner === undefined ? '' : `?owner=${owner}`}`))).json as { items: Record<string, unknown>[] }).items;

describe('an alarm about limitation', () => {
  it('is a task with an owner, on the work list of that owner', async () => {
    expect(await open('finance')).toMatchObject([{ caseNumber, key, step: 'limitation-alarm', owner: 'finance', takenBy: null }]);
    expect(await open('approver')).toEqual([]);
    expect(await open()).toHaveLength(1);
    await must(400, under.ask('/v1/tasks?owner=iedereen'));
  });

  it('is taken, passed on and settled by acts of officials', async () => {
    await must(409, act(under, caseNumber, 'TakeTask', { key }, { user: 'approver-1' }));
    await must(201, act(under, caseNumber, 'TakeTask', { key }, { user: 'finance-1' }));
    expect(await open('finance')).toMatchObject([{ takenBy: 'finance-1' }]);
    await must(201, act(under, caseNumber, 'AssignTask', { key, owner: 'approver' }, { user: 'finance-1' }));
    expect(await open('approver')).toMatchObject([{ owner: 'approver', takenBy: null }]);
    await must(201, act(under, caseNumber, 'ResolveTask', { key, note: 'Aanmaning gaat uit.' }, { user: 'approver-1' }));
    expect(await open()).toEqual([]);
  });
});
