/** docs/rules.md: E60, E61, E62 */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { apiUnderTest, type Answer, type ApiUnderTest } from '../api-under-test.js';
import { act, admitted, must, orderDraft } from '../officials.js';

jest.setTimeout(60_000);

let under: ApiUnderTest;
beforeAll(async () => {
  under = await apiUnderTest();
});
afterAll(() => under.close());

/** The clock of these tests stands on 11 May 2026. */
const body = (reference: string, change: object = {}): object => ({ reference, userId: 'legal-1', decides: ['binding-order'], from: '2026-01-01', until: '2026-12-31', maxAmountCents: 5_000, grantedBy: 'Bestuur van de Autoriteit', instrument: 'Mandaatbesluit 2026, art. 3', ...change });
const sub = (reference: string, stem: string, change: object = {}): object => body(reference, { userId: 'officer-2', grantedBy: undefined, under: stem, ...change });
const propose = (mandate: object, user = 'admin-1'): Promise<Answer> => under.ask('/v1/mandates', { body: mandate, user });
const settle = (reference: string, what: string, sent: object = {}, user = 'admin-2'): Promise<Answer> => under.ask(`/v1/mandates/${reference}/${what}`, { body: sent, user });
const granted = async (mandate: object): Promise<string> => {
  const { reference } = (await must(201, propose(mandate))).json as { reference: string };
  await must(201, settle(reference, 'confirmations'));
  return reference;
};
const lastEntry = async (): Promise<unknown> => (await under.test.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry ORDER BY id DESC LIMIT 1`))[0]?.['entry'];
const approve = (caseNumber: string, user: string): Promise<Answer> => act(under, caseNumber, 'ApproveDecision', { decisionId: 'B1' }, { user });
const drafted = async (): Promise<string> => {
  const caseNumber = await admitted(under);
  await must(201, act(under, caseNumber, 'DraftBindingOrder', orderDraft()));
  return caseNumber;
};

describe('a mandate', () => {
  it('is proposed by one administrator and confirmed by another, each in the log with before and after', async () => {
    const proposed = await must(201, propose(body('M-1')));
    expect(proposed.json).toMatchObject({ status: 'proposed', holdsToday: false, proposedBy: 'admin-1', settledBy: null, _links: { confirmations: { href: '/v1/mandates/M-1/confirmations' } } });
    expect(await lastEntry()).toMatchObject({ who: { userId: 'admin-1', role: 'administrator' }, action: 'ProposeMandate', object: { mandate: 'M-1', userId: 'legal-1' }, result: 'performed', change: { before: null, after: { maxAmountCents: 5_000, status: 'proposed', instrument: 'Mandaatbesluit 2026, art. 3' } } });
    expect((await must(409, settle('M-1', 'confirmations', {}, 'admin-1'))).json).toMatchObject({ rule: 'confirmed-by-the-proposer', article: 'awb:3:2' });
    expect(await lastEntry()).toMatchObject({ who: { userId: 'admin-1' }, action: 'ConfirmMandate', result: 'refused', rule: { code: 'confirmed-by-the-proposer' } });
    expect((await must(201, settle('M-1', 'confirmations'))).json).toMatchObject({ status: 'confirmed', holdsToday: true, settledBy: 'admin-2' });
    expect(await lastEntry()).toMatchObject({ who: { userId: 'admin-2' }, action: 'ConfirmMandate', change: { before: { status: 'proposed' }, after: { status: 'confirmed' } } });
    expect((await must(200, settle('M-1', 'confirmations'))).json).toMatchObject({ status: 'confirmed' });
  });

  it('proposed again is that one; another under its reference is refused', async () => {
    const before = Number((await under.test.asOwner('SELECT count(*)::int AS n FROM audit.entry'))[0]?.['n']);
    await must(200, propose(body('M-1')));
    expect((await under.test.asOwner('SELECT count(*)::int AS n FROM audit.entry'))[0]?.['n']).toBe(before);
    expect((await must(409, propose(body('M-1', { maxAmountCents: 6_000 })))).json).toMatchObject({ rule: 'reference-taken' });
    expect((await must(409, propose(body('M-1'), 'admin-2'))).json).toMatchObject({ rule: 'reference-taken' });
  });

  it('is proposed and confirmed by nobody for himself, and by administrators alone', async () => {
    expect((await must(409, propose(body('M-2', { userId: 'admin-1' })))).json).toMatchObject({ rule: 'mandate-for-himself' });
    await must(201, propose(body('M-2', { userId: 'admin-2' })));
    expect((await must(409, settle('M-2', 'confirmations', {}, 'admin-2'))).json).toMatchObject({ rule: 'mandate-for-himself' });
    for (const user of ['approver-1', 'auditor-1', 'legal-1', 'flagger-meldpunt']) {
      await must(403, propose(body('M-3'), user));
      await must(403, settle('M-2', 'confirmations', {}, user));
      await must(403, settle('M-1', 'withdrawals', { from: '2026-05-11', reasons: 'x' }, user));
    }
    await must(403, under.ask('/v1/mandates', { user: 'flagger-meldpunt' }));
  });

  it('that was rejected stays in the register, and is confirmed no more', async () => {
    expect((await must(201, settle('M-2', 'rejections', { reasons: 'Niet nodig.' }, 'admin-1'))).json).toMatchObject({ status: 'rejected', settledBy: 'admin-1' });
    await must(200, settle('M-2', 'rejections', { reasons: 'Niet nodig.' }, 'admin-1'));
    expect((await must(409, settle('M-2', 'confirmations'))).json).toMatchObject({ rule: 'settled-already' });
    expect((await must(409, settle('M-2', 'withdrawals', { from: '2026-05-11', reasons: 'x' }))).json).toMatchObject({ rule: 'not-a-mandate' });
    await must(404, settle('M-404', 'confirmations'));
    await must(404, under.ask('/v1/mandates/M-404', { user: 'officer-1' }));
  });

  it.each<[string, object, string]>([
    ['no kind', { decides: [] }, 'decides'],
    ['a kind twice', { decides: ['binding-order', 'binding-order'] }, 'decides'],
    ['an unknown kind', { decides: ['everything'] }, 'decides.0'],
    ['an end before its beginning', { until: '2025-01-01' }, 'until'],
    ['half a cent', { maxAmountCents: 0.5 }, 'maxAmountCents'],
    ['nobody who grants it', { grantedBy: undefined }, 'grantedBy'],
    ['a reference that does not fit in an address', { reference: 'M/1' }, 'reference'],
    ['a field nobody knows', { forever: true }, 'forever'],
  ])('with %s is refused by the name of the field', async (_, change, field) => {
    expect((await must(400, propose(body('M-5', change)))).json).toMatchObject({ errors: expect.arrayContaining([expect.objectContaining({ field })]) });
  });

  it('is shown to every official, also after it ended', async () => {
    const { items } = (await must(200, under.ask('/v1/mandates?userId=legal-1', { user: 'finance-1' }))).json as { items: readonly { reference: string }[] };
    expect(items.map(({ reference }) => reference)).toContain('M-1');
    expect(((await must(200, under.ask('/v1/mandates?status=rejected'))).json as { items: readonly object[] }).items).toMatchObject([{ reference: 'M-2' }]);
  });

  it('begins in the database as a proposal outside a training, is never taken away, and keeps its four eyes there', async () => {
    await expect(under.test.db.pool.query(`DELETE FROM identity.mandate WHERE reference = 'M-1'`)).rejects.toThrow('permission denied');
    await expect(under.test.db.pool.query(`UPDATE identity.mandate SET max_amount_cents = NULL WHERE reference = 'M-1'`)).rejects.toThrow('permission denied');
    await must(201, propose(body('M-6')));
    for (const one of ['admin-1', 'legal-1']) await expect(under.test.db.pool.query(`UPDATE identity.mandate SET status = 'confirmed', settled_by = $1 WHERE reference = 'M-6'`, [one])).rejects.toThrow('mandate_four_eyes');
  });
});

describe('at the moment of the act', () => {
  it('counts a mandate of the register, up to its amount and within its days, and ends with its withdrawal at once', async () => {
    await must(201, under.ask('/v1/users/supervisor-1/changes', { user: 'admin-1', body: { kind: 'add-roles', roles: ['approver'], reasons: 'Vervangt.' } }));
    const waiting = (await must(200, under.ask('/v1/user-changes?status=proposed', { user: 'admin-2' }))).json as { items: readonly { id: number }[] };
    await must(201, under.ask(`/v1/user-changes/${String(waiting.items[0]?.id)}/confirmations`, { user: 'admin-2', body: {} }));
    const [first, second] = [await drafted(), await drafted()];
    expect((await must(409, approve(first, 'supervisor-1'))).json).toMatchObject({ rule: 'mandate-missing' });
    await granted(body('M-10', { userId: 'supervisor-1', until: '2026-05-10' }));
    expect((await must(409, approve(first, 'supervisor-1'))).json).toMatchObject({ rule: 'mandate-missing', article: 'awb:10:3' });
    expect(await lastEntry()).toMatchObject({ who: { userId: 'supervisor-1' }, action: 'ApproveDecision', result: 'refused', rule: { code: 'mandate-missing' } });
    await granted(body('M-11', { userId: 'supervisor-1', maySubMandate: true }));
    expect((await must(201, approve(first, 'supervisor-1'))).json).toMatchObject({ acts: [{ data: { mandate: 'M-11' } }] });
    expect((await must(409, settle('M-11', 'withdrawals', { from: '2026-05-10', reasons: 'Te laat.' }))).json).toMatchObject({ rule: 'withdrawn-in-the-past', article: 'awb:10:8' });
    expect((await must(201, settle('M-11', 'withdrawals', { from: '2026-05-11', reasons: 'Andere taak.' }, 'admin-1'))).json).toMatchObject({ status: 'confirmed', holdsToday: false, withdrawnFrom: '2026-05-11', withdrawnBy: 'admin-1' });
    await must(200, settle('M-11', 'withdrawals', { from: '2026-05-11', reasons: 'Andere taak.' }, 'admin-1'));
    expect((await must(409, approve(second, 'supervisor-1'))).json).toMatchObject({ rule: 'mandate-missing' });
    expect(((await must(200, under.ask('/v1/session', { user: 'supervisor-1' }))).json as { mandates: readonly object[] }).mandates).toEqual([]);
  });

  it('reaches a sub-mandate no further than each mandate that it stems from, and ends with it', async () => {
    const off = { from: '2026-05-11', reasons: 'x' };
    await granted(body('M-20', { userId: 'legal-1', maySubMandate: true }));
    for (const [change, rule] of [[{ decides: ['fine-decision'] }, 'sub-mandate-wider'], [{ until: '2027-01-01' }, 'sub-mandate-wider'], [{ maxAmountCents: 5_001 }, 'sub-mandate-wider'], [{ userId: 'legal-1' }, 'sub-mandate-to-himself']] as const) {
      expect((await must(409, propose(sub('M-21', 'M-20', change)))).json).toMatchObject({ rule, article: 'awb:10:9' });
    }
    expect((await must(409, propose(sub('M-21', 'M-1')))).json).toMatchObject({ rule: 'sub-mandate-not-allowed' });
    expect((await must(409, propose(sub('M-21', 'M-404')))).json).toMatchObject({ rule: 'no-such-mandate' });
    expect((await must(409, propose(body('M-21', { userId: 'niemand' })))).json).toMatchObject({ rule: 'no-such-user' });
    await granted(sub('M-21', 'M-20', { userId: 'approver-2', maySubMandate: true }));
    await granted(sub('M-22', 'M-21', { userId: 'supervisor-1' }));
    const caseNumber = await drafted();
    await must(201, settle('M-20', 'withdrawals', off));
    expect((await must(409, approve(caseNumber, 'supervisor-1'))).json).toMatchObject({ rule: 'mandate-missing' });
    expect((await must(200, under.ask('/v1/mandates/M-22'))).json).toMatchObject({ under: 'M-21', grantedBy: 'approver-2', status: 'confirmed', holdsToday: false });
    expect((await must(409, propose(sub('M-23', 'M-21')))).json).toMatchObject({ rule: 'sub-mandate-wider' });
  });

  it('is judged again at the confirmation: what it stems from may have ended meanwhile', async () => {
    await granted(body('M-30', { maySubMandate: true }));
    await must(201, propose(sub('M-31', 'M-30')));
    await must(201, settle('M-30', 'withdrawals', { from: '2026-05-12', reasons: 'x' }));
    expect((await must(409, settle('M-31', 'confirmations'))).json).toMatchObject({ rule: 'sub-mandate-wider' });
  });
});
