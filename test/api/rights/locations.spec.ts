/** docs/rules.md: E64 */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { apiUnderTest, type Answer, type ApiUnderTest } from '../api-under-test.js';
import { act, admitted, must, openCase, orderDraft } from '../officials.js';

jest.setTimeout(60_000);

let under: ApiUnderTest;
let caseNumber: string;
beforeAll(async () => {
  under = await apiUnderTest();
  caseNumber = await admitted(under);
});
afterAll(() => under.close());

const locations = (user: string, of = caseNumber): Promise<Answer> => under.ask(`/v1/cases/${of}/locations`, { user });
const need = (user: string, of = caseNumber, reasons = 'Vraag van de rechtbank over deze zaak.'): Promise<Answer> => under.ask(`/v1/cases/${of}/location-needs`, { user, body: { reasons } });
const preview = (user: string): Promise<Answer> => under.ask(`/v1/cases/${caseNumber}/letters/binding-order/B1/preview`, { user });
const lastEntry = async (): Promise<unknown> => (await under.test.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry ORDER BY id DESC LIMIT 1`))[0]?.['entry'];

describe('the locations of a case', () => {
  it('are read by whose work a new notice is, and not yet by others', async () => {
    const fresh = await openCase(under);
    for (const user of ['officer-2', 'legal-1']) await must(200, locations(user, fresh));
    for (const user of ['approver-1', 'supervisor-1']) expect((await must(403, locations(user, fresh))).json).toMatchObject({ rule: 'locations-not-needed' });
    for (const user of ['finance-1', 'auditor-1', 'admin-1', 'flagger-meldpunt']) await must(403, locations(user, fresh));
    await must(404, locations('officer-1', 'Z-2026-999999'));
  });

  it('are read by whoever works on it, afterwards, and the attempt of another is kept', async () => {
    await must(200, locations('officer-1'));
    expect(await lastEntry()).toMatchObject({ who: { userId: 'officer-1' }, action: 'ReadLocations', object: { case: caseNumber, ids: ['L1', 'L2'] } });
    await must(403, locations('officer-2'));
    expect(await lastEntry()).toMatchObject({ who: { userId: 'officer-2' }, action: 'listLocations', object: { case: caseNumber }, result: 'refused', rule: { code: 'locations-not-needed' } });
  });

  it('are read, and letters that show them, by the approver and the lawyer of a decision that waits, and not after it', async () => {
    await must(403, locations('approver-1'));
    await must(201, act(under, caseNumber, 'DraftBindingOrder', orderDraft()));
    for (const user of ['approver-1', 'approver-2', 'legal-1']) await must(200, locations(user));
    await must(200, preview('approver-2'));
    expect((await must(403, preview('finance-1'))).json).toMatchObject({ rule: 'locations-not-needed' });
    expect(await lastEntry()).toMatchObject({ who: { userId: 'finance-1' }, action: 'previewLetter', result: 'refused' });
    await must(201, act(under, caseNumber, 'ApproveDecision', { decisionId: 'B1' }, { user: 'approver-1' }));
    await must(200, locations('approver-1'));
    await must(403, locations('approver-2'));
    await must(403, locations('legal-1'));
  });

  it('are read for some hours by who says why, which is kept', async () => {
    expect((await must(400, need('officer-2', caseNumber, 'x'))).json).toMatchObject({ errors: [{ field: 'reasons' }] });
    const { until } = (await must(201, need('officer-2'))).json as { until: string };
    expect(await lastEntry()).toMatchObject({ who: { userId: 'officer-2', role: 'case-officer' }, action: 'StateLocationNeed', object: { case: caseNumber }, result: 'performed', reason: 'Vraag van de rechtbank over deze zaak.' });
    expect(until).toMatch(/Z$/);
    await must(200, locations('officer-2'));
    await must(200, preview('officer-2'));
    await under.test.asOwner('ALTER TABLE record.location_need DISABLE TRIGGER USER');
    await under.test.asOwner(`UPDATE record.location_need SET stated_at = stated_at - interval '9 hours', until = until - interval '9 hours'`);
    await under.test.asOwner('ALTER TABLE record.location_need ENABLE TRIGGER USER');
    await must(403, locations('officer-2'));
    for (const user of ['admin-1', 'flagger-meldpunt']) await must(403, need(user));
    await must(404, need('officer-1', 'Z-2026-999999'));
  });

  it('are never read by who is recused, whatever he says, until the recusal ends', async () => {
    await must(201, act(under, caseNumber, 'RecordRecusal', { userId: 'officer-1', ground: 'own-interest', reasons: 'Familie.' }, { user: 'officer-1' }));
    await must(403, locations('officer-1'));
    expect((await must(403, need('officer-1'))).json).toMatchObject({ rule: 'recused', article: 'awb:2:4' });
    expect(await lastEntry()).toMatchObject({ who: { userId: 'officer-1' }, action: 'StateLocationNeed', result: 'refused', rule: { code: 'recused' } });
    await must(201, act(under, caseNumber, 'EndRecusal', { userId: 'officer-1', reasons: 'Voorbij.' }, { user: 'legal-1' }));
    await must(200, locations('officer-1'));
  });

  it('are kept from others by the database itself, and still found by exact match', async () => {
    const { viewedRecord } = await import('../../../libs/record/viewing/viewed-record.js');
    const keysSeenBy = async (userId: string, role: 'case-officer' | 'approver'): Promise<unknown> =>
      (await viewedRecord(under.test.db, () => ({ userId, roles: [role] })).pool.query<{ n: number }>('SELECT count(*)::int AS n FROM record.location_key WHERE case_number = $1', [caseNumber])).rows[0]?.n;
    expect([await keysSeenBy('officer-1', 'case-officer'), await keysSeenBy('officer-2', 'case-officer'), await keysSeenBy('approver-2', 'approver')]).toEqual([2, 0, 0]);
    const [first] = ((await must(200, locations('officer-1'))).json as { items: readonly { url: string }[] }).items;
    const found = (await must(200, under.ask('/v1/location-searches', { user: 'officer-2', body: { address: first?.url } }))).json as { items: readonly { caseNumber: string }[] };
    expect(found.items.map((one) => one.caseNumber)).toContain(caseNumber);
  });

  it('are read by a supervisor while an order is observed, by who took a task, and by nobody on the strength of work in a closed case', async () => {
    const other = await openCase(under);
    await must(201, act(under, other, 'DismissNotice', { ground: 'not-online', reasons: 'Al weg.' }));
    await must(403, locations('officer-1', other));
    await must(403, locations('supervisor-1'));
    await under.test.asOwner(`UPDATE record.case_file SET phase = 'order-running' WHERE case_number = $1`, [caseNumber]);
    await must(200, locations('supervisor-1'));
    await under.test.asOwner(`INSERT INTO record.task (case_number, key, step, problem, raised_at, taken_by) VALUES ($1, 't', 's', 'p', now(), 'officer-2')`, [caseNumber]);
    await must(200, locations('officer-2'));
  });
});
