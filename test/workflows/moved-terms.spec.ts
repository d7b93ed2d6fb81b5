/** docs/rules.md: E47, E48, E49, E54 */
import { throwAwaySealer } from '../../libs/evidence/seal/instrument-key.js';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApi, type RunningApi } from '../../apps/api/create-api.js';
import { engineClient, type EngineClient } from '../../apps/cli/journey/client.js';
import { admit, establishNonCompliance, letTermEnd, order } from '../../apps/cli/journey/order-phase.js';
import { applyMoves } from '../../apps/cli/parameters/apply-moves.js';
import { allMoves, moveTable } from '../../apps/cli/parameters/move-table.js';
import type { Stage } from '../../apps/cli/journey/stage.js';
import { addDays, atAmsterdam, dayOf, localDate } from '../../libs/law/calendar/local-date.js';
import { createLogger } from '../../libs/platform/logging.js';
import { startEngine, type Engine } from './support/engine.js';
import { noticeFor } from './support/notices.js';
import { locationKeys } from '../record/location-keys.js';

/** The fine is made known on Thursday 6 March 2025: objection is open, and the fine can be paid, until Thursday 17 April. */
const clockFrom = atAmsterdam(localDate('2025-03-05'), '09:30');
const newDay = localDate('2025-04-17');
const nextWorkingDay = localDate('2025-04-22');

interface Term { readonly key: string; readonly lastDay: string | null; readonly movedFrom: string | null; readonly setBy: number; readonly derivation: { readonly articles: readonly string[] } | null }
interface Applied { readonly items: readonly { readonly caseNumber: string; readonly outcome: string; readonly rule?: string; readonly terms: number }[] }

let engine: Engine;
let api: RunningApi;
let client: EngineClient;
let stage: Stage;
beforeAll(async () => {
  engine = await startEngine({ clockFrom });
  const unused = () => Promise.reject(new Error('not used here'));
  const ports = { nightlyRuns: { start: unused, isStarted: unused }, trainingProvider: { setLocations: unused, mail: unused, message: unused }, servers: { temporal: () => Promise.resolve(true) } };
  api = await createApi({ mode: 'training', databaseUrl: engine.db.url, port: 0, trustUserHeader: true, poolSize: 4, sealer: throwAwaySealer(), locationKeys }, ports, createLogger('api', 'info', { write: () => undefined }));
  client = engineClient(api.url);
  stage = await fined(engine);
}, 240_000);
afterAll(async () => {
  await api.close();
  await engine.stop();
}, 60_000);

/** A fine that is due, made known by the process. */
async function fined({ clock, escalate }: Engine): Promise<Stage> {
  const notice = noticeFor('moved');
  const opened = await escalate(notice);
  await admit(opened, notice, clock);
  await order(opened, notice, 1);
  await letTermEnd(opened, clock);
  await establishNonCompliance(opened);
  const today = dayOf(await clock.now());
  const steps = [
    ['officer-2', { type: 'DrawUpFineReport', data: { breachOf: 'B1', reportOn: today, violatedOn: today, place: 'Den Haag', finding: 'Niet opgevolgd.' } }],
    ['officer-2', { type: 'RecordUnaVia', data: { fineId: 'F1', step: { kind: 'not-criminal', reasons: 'Geen strafbaar feit.' } } }],
    ['officer-1', { type: 'InviteViews', data: { about: 'fine', lastDay: addDays(today, 1), intention: 'Voornemen.' } }],
  ] as const;
  for (const [user, command] of steps) await opened.act(user, command.type, command);
  await clock.to(atAmsterdam(addDays(today, 1), '09:00'));
  await opened.act('officer-1', 'views', { type: 'RecordViews', data: { about: 'fine', receivedOn: addDays(today, 1), summary: 'Bezwaren.', response: 'Weerlegd.' } });
  const factors = { gravity: 'Ernstig.', culpability: 'Volledig.', circumstances: 'Geen.', financialCapacity: 'Voldoende.' };
  await opened.act('officer-2', 'draft', { type: 'DraftFineDecision', data: { fineId: 'F1', amountCents: 400_000, factors, reasons: 'Passend.' } });
  await opened.act('approver-1', 'approve', { type: 'ApproveDecision', data: { decisionId: 'F1' } });
  await opened.untilAct('FineBecameDue');
  return opened;
}

const terms = async (): Promise<readonly Term[]> => (await client.get<{ items: readonly Term[] }>(`/cases/${stage.caseNumber}/terms`)).items;
const term = async (key: string): Promise<Term | undefined> => (await terms()).find((one) => one.key === key);
const listed = async () => (await allMoves(client, [rowId])).filter(({ caseNumber }) => caseNumber === stage.caseNumber);
const apply = async (user: string): Promise<Applied['items'][number] | undefined> => {
  const moves = (await listed()).map(({ caseNumber, key, from, to }) => ({ caseNumber, key, from, to }));
  return (await client.post<Applied>('/term-moves', user, randomUUID(), { rowIds: [rowId], reasons: 'Besluit gelijkgestelde dagen van april 2025.', moves })).items[0];
};
const defaultDueAt = async (): Promise<unknown> => (await engine.db.pool.query<{ at: string }>(`SELECT platform.instant(due_at) AS at FROM record.process_step WHERE case_number = $1 AND step = 'record-default'`, [stage.caseNumber])).rows[0]?.at;
const debt = async (): Promise<unknown> => (await client.get<{ items: readonly unknown[] }>(`/cases/${stage.caseNumber}/debts`)).items[0];
let rowId = 0;

describe('a newly equated day in a live case', () => {
  it('gives the list first, also before it is confirmed; nothing moves', async () => {
    const row = { parameter: 'equated-day', key: newDay, value: true, validFrom: newDay, validUntil: newDay, source: 'OEFENING: verzonnen besluit gelijkgestelde dagen' };
    rowId = (await client.post<{ id: number }>('/parameter-rows', 'legal-1', randomUUID(), row)).id;
    expect((await listed()).map(({ key, from, to, stuck }) => [key, from, to, stuck])).toEqual([
      ['F1:payment', newDay, nextWorkingDay, null],
      ['F1:objection', newDay, nextWorkingDay, null],
      ['F1:limitation', '2030-04-17', '2030-04-22', null],
    ]);
    expect(moveTable(await listed())).toContain('3 termijnen verschuiven.');
    expect(await term('F1:objection')).toMatchObject({ lastDay: newDay, movedFrom: null });
  });

  it('moves nothing on a row that one official alone brought in, nor without a mandate', async () => {
    expect(await apply('approver-1')).toMatchObject({ outcome: 'refused', rule: 'row-not-confirmed' });
    await expect(client.post(`/parameter-rows/${String(rowId)}/confirmations`, 'legal-1', randomUUID(), {})).rejects.toThrow('een tweede ambtenaar');
    await client.post(`/parameter-rows/${String(rowId)}/confirmations`, 'approver-2', randomUUID(), {});
    expect(await term('F1:objection')).toMatchObject({ lastDay: newDay, movedFrom: null });
    expect(await apply('legal-1')).toMatchObject({ outcome: 'refused', rule: 'mandate-missing' });
    await expect(client.post('/term-moves', 'officer-1', randomUUID(), { rowIds: [rowId], reasons: 'x', moves: [{ caseNumber: stage.caseNumber, key: 'F1:objection', from: newDay, to: nextWorkingDay }] })).rejects.toThrow('403');
  });

  it('moves the terms where an official with the mandate applies the list, as an act in the case', async () => {
    const before = await term('F1:objection');
    expect(await debt()).toMatchObject({ payBy: newDay, derivations: { payBy: { rule: 'payment-term', value: { payBy: newDay } }, barredAfter: { value: { barredAfter: '2030-04-17' } } } });
    expect(await defaultDueAt()).toBe('2025-04-17T22:00:00.000Z');
    const wish = { kind: 'apply', user: 'approver-1', rowIds: [rowId], reasons: 'Besluit gelijkgestelde dagen van april 2025.' } as const;
    await expect(applyMoves(client, { ...wish, terms: 2 })).rejects.toThrow('De lijst telt nu 3 termijnen, niet 2');
    expect(await applyMoves(client, { ...wish, terms: 3 })).toBe('Verschoven door approver-1: 3 termijnen in 1 zaken.');
    const act = (await stage.acts()).at(-1);
    expect(act).toMatchObject({
      type: 'TermsMoved', article: 'atw:3', by: 'approver-1',
      data: { mandate: 'OEF-M-1', reasons: 'Besluit gelijkgestelde dagen van april 2025.', rows: [{ key: newDay, status: 'confirmed' }] },
    });
    const after = await term('F1:objection');
    expect(after).toMatchObject({ lastDay: nextWorkingDay, movedFrom: newDay, setBy: act?.seq });
    expect(after?.derivation?.articles).toEqual(expect.arrayContaining(['awb:6:7', 'atw:1', 'atw:3']));
    expect(before?.derivation?.articles).not.toContain('atw:3');
    expect(await defaultDueAt()).toBe('2025-04-22T22:00:00.000Z');
    expect(await debt()).toMatchObject({ payBy: nextWorkingDay, barredAfter: '2030-04-22', derivations: { payBy: { value: { payBy: nextWorkingDay } }, barredAfter: { value: { barredAfter: '2030-04-22' }, inputs: { from: nextWorkingDay } } } });
    expect(await listed()).toEqual([]);
  });

  it('has moved the timer of the process: default is noted after the new day, in time, and not after the old', async () => {
    await engine.clock.to(atAmsterdam(addDays(newDay, 2), '12:00'));
    expect((await stage.acts()).map(({ type }) => type)).not.toContain('DebtsInDefault');
    await engine.clock.to(atAmsterdam(addDays(nextWorkingDay, 1), '08:00'));
    await stage.untilAct('DebtsInDefault');
    const noted = (await stage.acts()).find(({ type }) => type === 'DebtsInDefault');
    expect(noted).toMatchObject({ data: { debtIds: ['F1'], late: false } });
    expect(noted?.legalAt.slice(0, 13)).toBe('2025-04-22T22');
    expect((await engine.db.pool.query('SELECT FROM record.task WHERE case_number = $1', [stage.caseNumber])).rowCount).toBe(0);
  }, 240_000);

  it('leaves what was decided as it was: the fine is computed again from the rule set that its act keeps', async () => {
    const { rows } = await engine.db.pool.query<{ type: string; rule_set: string }>('SELECT type, rule_set FROM record.act WHERE case_number = $1', [stage.caseNumber]);
    const versions = new Set(rows.map((row) => row.rule_set));
    expect(versions.size).toBe(2);
    const kept = async (version: string) => client.get<{ rows: readonly { parameter: string; key: string | null }[] }>(`/rule-sets/${encodeURIComponent(version)}`);
    const knows = async (version = '') => (await kept(version)).rows.some(({ parameter, key }) => parameter === 'equated-day' && key === newDay);
    expect(await knows(rows.find(({ type }) => type === 'FineDecisionDrafted')?.rule_set)).toBe(false);
    expect(await knows(rows.find(({ type }) => type === 'TermsMoved')?.rule_set)).toBe(true);
  });
});
