/** docs/rules.md: E53, E54 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '../../libs/law/calendar/local-date.js';
import { rowOn } from '../../libs/law/parameters/find-row.js';
import { recompute } from '../../libs/law/recompute.js';
import { perform } from '../../libs/record/perform.js';
import { keepRuleSet, readRuleSet } from '../../libs/record/rules/kept-rule-sets.js';
import { currentRules } from '../../libs/record/rules/current-rules.js';
import { confirmRow, proposeRow } from '../../libs/record/rules/parameter-rows.js';
import { testDatabase, type TestDatabase } from './database.js';
import { notice, request, start } from './fixtures/commands.js';
import { savePerson } from '../../libs/identity/save-person.js';

const day = localDate('2031-01-01');
const row = { parameter: 'test-parameter', key: 'k', value: { cents: 12 }, validFrom: day, source: 'Stb. 2031, 1' };

let training: TestDatabase;
let production: TestDatabase;
beforeAll(async () => {
  [training, production] = await Promise.all([testDatabase({ clockFrom: start }), testDatabase({ mode: 'production' })]);
  for (const userId of ['law-1', 'law-2']) await savePerson(production.db, { userId, name: userId, roles: ['legal-staff'], mandates: [] }, { userId: 'process' });
});
afterAll(() => Promise.all([training.drop(), production.drop()]));

const found = async (test: TestDatabase): Promise<unknown> => rowOn(await currentRules(test.db), day, 'test-parameter', 'k');

describe('a parameter row', () => {
  it('counts in training from its proposal on, as unconfirmed', async () => {
    expect(await found(training)).toBeUndefined();
    await proposeRow(training.db, row, { userId: 'legal-1' });
    expect(await found(training)).toMatchObject({ value: { cents: 12 }, status: 'unconfirmed', source: 'Stb. 2031, 1' });
  });

  it('counts in production once another official confirmed it', async () => {
    const proposed = await proposeRow(production.db, row, { userId: 'law-1' });
    if (!proposed.ok) throw new Error('proposed');
    expect(await found(production)).toBeUndefined();
    expect(await confirmRow(production.db, proposed.id, { userId: 'law-1' })).toMatchObject({ ok: false, refusal: { code: 'confirmed-by-the-proposer', article: 'awb:3:2' } });
    expect(await found(production)).toBeUndefined();
    expect(await confirmRow(production.db, proposed.id, { userId: 'law-2' })).toEqual({ ok: true, id: proposed.id });
    expect(await found(production)).toMatchObject({ value: { cents: 12 }, status: 'confirmed' });
    expect(await confirmRow(production.db, proposed.id, { userId: 'law-2' })).toMatchObject({ ok: false, refusal: { code: 'already-confirmed' } });
    expect(await confirmRow(production.db, 999, { userId: 'law-2' })).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
  });

  it('is audited at every step, the refused ones too', async () => {
    const entries = await production.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry WHERE convert_from(payload, 'UTF8')::json->>'action' LIKE '%ParameterRow' ORDER BY id`);
    expect(entries.map(({ entry }) => [(entry as Record<string, unknown>)['action'], (entry as Record<string, unknown>)['result']])).toEqual([
      ['ProposeParameterRow', 'performed'],
      ['ConfirmParameterRow', 'refused'],
      ['ConfirmParameterRow', 'performed'],
      ['ConfirmParameterRow', 'refused'],
      ['ConfirmParameterRow', 'refused'],
    ]);
  });

  it('cannot be confirmed by its proposer, changed or removed in the database either', async () => {
    const { id } = (await proposeRow(training.db, { ...row, validFrom: localDate('2032-01-01') }, { userId: 'legal-1' })) as { id: number };
    await expect(training.asOwner(`UPDATE law.parameter_row SET status = 'confirmed', confirmed_by = 'legal-1', confirmed_at = now() WHERE id = $1`, [id])).rejects.toThrow('another_confirms');
    await expect(training.asOwner(`UPDATE law.parameter_row SET value = '1' WHERE id = $1`, [id])).rejects.toThrow('only be confirmed');
    await expect(training.asOwner('DELETE FROM law.parameter_row WHERE id = $1', [id])).rejects.toThrow('only be confirmed');
    await expect(training.asOwner(`INSERT INTO law.parameter_row (parameter, value, valid_from, source, status, proposed_by, proposed_at, confirmed_by, confirmed_at) VALUES ('p', '1', now(), 's', 'confirmed', 'legal-1', now(), 'officer-1', now())`)).rejects.toThrow('proposed before');
  });

  it('changes the version of the rule set that acts keep, from the next act on', async () => {
    const versionOf = async (): Promise<unknown> => {
      const result = await perform(training.db, request(null, 'flagger-meldpunt', 'EscalateNotice', notice()));
      if (result.kind !== 'performed') throw new Error(result.kind);
      return (await training.asOwner('SELECT rule_set FROM record.act WHERE case_number = $1', [result.caseNumber]))[0]?.['rule_set'];
    };
    const before = await versionOf();
    await proposeRow(training.db, { ...row, validFrom: localDate('2033-01-01') }, { userId: 'legal-1' });
    const after = await versionOf();
    expect(after).not.toBe(before);
    expect(await versionOf()).toBe(after);
    expect(String(after)).toBe((await currentRules(training.db)).version);
  });
});

describe('a rule set', () => {
  it('is kept with its rows from the first act that was computed with it, also after later rows', async () => {
    const result = await perform(training.db, request(null, 'flagger-meldpunt', 'EscalateNotice', notice()));
    if (result.kind !== 'performed') throw new Error(result.kind);
    const version = String((await training.asOwner('SELECT rule_set FROM record.act WHERE case_number = $1', [result.caseNumber]))[0]?.['rule_set']);
    const before = await currentRules(training.db);
    expect(before.version).toBe(version);
    await proposeRow(training.db, { ...row, validFrom: localDate('2034-01-01') }, { userId: 'legal-1' });
    const after = await currentRules(training.db);
    expect(after.version).not.toBe(version);
    const kept = await readRuleSet(training.db.pool, version);
    expect(kept).toMatchObject({ version, mode: 'training', rows: before.rows });
    expect(kept?.rows.length).toBe(after.rows.length - 1);
  });

  it('answers long afterwards what it answered then', async () => {
    const day = localDate('2026-05-19');
    const then = await currentRules(training.db);
    const equated = await proposeRow(training.db, { parameter: 'equated-day', key: day, value: true, validFrom: day, source: 'verzonnen besluit' }, { userId: 'legal-1' });
    expect(equated.ok).toBe(true);
    const asked = { rule: 'objection-term', inputs: { announcedOn: '2026-04-07' } };
    expect(recompute(asked, await currentRules(training.db))).toMatchObject({ value: { lastDay: '2026-05-20' } });
    const kept = await readRuleSet(training.db.pool, then.version);
    expect(kept === null ? null : recompute(asked, kept)).toMatchObject({ value: { lastDay: '2026-05-19' } });
  });

  it('is kept once, under one version, for good', async () => {
    const rules = await currentRules(training.db);
    await keepRuleSet(training.db.pool, rules);
    await expect(keepRuleSet(training.db.pool, { ...rules, rows: rules.rows.slice(1) })).rejects.toThrow('Other rows are kept');
    await expect(training.asOwner(`UPDATE law.rule_set SET rows = '[]'`)).rejects.toThrow();
    await expect(training.asOwner('DELETE FROM law.rule_set')).rejects.toThrow();
    expect(await readRuleSet(training.db.pool, '1999.1')).toBeNull();
    await currentRules(production.db);
    expect((await production.asOwner('SELECT DISTINCT mode FROM law.rule_set')).map(({ mode }) => mode)).toEqual(['production']);
  });
});
