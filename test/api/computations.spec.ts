import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { holdClock } from '../../libs/record/clock/move-clock.js';
import { apiUnderTest, type Answer, type ApiUnderTest } from './api-under-test.js';
import { must } from './officials.js';

let under: ApiUnderTest;
beforeAll(async () => {
  under = await apiUnderTest();
  await holdClock(under.test.db, { userId: 'admin-1' });
});
afterAll(() => under.close());

const compute = (rule: string, input: object): Promise<Answer> => under.ask('/v1/computations', { body: { rule, input }, user: 'auditor-1', key: null });
const violation = { regime: 'csam', norm: 'csam:6(3)', violatedOn: '2026-03-01', systematicOrPersistent: false };
const row = { parameter: 'fine-category', key: '2', value: 545_000, validFrom: '2026-01-01', validUntil: '2027-12-31', source: 'OEFENING: voorbeeldbedrag, geen bron' };
const confirm = (id: number, user: string): Promise<Answer> => under.ask(`/v1/parameter-rows/${String(id)}/confirmations`, { body: {}, user });

describe('asking the law over the API', () => {
  it('gives the answer with its derivation and the version of the rules', async () => {
    const { json } = await must(200, compute('objection-term', { announcedOn: '2026-02-20' }));
    expect(json).toMatchObject({ value: { lastDay: '2026-04-07' }, derivation: { rule: 'objection-term', inputs: { announcedOn: '2026-02-20' } }, ruleSet: expect.stringMatching(/^2026\.1-[0-9a-f]{8}$/) });
  });

  it('names the field that is wrong', async () => {
    expect((await must(400, compute('objection-term', { announcedOn: '2026-02-30' }))).json).toMatchObject({ errors: [{ in: 'body', field: 'input.announcedOn', rule: 'invalid-input' }] });
    expect((await must(400, compute('objection-term', {}))).json).toMatchObject({ errors: [{ field: 'input.announcedOn' }] });
    await must(400, compute('guess', {}));
  });

  it('refuses the maximum of 2026 until two officials loaded its row: one alone does not', async () => {
    expect((await must(409, compute('fine-maximum', violation))).json).toMatchObject({ rule: 'fine-category-not-loaded', article: 'sr:23(4)', detail: expect.stringContaining('stelt de ontbrekende rij voor') });
    const { id } = (await must(201, under.ask('/v1/parameter-rows', { body: row, user: 'legal-1' }))).json as { id: number };
    expect((await must(409, confirm(id, 'legal-1'))).json).toMatchObject({ rule: 'confirmed-by-the-proposer', article: 'awb:3:2' });
    const proposed = (await must(200, compute('fine-maximum', violation))).json as { derivation: { unconfirmed?: unknown } };
    expect(proposed).toMatchObject({ value: { maximumCents: 545_000, basis: 'category-2' }, derivation: { unconfirmed: [{ parameter: 'fine-category 2' }] } });
    await must(201, confirm(id, 'approver-2'));
    const confirmed = (await must(200, compute('fine-maximum', violation))).json as { derivation: { unconfirmed?: unknown } };
    expect(confirmed).toMatchObject({ value: { maximumCents: 545_000 } });
    expect(confirmed.derivation.unconfirmed).toBeUndefined();
  });

  it('stores nothing', async () => {
    const acts = (await under.test.asOwner('SELECT count(*)::int AS n FROM record.command'))[0]?.['n'];
    await must(200, compute('una-via', { submittedOn: '2026-03-20' }));
    expect((await under.test.asOwner('SELECT count(*)::int AS n FROM record.command'))[0]?.['n']).toBe(acts);
  });
});

describe('asking the law in production', () => {
  let production: ApiUnderTest;
  beforeAll(async () => {
    production = await apiUnderTest({ mode: 'production', settings: { mode: 'production' } });
    for (const [user, role] of [['law-1', 'legal-staff'], ['law-2', 'legal-staff']]) {
      await production.test.asOwner(`INSERT INTO identity.app_user (id, name) VALUES ($1, $1)`, [user]);
      await production.test.asOwner(`INSERT INTO identity.role (user_id, role) VALUES ($1, $2)`, [user, role]);
    }
  });
  afterAll(() => production.close());

  it('does not count a row that one official alone proposed', async () => {
    const ask = (): Promise<Answer> => production.ask('/v1/computations', { body: { rule: 'fine-maximum', input: violation }, user: 'law-1', key: null });
    const { id } = (await must(201, production.ask('/v1/parameter-rows', { body: row, user: 'law-1' }))).json as { id: number };
    expect((await must(409, ask())).json).toMatchObject({ rule: 'fine-category-not-loaded' });
    await must(409, production.ask(`/v1/parameter-rows/${String(id)}/confirmations`, { body: {}, user: 'law-1' }));
    expect((await must(409, ask())).json).toMatchObject({ rule: 'fine-category-not-loaded' });
    await must(201, production.ask(`/v1/parameter-rows/${String(id)}/confirmations`, { body: {}, user: 'law-2' }));
    expect((await must(200, ask())).json).toMatchObject({ value: { maximumCents: 545_000 } });
  });

  it('refuses what rests on a row that nobody confirmed', async () => {
    const asked = { rule: 'fine-maximum', input: { ...violation, violatedOn: '2025-03-01' } };
    expect((await must(409, production.ask('/v1/computations', { body: asked, user: 'law-1', key: null }))).json).toMatchObject({ rule: 'parameter-not-confirmed' });
  });
});
