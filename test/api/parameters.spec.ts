/** docs/rules.md: E53, E54 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayOf } from '../../libs/law/calendar/local-date.js';
import { addHours } from '../../libs/law/calendar/instant.js';
import { holdClock, moveClock } from '../../libs/record/clock/move-clock.js';
import { legalNow } from '../../libs/record/clock/read-clock.js';
import { caseWithOrder, done, toNonCompliance } from '../record/fixtures/route.js';
import { request } from '../record/fixtures/commands.js';
import { apiUnderTest, type Answer, type ApiUnderTest, type Asked } from './api-under-test.js';
import { act, must } from './officials.js';

let under: ApiUnderTest;
beforeAll(async () => {
  under = await apiUnderTest();
  await holdClock(under.test.db, { userId: 'admin-1' });
});
afterAll(() => under.close());

type Row = Readonly<Record<string, unknown>> & { readonly id: number | null; readonly _links: { readonly confirmations?: { readonly href: string } } };

interface Page {
  readonly items: readonly Row[];
  readonly total: number;
  readonly _links: Readonly<Record<string, { readonly href: string }>>;
}

const SOURCE = 'OEFENING: voorbeeldbedrag, geen bron';
const category = (key: string, cents: number, more: object = {}): object => ({ parameter: 'fine-category', key, value: cents, validFrom: '2026-01-01', validUntil: '2027-12-31', source: SOURCE, ...more });
const propose = (body: unknown, asked: Asked = {}): Promise<Answer> => under.ask('/v1/parameter-rows', { body, user: 'legal-1', ...asked });
const confirm = (id: unknown, user: string): Promise<Answer> => under.ask(`/v1/parameter-rows/${String(id)}/confirmations`, { body: {}, user });
const proposed = async (body: unknown, asked: Asked = {}): Promise<Row> => (await must(201, propose(body, asked))).json as Row;
const pageOf = async (query: string): Promise<Page> => (await must(200, under.ask(`/v1/parameter-rows${query}`, { user: 'auditor-1' }))).json as Page;
const audited = async (action: string): Promise<readonly Record<string, unknown>[]> =>
  (await under.test.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry WHERE convert_from(payload, 'UTF8')::json ->> 'action' = $1 ORDER BY id`, [action])).map(({ entry }) => entry as Record<string, unknown>);
const rowCount = async (): Promise<number> => Number((await under.test.asOwner('SELECT count(*)::int AS n FROM law.parameter_row'))[0]?.['n']);

/** A case of which only the draft of the fine is still to be made; the violation lies in 2026. */
async function readyToFine(): Promise<string> {
  const { db } = under.test;
  const caseNumber = await caseWithOrder(db);
  const { legalNow: announced } = await legalNow(db);
  const at = addHours(announced, 13);
  await moveClock(db, at, { userId: 'admin-1' });
  for (const asked of toNonCompliance(caseNumber, at)) await done(db, asked);
  const today = dayOf(at);
  await done(db, request(caseNumber, 'officer-2', 'DrawUpFineReport', { breachOf: 'B1', reportOn: today, violatedOn: today, place: 'Den Haag', finding: 'Niet opgevolgd.' }));
  await done(db, request(caseNumber, 'officer-2', 'RecordUnaVia', { fineId: 'F1', step: { kind: 'not-criminal', reasons: 'Geen strafbaar feit.' } }));
  await done(db, request(caseNumber, 'officer-2', 'InviteViews', { about: 'fine', lastDay: addDays(today, 5), intention: 'Voornemen tot een boete.' }));
  await done(db, request(caseNumber, 'officer-2', 'RecordViews', { about: 'fine', receivedOn: today, summary: 'Geen.', response: 'Geen.' }));
  return caseNumber;
}

const draftFine = (caseNumber: string, key: string): Promise<Answer> =>
  act(
    under,
    caseNumber,
    'DraftFineDecision',
    { fineId: 'F1', amountCents: 100_000, factors: { gravity: 'x', culpability: 'x', circumstances: 'x', financialCapacity: 'x' }, reasons: 'Passend.', responseToViews: 'Weerlegd.' },
    { user: 'officer-2', key },
  );

const draftedAct = async (caseNumber: string): Promise<Record<string, unknown>> =>
  ((await must(200, under.ask(`/v1/cases/${caseNumber}/acts?type=FineDecisionDrafted`))).json as { items: Record<string, unknown>[] }).items[0] ?? {};

describe('a fine for a violation of 2026', () => {
  let caseNumber: string;
  let before: Record<string, unknown>;

  it('is refused while the table of 2026 is not loaded, and says which row is missing', async () => {
    caseNumber = await readyToFine();
    const refused = await must(409, draftFine(caseNumber, 'the-draft'));
    expect(refused.json).toMatchObject({ type: '/problems/unlawful', rule: 'fine-category-not-loaded', article: 'sr:23(4)', messageNl: expect.stringContaining('geldboetecategorie 2') });
    expect(await draftedAct(caseNumber)).toEqual({});
  });

  it('is not helped by whoever confirms what he proposed; the refusal names the article and is audited', async () => {
    const row = await proposed(category('2', 545_000));
    expect(row).toMatchObject({ status: 'proposed', proposedBy: 'legal-1', confirmedBy: null, source: SOURCE, validFrom: '2026-01-01', validUntil: '2027-12-31' });
    const refused = await must(409, confirm(row.id, 'legal-1'));
    expect(refused.json).toMatchObject({ type: '/problems/unlawful', rule: 'confirmed-by-the-proposer', article: 'awb:3:2' });
    expect((await audited('ConfirmParameterRow')).at(-1)).toMatchObject({
      who: { userId: 'legal-1' },
      object: { row: row.id },
      result: 'refused',
      rule: { code: 'confirmed-by-the-proposer', article: 'awb:3:2' },
    });
    expect((await pageOf('?status=proposed')).items).toMatchObject([{ id: row.id, status: 'proposed', confirmedBy: null }]);
  });

  it('is computed once another official has confirmed the row, under the key of the refused draft', async () => {
    const [waiting] = (await pageOf('?status=proposed')).items;
    const answer = await must(201, under.ask(waiting?._links.confirmations?.href ?? '', { body: {}, user: 'approver-2' }));
    expect(answer.json).toMatchObject({ id: waiting?.id, status: 'confirmed', proposedBy: 'legal-1', confirmedBy: 'approver-2', _links: {} });
    await must(201, draftFine(caseNumber, 'the-draft'));
    before = await draftedAct(caseNumber);
    expect(before).toMatchObject({ ruleSet: expect.stringMatching(/\+[0-9a-f]{8}$/), data: { maximum: { maximumCents: 545_000, basis: 'category-2' } } });
    expect(JSON.stringify(before)).not.toContain('unconfirmed');
  });

  it('keeps the rules it was computed with when a later row takes the place of its row', async () => {
    const later = await proposed(category('2', 700_000), { user: 'admin-1' });
    await must(201, confirm(later.id, 'legal-1'));
    expect(await draftedAct(caseNumber)).toEqual(before);
    const other = await readyToFine();
    await must(201, draftFine(other, 'another-draft'));
    const after = await draftedAct(other);
    expect(after).toMatchObject({ data: { maximum: { maximumCents: 700_000 } } });
    expect(after['ruleSet']).not.toBe(before['ruleSet']);
    // The decision that follows rests on the draft: its maximum is not computed anew.
    await must(201, act(under, caseNumber, 'ApproveDecision', { decisionId: 'F1' }, { user: 'approver-1' }));
    expect(await draftedAct(caseNumber)).toEqual(before);
  });

  it('leaves a trail of who proposed and who confirmed, with the values', async () => {
    expect(await audited('ProposeParameterRow')).toMatchObject([
      { who: { userId: 'legal-1' }, object: { parameter: 'fine-category', key: '2', value: 545_000, validFrom: '2026-01-01', source: SOURCE }, result: 'performed' },
      { who: { userId: 'admin-1' }, object: { value: 700_000 } },
    ]);
    expect((await audited('ConfirmParameterRow')).map(({ who, result }) => [(who as { userId: string }).userId, result])).toEqual([
      ['legal-1', 'refused'],
      ['approver-2', 'performed'],
      ['legal-1', 'performed'],
    ]);
  });
});

describe('the list of rows', () => {
  it('holds the rows of the engine and those loaded, each once, and can be held to a parameter and a status', async () => {
    const categories = await pageOf('?parameter=fine-category&pageSize=1000');
    expect(categories.total).toBe(31);
    const second = categories.items.filter((row) => row['key'] === '2');
    expect(second.map((row) => [row['validFrom'], row['value'], row['status'], row['proposedBy'], row['confirmedBy']])).toEqual([
      ['2016-01-01', 410_000, 'confirmed', null, null],
      ['2018-01-01', 415_000, 'confirmed', null, null],
      ['2020-01-01', 435_000, 'unconfirmed', null, null],
      ['2022-01-01', 450_000, 'unconfirmed', null, null],
      ['2024-01-01', 515_000, 'unconfirmed', null, null],
      ['2026-01-01', 700_000, 'confirmed', 'admin-1', 'legal-1'],
    ]);
    const unconfirmed = await pageOf('?parameter=fine-category&status=unconfirmed');
    expect(unconfirmed.total).toBe(18);
    expect((await pageOf('?status=proposed')).total).toBe(0);
  });

  it('comes in pages like the others', async () => {
    const all = (await pageOf('?parameter=fine-category&pageSize=1000')).items;
    const pages = [1, 2, 3, 4].map((page) => pageOf(`?parameter=fine-category&page=${String(page)}&pageSize=10`));
    expect((await Promise.all(pages)).flatMap(({ items }) => items)).toEqual(all);
    expect((await pageOf('?parameter=fine-category&page=2&pageSize=10'))._links).toMatchObject({
      self: { href: '/v1/parameter-rows?parameter=fine-category&page=2&pageSize=10' },
      last: { href: '/v1/parameter-rows?parameter=fine-category&page=4&pageSize=10' },
    });
    await must(400, under.ask('/v1/parameter-rows?status=loaded'));
  });

  it('shows a proposal in the place of the row of the engine, as training computes with it', async () => {
    const row = await proposed({ ...category('3', 1_030_000), validFrom: '2024-01-01', validUntil: '2025-12-31' });
    const third = (await pageOf('?parameter=fine-category&pageSize=1000')).items.filter((one) => one['key'] === '3' && one['validFrom'] === '2024-01-01');
    expect(third).toMatchObject([{ id: row.id, status: 'proposed' }]);
  });
});

describe('a proposal', () => {
  it.each([
    ['key', category('7', 545_000)],
    ['value', category('6', -1)],
    ['value', category('6', 0.5)],
    ['value', { ...category('6', 1), value: undefined }],
    ['validUntil', category('6', 1, { validUntil: '2025-12-31' })],
    ['validFrom', category('6', 1, { validFrom: '2026-02-30' })],
    ['parameter', category('6', 1, { parameter: 'tax' })],
    ['source', category('6', 1, { source: 'Stb.' })],
    ['source', category('6', 1, { source: 'Stb. 2026, 1\u0007 en verder' })],
    ['status', category('6', 1, { status: 'confirmed' })],
    ['value.0.days', { parameter: 'default-penalty-per-day', value: [{ days: 0, cents: 1 }], validFrom: '2026-01-01', source: SOURCE }],
  ])('that is wrong in %s is answered with that field, and nothing is stored', async (field, body) => {
    const before = await rowCount();
    const answer = await must(400, propose(body));
    expect((answer.json as { errors: object[] }).errors).toMatchObject([{ in: 'body', field }]);
    expect(await rowCount()).toBe(before);
  });

  it('sent again, also ten times at once, is one row', async () => {
    const before = await rowCount();
    const body = category('5', 10_900_000);
    const answers = await Promise.all(Array.from({ length: 10 }, () => propose(body, { key: 'one-proposal' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(9).fill(200), 201]);
    for (const { json } of answers) expect(json).toEqual(answers[0]?.json);
    expect(await rowCount()).toBe(before + 1);
  });

  it('is for those who may, and so is its confirmation', async () => {
    const row = await proposed(category('4', 2_725_000));
    for (const user of ['officer-1', 'approver-1', 'finance-1', 'flagger-meldpunt']) await must(403, propose(category('1', 54_500), { user }));
    for (const user of ['officer-1', 'finance-1', 'auditor-1']) await must(403, confirm(row.id, user));
    expect((await audited('proposeParameterRow')).at(-1)).toMatchObject({ result: 'refused', rule: { code: 'role-missing' } });
    expect((await pageOf('?parameter=fine-category&status=proposed&pageSize=1000')).items.map(({ id }) => id)).toContain(row.id);
  });
});

describe('a confirmation', () => {
  it('sent again by the same official is the same one; by another it comes too late', async () => {
    const row = await proposed(category('6', 109_000_000));
    const first = await must(201, confirm(row.id, 'admin-1'));
    expect((await must(200, confirm(row.id, 'admin-1'))).json).toEqual(first.json);
    expect((await must(409, confirm(row.id, 'approver-1'))).json).toMatchObject({ rule: 'already-confirmed' });
  });

  it('of what is not there is 404', async () => {
    expect((await must(404, confirm('999999', 'approver-1'))).json).toMatchObject({ type: '/problems/not-found' });
    await must(400, confirm('0', 'approver-1'));
    await must(400, confirm('base', 'approver-1'));
  });
});

describe('production', () => {
  it('goes on with its own row while a proposal waits, and shows both', async () => {
    const production = await apiUnderTest({ mode: 'production', settings: { trustUserHeader: true } });
    try {
      for (const [user, role] of [['one', 'legal-staff'], ['two', 'approver']]) {
        await production.test.asOwner('INSERT INTO identity.app_user (id, name) VALUES ($1, $1)', [user]);
        await production.test.asOwner('INSERT INTO identity.role (user_id, role) VALUES ($1, $2)', [user, role]);
      }
      const body = { ...category('6', 103_000_000), validFrom: '2024-01-01', validUntil: '2025-12-31' };
      const { id } = (await must(201, production.ask('/v1/parameter-rows', { body, user: 'one' }))).json as Row;
      const rows = async (): Promise<readonly Row[]> => {
        const { items } = (await must(200, production.ask('/v1/parameter-rows?parameter=fine-category&pageSize=1000', { user: 'one' }))).json as Page;
        return items.filter((row) => row['key'] === '6' && row['validFrom'] === '2024-01-01');
      };
      expect(await rows()).toMatchObject([{ id: null, status: 'unconfirmed' }, { id, status: 'proposed' }]);
      await must(201, production.ask(`/v1/parameter-rows/${String(id)}/confirmations`, { body: {}, user: 'two' }));
      expect(await rows()).toMatchObject([{ id, status: 'confirmed' }]);
    } finally {
      await production.close();
    }
  });
});
