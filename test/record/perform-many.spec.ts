import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jcs } from '../../libs/audit/jcs.js';
import type { Command } from '../../libs/contracts/commands/command.js';
import { addHours } from '../../libs/law/calendar/instant.js';
import { holdClock, moveClock } from '../../libs/record/clock/move-clock.js';
import { legalNow } from '../../libs/record/clock/read-clock.js';
import { performMany } from '../../libs/record/perform-many.js';
import { performAlone, type PerformRequest } from '../../libs/record/perform.js';
import { testDatabase, type TestDatabase } from './database.js';
import { dump } from './dump.js';
import { notice, request, start } from './fixtures/commands.js';
import { done, endCompliancePeriod, observeNightly, toAdmission, toNonCompliance, toOrder, toPenaltyOrder } from './fixtures/route.js';

let [together, alone]: [TestDatabase, TestDatabase] = [] as never;
const legalStart = addHours(start, 1);

beforeAll(async () => {
  [together, alone] = await Promise.all([testDatabase({ clockFrom: start }), testDatabase({ clockFrom: start })]);
  for (const test of [together, alone]) {
    await holdClock(test.db, { userId: 'admin-1' });
    await moveClock(test.db, legalStart, { userId: 'admin-1' });
  }
});
afterAll(() => Promise.all([together.drop(), alone.drop()]));

/** The same requests one by one in one database and all at once in the other; their results, kind by kind. */
async function bothWays(requests: readonly PerformRequest[]): Promise<readonly [readonly string[], readonly string[]]> {
  const many = await performMany(together.db, requests);
  const single: { readonly kind: string }[] = [];
  for (const asked of requests) single.push(await performAlone(alone.db, asked));
  const told = (results: readonly object[]): string[] => results.map((result) => jcs(JSON.parse(JSON.stringify(result))));
  return [told(many), told(single)];
}

describe('many commands at once', () => {
  it('give the same results and the same rows as one by one', async () => {
    const cases: string[] = [];
    for (const reference of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const opening = request(null, 'flagger-meldpunt', 'EscalateNotice', notice({ reference, at: legalStart }));
      cases.push((await done(together.db, opening)).caseNumber);
      await done(alone.db, opening);
    }
    const admitted = cases.flatMap((caseNumber) => toAdmission(caseNumber, legalStart));
    const refusedToo = cases.map((caseNumber) => request(caseNumber, 'finance-1', 'AdmitNotice', { reasons: 'Geen rol.' }));
    const [repeated] = admitted;
    const requests = [...admitted, ...refusedToo, ...(repeated === undefined ? [] : [repeated]), request('Z-2026-999999', 'officer-1', 'AdmitNotice', { reasons: 'x' }), ...cases.flatMap((caseNumber) => toOrder(caseNumber, legalStart))];
    const [many, single] = await bothWays(requests);
    expect(many).toEqual(single);
    expect(many.some((result) => result.includes('"refused"')) && many.some((result) => result.includes('"repeated"')) && many.some((result) => result.includes('unknown-case'))).toBe(true);

    for (const [hours, of] of [
      [14, (caseNumber: string) => toNonCompliance(caseNumber, addHours(legalStart, 14))],
      [14, (caseNumber: string) => toPenaltyOrder(caseNumber, addHours(legalStart, 14))],
      [40, (caseNumber: string) => [endCompliancePeriod(caseNumber)]],
      [60, (caseNumber: string) => [observeNightly(caseNumber, addHours(legalStart, 60))]],
    ] as const) {
      for (const test of [together, alone]) await moveClock(test.db, addHours(legalStart, hours), { userId: 'admin-1' });
      const [atOnce, oneByOne] = await bothWays(cases.flatMap(of));
      expect(atOnce).toEqual(oneByOne);
      expect(atOnce.every((result) => result.includes('"performed"'))).toBe(true);
    }
    expect(await dump(together)).toEqual(await dump(alone));
    const entries = `SELECT convert_from(payload, $1) AS text FROM audit.entry WHERE convert_from(payload, $1)::json->>'commandId' IS NOT NULL`;
    const texts = async (test: TestDatabase): Promise<string[]> => (await test.asOwner(entries, ['UTF8'])).map((row) => String(row['text']).replaceAll(/"systemAt":"[^"]+"|"legalAt":"[^"]+"|"locations":"[0-9a-f]{64}"/g, '')).sort();
    expect(await texts(together)).toEqual(await texts(alone));
  });

  it('go on where one throws, and say which', async () => {
    const { caseNumber } = await done(together.db, request(null, 'flagger-meldpunt', 'EscalateNotice', notice({ at: legalStart })));
    const broken: PerformRequest = { ...request(caseNumber, 'officer-1', 'AdmitNotice', { reasons: 'x' }), command: { type: 'NoSuchCommand', data: {} } as unknown as Command };
    const results = await performMany(together.db, [broken, ...toAdmission(caseNumber, legalStart)]);
    expect(results.map((result) => result.kind)).toEqual(['failed', 'performed', 'performed', 'performed', 'performed']);
  });

  it('are performed one by one where the transaction as a whole cannot be written', async () => {
    const opened = await Promise.all([1, 2].map(async () => (await done(together.db, request(null, 'flagger-meldpunt', 'EscalateNotice', notice({ at: legalStart })))).caseNumber));
    const [one = '', other = ''] = opened;
    for (const caseNumber of opened) {
      const { legalNow: now } = await legalNow(together.db);
      for (const asked of [...toAdmission(caseNumber, now), ...toOrder(caseNumber, now)]) await done(together.db, asked);
    }
    const seen = { observations: [{ id: '00000000-0000-4000-8000-000000000001', locationId: 'L1', at: addHours(legalStart, 60), result: 'unknown', reason: 'x', observedBy: { kind: 'instrument', version: '1', vantagePoint: 't' } }] };
    const observe = (caseNumber: string): PerformRequest => request(caseNumber, 'process', 'RecordObservation', { orderId: 'B1', purpose: 'by-hand', ...seen }, { origin: 'process' });
    const results = await performMany(together.db, [observe(one), observe(other), request(other, 'process', 'RaiseTask', { key: 'k', step: 's', problem: 'p' }, { origin: 'process' })]);
    expect(results).toMatchObject([{ kind: 'performed' }, { kind: 'refused', refusal: { code: 'evidence-already-kept' } }, { kind: 'performed' }]);
  });

  it('open no case', async () => {
    await expect(performMany(together.db, [request(null, 'flagger-meldpunt', 'EscalateNotice', notice())])).rejects.toThrow(RangeError);
    expect(await performMany(together.db, [])).toEqual([]);
  });
});
