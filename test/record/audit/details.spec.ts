import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addHours } from '../../../libs/law/calendar/instant.js';
import { systemInstant } from '../../../libs/law/calendar/system-clock.js';
import { destroyDetails } from '../../../libs/record/destroy-details.js';
import { testDatabase, type TestDatabase } from '../database.js';
import { logStage, type LogStage } from './log-stage.js';

jest.setTimeout(60_000);

let test: TestDatabase;
let stage: LogStage;
beforeAll(async () => {
  test = await testDatabase();
  stage = await logStage(test);
  stage.start();
  await stage.settled();
});
afterAll(async () => {
  await stage.close();
  await test.drop();
});

const rule = 'selectielijst 12.3: vijf jaar na vertrek';
const wish = { kind: 'person', before: addHours(systemInstant(), 1), rule } as const;
const kept = async (): Promise<number> => Number((await test.asOwner('SELECT count(*) AS n FROM audit.personal_detail'))[0]?.['n']);
const entries = async (): Promise<readonly Record<string, unknown>[]> =>
  (await test.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry WHERE convert_from(payload, 'UTF8')::json->>'action' = 'DestroyDetails' ORDER BY id`)).map(({ entry }) => entry as Record<string, unknown>);

describe('personal details', () => {
  it('stand beside the log and not in it', async () => {
    expect(await kept()).toBeGreaterThan(5);
    const texts = (await test.asOwner(`SELECT convert_from(payload, 'UTF8') AS text FROM audit.entry`)).map(({ text }) => String(text)).join('\n');
    expect(texts).not.toContain('Oefening behandelaar');
    const [content] = await test.asOwner(`SELECT convert_from(content, 'UTF8') AS text FROM audit.personal_detail WHERE convert_from(content, 'UTF8') LIKE '%officer-1%'`);
    expect(JSON.parse(String(content?.['text']))).toEqual({ userId: 'officer-1', name: 'Oefening behandelaar 1' });
  });

  it('are destroyed by an administrator only; the refusal is kept', async () => {
    const before = await kept();
    expect(await destroyDetails(test.db, wish, { userId: 'officer-1', origin: 'cli' })).toMatchObject({ ok: false, refusal: { code: 'role-missing' } });
    expect(await kept()).toBe(before);
    expect((await entries()).at(-1)).toMatchObject({ result: 'refused', who: { userId: 'officer-1' }, reason: rule });
  });

  it('that are destroyed leave the log whole, and the check says how many under which rule', async () => {
    const before = await kept();
    expect(await destroyDetails(test.db, wish, { userId: 'admin-1', origin: 'cli' })).toEqual({ ok: true, destroyed: before });
    expect(await kept()).toBe(0);
    const entry = (await entries()).at(-1);
    expect(entry).toMatchObject({ result: 'performed', who: { userId: 'admin-1', role: 'administrator' }, reason: rule, object: { kind: 'person', before: wish.before } });
    expect((entry?.['object'] as { commitments: readonly string[] }).commitments).toHaveLength(before);
    await stage.settled();
    const report = await stage.check();
    expect(report.faults).toEqual([]);
    expect(report.destroyed).toEqual({ [rule]: before });
  });

  it('that vanish without a rule are a fault', async () => {
    const [commitment] = await test.asOwner(`SELECT encode(sha256('salt'), 'hex') AS hex`);
    const hex = String(commitment?.['hex']);
    await test.db.pool.query(`INSERT INTO audit.entry (payload) VALUES (convert_to($1, 'UTF8'))`, [`{"action":"X","commandId":null,"details":{"name":"${hex}"},"result":"performed","v":2}`]);
    await stage.settled();
    expect((await stage.check()).faults).toEqual([{ code: 'details-gone', where: `details ${hex}`, detail: expect.stringContaining('no rule') }]);
  });
});
