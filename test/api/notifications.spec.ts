import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { tellOnce } from '../../apps/worker/notifications/keep-telling.js';
import { apiUnderTest, type ApiUnderTest } from './api-under-test.js';
import { act, admitted, must, orderDraft } from './officials.js';

jest.setTimeout(60_000);

interface Page {
  readonly items: readonly { readonly id: string; readonly kind: string; readonly caseNumber: string; readonly readAt: string | null }[];
  readonly total: number;
  readonly unread: number;
}

let under: ApiUnderTest;
let caseNumber: string;
beforeAll(async () => {
  under = await apiUnderTest();
  caseNumber = await admitted(under);
  await must(201, act(under, caseNumber, 'DraftBindingOrder', orderDraft()));
  await tellOnce(under.test.db, null);
});
afterAll(() => under.close());

const notices = async (user: string, more = ''): Promise<Page> => (await must(200, under.ask(`/v1/notifications${more}`, { user }))).json as Page;
const read = (user: string, ids: readonly string[]) => under.ask('/v1/notifications/reading', { method: 'PUT', user, body: { ids } });

describe('notifications', () => {
  it('are shown to whom they concern, and to nobody else', async () => {
    expect(await notices('approver-1')).toMatchObject({ total: 1, unread: 1, items: [{ kind: 'approval-asked', caseNumber, subject: 'B1', about: 'binding-order', providerName: 'Voorbeeldhoster B.V.', readAt: null }] });
    for (const user of ['officer-1', 'finance-1', 'auditor-1']) expect(await notices(user)).toMatchObject({ total: 0, unread: 0 });
    await must(403, under.ask('/v1/notifications', { user: 'flagger-meldpunt' }));
  });

  it('are read by him alone, once', async () => {
    const [{ id } = { id: '' }] = (await notices('approver-1')).items;
    await must(204, read('approver-2', [id]));
    expect(await notices('approver-1')).toMatchObject({ unread: 1 });
    await must(204, read('approver-1', [id, '999999']));
    const [first] = (await notices('approver-1')).items;
    expect(first?.readAt).toMatch(/Z$/);
    await must(204, read('approver-1', [id]));
    expect((await notices('approver-1')).items).toEqual([first]);
    expect(await notices('approver-1', '?unread=yes')).toMatchObject({ total: 0, unread: 0, items: [] });
    expect(await notices('approver-2', '?unread=yes')).toMatchObject({ total: 1 });
  });

  it.each([[{ ids: [] }, 'ids'], [{ ids: ['0'] }, 'ids.0'], [{ ids: ["1' OR '1'='1"] }, 'ids.0'], [{}, 'ids'], [{ ids: ['1'], upTo: 3 }, 'upTo']])('%j is refused with the name of the field', async (body, field) => {
    const { json } = await must(400, under.ask('/v1/notifications/reading', { method: 'PUT', user: 'approver-1', body }));
    expect((json as { errors: { field: string }[] }).errors.map((error) => error.field)).toContain(field);
  });
});

describe('mail', () => {
  const setting = (user: string, body: object) => under.ask('/v1/notification-setting', { method: 'PUT', user, body });

  it('is off until somebody turns it on for himself, and the log keeps no address', async () => {
    expect((await must(200, under.ask('/v1/notification-setting', { user: 'officer-2' }))).json).toEqual({ email: null });
    await must(200, setting('officer-2', { email: 'behandelaar@autoriteit.example' }));
    expect((await must(200, under.ask('/v1/notification-setting', { user: 'officer-2' }))).json).toEqual({ email: 'behandelaar@autoriteit.example' });
    expect((await must(200, under.ask('/v1/notification-setting', { user: 'officer-1' }))).json).toEqual({ email: null });
    const [last] = await under.test.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry ORDER BY id DESC LIMIT 1`);
    expect(last?.['entry']).toMatchObject({ who: { userId: 'officer-2' }, action: 'SetNotificationMail', object: { mail: true } });
    expect(JSON.stringify(last)).not.toContain('behandelaar@');
    await must(200, setting('officer-2', { email: null }));
  });

  it.each([[{ email: 'geen adres' }], [{ email: `${'x'.repeat(250)}@a.example` }], [{ email: 'a@b.example\r\nBcc: c@d.example' }], [{}]])('%j is refused with the name of the field', async (body) => {
    const { json } = await must(400, setting('officer-2', body));
    expect((json as { errors: { field: string }[] }).errors.map((error) => error.field)).toContain('email');
  });
});
