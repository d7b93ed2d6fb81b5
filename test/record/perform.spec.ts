import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Command } from '../../libs/contracts/commands/command.js';
import { readActs } from '../../libs/record/acts/read-acts.js';
import { readCase } from '../../libs/record/cases/read-case.js';
import { holdClock } from '../../libs/record/clock/move-clock.js';
import { legalNow } from '../../libs/record/clock/read-clock.js';
import { perform, performAlone, type PerformRequest } from '../../libs/record/perform.js';
import { testDatabase, type TestDatabase } from './database.js';
import { notice, request, start } from './fixtures/commands.js';
import { pass } from './fixtures/penalty-cases.js';
import { caseWithOrder, done, letter, observation, seal, sha256Of, toAdmission, toOrder } from './fixtures/route.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase({ clockFrom: start });
  await holdClock(test.db, { userId: 'admin-1' });
});
afterAll(() => test.drop());

const open = async (choice: object = {}): Promise<string> => (await done(test.db, request(null, 'flagger-meldpunt', 'EscalateNotice', notice({ at: (await legalNow(test.db)).legalNow, ...choice })))).caseNumber;
const closing = (caseNumber: string, more: Partial<PerformRequest> = {}): PerformRequest => request(caseNumber, 'officer-1', 'DismissNotice', { ground: 'other', reasons: 'Niet bevoegd.' }, more);
const count = async (sql: string, ...values: unknown[]): Promise<number> => Number((await test.asOwner(`SELECT count(*)::int AS n FROM ${sql}`, values))[0]?.['n']);
const auditOf = async (commandId: string): Promise<readonly Record<string, unknown>[]> =>
  (await test.asOwner(`SELECT convert_from(payload, 'UTF8') AS text FROM audit.entry WHERE convert_from(payload, 'UTF8')::json->>'commandId' = $1 ORDER BY id`, [commandId])).map(
    (row) => JSON.parse(String(row['text'])) as Record<string, unknown>,
  );

describe('a lawful command', () => {
  it('opens a case under a number of the legal year, with its locations beside the acts', async () => {
    const caseNumber = await open({ reference: 'one' });
    expect(caseNumber).toMatch(/^Z-2026-\d{6}$/);
    expect(await readCase(test.db, caseNumber)).toMatchObject({ seq: 1, clockRunning: false, state: { caseNumber, notice: { facts: { reference: 'one' } } } });
    expect(await count('record.location WHERE case_number = $1', caseNumber)).toBe(2);
    expect(JSON.stringify(await readActs(test.db.pool, caseNumber))).not.toContain('https://');
  });

  it('stores act, command, projections, audit entry and outbox row together', async () => {
    const caseNumber = await open();
    const asked = closing(caseNumber, { traceId: 'trace-1' });
    const result = await perform(test.db, asked);
    expect(result).toMatchObject({ kind: 'performed', seq: 3, acts: [{ type: 'NoticeDismissed', seq: 2, by: 'officer-1' }, { type: 'CaseClosed', seq: 3 }] });
    expect((await test.asOwner('SELECT phase, seq FROM record.case_file WHERE case_number = $1', [caseNumber]))[0]).toEqual({ phase: 'dismissed', seq: 3 });
    expect((await test.asOwner('SELECT type, actor, first_seq, last_seq, trace_id FROM record.command WHERE id = $1', [asked.commandId]))[0]).toEqual({
      type: 'DismissNotice', actor: 'officer-1', first_seq: 2, last_seq: 3, trace_id: 'trace-1',
    });
    expect(await count('record.outbox WHERE case_number = $1 AND seq = 3', caseNumber)).toBe(1);
    expect(await auditOf(asked.commandId)).toEqual([
      expect.objectContaining({
        action: 'DismissNotice',
        result: 'performed',
        who: { userId: 'officer-1', role: 'case-officer', mandate: null, onBehalfOf: null },
        object: expect.objectContaining({ case: caseNumber, firstSeq: 2, lastSeq: 3, acts: ['NoticeDismissed', 'CaseClosed'] }),
        traceId: 'trace-1',
      }),
    ]);
  });

  it('names the mandate of a decision in act and audit entry', async () => {
    const caseNumber = await caseWithOrder(test.db);
    expect((await test.asOwner(`SELECT role, mandate FROM record.act WHERE case_number = $1 AND type = 'DecisionApproved'`, [caseNumber]))[0]).toEqual({ role: 'approver', mandate: 'OEF-M-1' });
    const [approval] = await test.asOwner(`SELECT id FROM record.command WHERE case_number = $1 AND type = 'ApproveDecision'`, [caseNumber]);
    expect((await auditOf(String(approval?.['id'])))[0]).toMatchObject({ who: { userId: 'approver-1', role: 'approver', mandate: 'OEF-M-1' } });
  });

  it('is remembered where nothing was left to do', async () => {
    const caseNumber = await open();
    const raise = request(caseNumber, 'process', 'RaiseTask', { key: 't', step: 's', problem: 'p' }, { origin: 'process' });
    await done(test.db, raise);
    const again = { ...raise, commandId: randomUUID() };
    expect(await perform(test.db, again)).toMatchObject({ kind: 'performed', seq: 2, acts: [] });
    expect(await perform(test.db, again)).toMatchObject({ kind: 'repeated', seq: 2, acts: [] });
    expect(await count('record.outbox WHERE case_number = $1', caseNumber)).toBe(2);
  });

  it('gets no earlier legal time than the act before it', async () => {
    const caseNumber = await open();
    await pass(test.db, 1);
    await done(test.db, closing(caseNumber));
    const times = (await readActs(test.db.pool, caseNumber)).map((act) => act.legalAt);
    expect([...times].sort()).toEqual(times);
    expect(new Set(times).size).toBe(2);
  });
});

describe('the same command id', () => {
  it('gives the first result again', async () => {
    const asked = closing(await open());
    const first = await done(test.db, asked);
    const again = await perform(test.db, asked);
    expect(again).toEqual({ ...first, kind: 'repeated' });
  });

  it('with other content is refused, in the same case or another, and the attempt is audited', async () => {
    const asked = closing(await open());
    await done(test.db, asked);
    const other = await open();
    expect(await perform(test.db, { ...asked, command: { ...asked.command, data: { ground: 'other', reasons: 'Anders.' } } as Command })).toMatchObject({ kind: 'conflicting' });
    expect(await perform(test.db, { ...asked, caseNumber: other })).toMatchObject({ kind: 'conflicting' });
    expect(await perform(test.db, { ...asked, actor: { userId: 'officer-2' } })).toMatchObject({ kind: 'conflicting' });
    expect((await auditOf(asked.commandId)).map((entry) => entry['result'])).toEqual(['performed', 'refused', 'refused', 'refused']);
    expect((await readCase(test.db, other))?.seq).toBe(1);
  });

  it('is the same whatever the order of the fields', async () => {
    const asked = closing(await open());
    await done(test.db, asked);
    const turned = { ...asked, command: { type: 'DismissNotice', data: { reasons: 'Niet bevoegd.', ground: 'other' } } as Command };
    expect(await perform(test.db, turned)).toMatchObject({ kind: 'repeated' });
  });
});

describe('a notice', () => {
  it('sent again under the same command id gives the same case', async () => {
    const asked = request(null, 'flagger-meldpunt', 'EscalateNotice', notice());
    const { caseNumber } = await done(test.db, asked);
    expect(await perform(test.db, asked)).toMatchObject({ kind: 'repeated', caseNumber, seq: 1 });
  });

  it('sent again under another command id is refused and names the case', async () => {
    const escalated = notice();
    const { caseNumber } = await done(test.db, request(null, 'flagger-meldpunt', 'EscalateNotice', escalated));
    const result = await perform(test.db, request(null, 'flagger-meldpunt', 'EscalateNotice', escalated));
    expect(result).toMatchObject({ kind: 'refused', refusal: { kind: 'unlawful', code: 'notice-already-escalated' } });
    expect(JSON.stringify(result)).toContain(caseNumber);
  });

  it('sent twenty times at once under twenty command ids opens one case', async () => {
    const escalated = notice({ reference: 'at-once' });
    const results = await Promise.all(Array.from({ length: 20 }, () => perform(test.db, request(null, 'flagger-meldpunt', 'EscalateNotice', escalated))));
    expect(results.filter((result) => result.kind === 'performed')).toHaveLength(1);
    expect(results.filter((result) => result.kind === 'refused')).toHaveLength(19);
    expect(await count(`record.case_file WHERE flagger_reference = 'at-once'`)).toBe(1);
  });

  it('of another flagger may carry the same reference', async () => {
    const first = notice({ reference: 'shared' }) as { notice: object };
    await done(test.db, request(null, 'flagger-meldpunt', 'EscalateNotice', first));
    const second = { notice: { ...first.notice, flagger: { id: 'other-flagger', name: 'Ander meldpunt' } } };
    expect(await perform(test.db, request(null, 'officer-1', 'EscalateNotice', second))).toMatchObject({ kind: 'performed' });
  });
});

describe('a refusal', () => {
  it('stores its audit entry and nothing else, and leaves the command id free', async () => {
    const caseNumber = await open();
    const asked = request(caseNumber, 'officer-1', 'AdmitNotice', { reasons: 'Te vroeg.' });
    expect(await perform(test.db, asked)).toMatchObject({ kind: 'refused', refusal: { code: 'consultation-missing', article: 'csam:5(1)' } });
    expect(await count('record.command WHERE id = $1', asked.commandId)).toBe(0);
    expect(await auditOf(asked.commandId)).toEqual([expect.objectContaining({ result: 'refused', rule: { code: 'consultation-missing', article: 'csam:5(1)' } })]);
    for (const consulted of toAdmission(caseNumber, start).slice(0, 3)) await done(test.db, consulted);
    expect(await perform(test.db, asked)).toMatchObject({ kind: 'performed' });
  });

  it('for a missing role is audited with the role that was there', async () => {
    const asked = request(await open(), 'finance-1', 'AdmitNotice', { reasons: 'Mag ik niet.' });
    expect(await perform(test.db, asked)).toMatchObject({ kind: 'refused', refusal: { kind: 'no-right' } });
    expect((await auditOf(asked.commandId))[0]).toMatchObject({ who: { userId: 'finance-1', role: 'finance' }, result: 'refused' });
  });

  it('keeps locations and reasons out of the audit log', async () => {
    const caseNumber = await open({ reference: 'secret-path' });
    await perform(test.db, request(caseNumber, 'officer-1', 'AdmitNotice', { reasons: 'een geheime reden' }));
    const texts = (await test.asOwner(`SELECT convert_from(payload, 'UTF8') AS text FROM audit.entry`)).map((row) => String(row['text'])).join('\n');
    expect(texts).not.toContain('https://');
    expect(texts).not.toContain('geheime reden');
  });

  it('of an unknown person is audited; an inactive person is unknown', async () => {
    const asked = closing(await open(), { actor: { userId: 'nobody' } });
    expect(await perform(test.db, asked)).toEqual({ kind: 'unknown-user' });
    expect((await auditOf(asked.commandId))[0]).toMatchObject({ who: { userId: 'nobody', role: null }, result: 'refused', rule: { code: 'unknown-user' } });
    await test.asOwner(`UPDATE identity.app_user SET active = false WHERE id = 'officer-2'`);
    expect(await perform(test.db, { ...asked, commandId: randomUUID(), actor: { userId: 'officer-2' } })).toEqual({ kind: 'unknown-user' });
    await test.asOwner(`UPDATE identity.app_user SET active = true WHERE id = 'officer-2'`);
  });

  it('of an unknown case stores nothing', async () => {
    expect(await perform(test.db, closing('Z-2026-999999'))).toEqual({ kind: 'unknown-case' });
    expect(await perform(test.db, request(null, 'officer-1', 'AdmitNotice', { reasons: 'Geen zaak.' }))).toEqual({ kind: 'unknown-case' });
  });

  it('follows where the case moved on since the sender looked', async () => {
    const caseNumber = await open();
    expect(await perform(test.db, closing(caseNumber, { expectedSeq: 4 }))).toMatchObject({ kind: 'refused', refusal: { code: 'case-moved-on' } });
    expect(await perform(test.db, closing(caseNumber, { expectedSeq: 1 }))).toMatchObject({ kind: 'performed' });
  });
});

describe('documents and evidence', () => {
  const approved = async (): Promise<string> => {
    const caseNumber = await open();
    const { legalNow: now } = await legalNow(test.db);
    for (const asked of [...toAdmission(caseNumber, now), ...toOrder(caseNumber, now).slice(0, 2)]) await done(test.db, asked);
    return caseNumber;
  };

  it('keeps the document of a sealed decision, bytes and hash', async () => {
    const caseNumber = await approved();
    await done(test.db, seal(caseNumber, 'B1'));
    const [stored] = await test.asOwner(`SELECT encode(sha256, 'hex') AS hash, bytes FROM record.document WHERE case_number = $1`, [caseNumber]);
    expect(stored?.['hash']).toBe(sha256Of(letter(caseNumber, 'B1').bytes));
    expect(new Uint8Array(stored?.['bytes'] as Buffer)).toEqual(letter(caseNumber, 'B1').bytes);
  });

  it('refuses to seal a document that is not kept, of another decision, or with another hash', async () => {
    const caseNumber = await approved();
    const good = seal(caseNumber, 'B1');
    const [document] = good.documents ?? [];
    if (document === undefined) throw new Error('the fixture has a document');
    const refused = { kind: 'refused', refusal: { code: 'document-not-kept' } };
    expect(await perform(test.db, { ...good, documents: [] })).toMatchObject(refused);
    expect(await perform(test.db, { ...good, documents: [{ ...document, decisionId: 'B2' }] })).toMatchObject(refused);
    expect(await perform(test.db, { ...good, documents: [{ ...document, bytes: Uint8Array.of(1) }] })).toMatchObject(refused);
    expect(await count('record.document WHERE case_number = $1', caseNumber)).toBe(0);
  });

  it('refuses evidence under an id that is kept already, audited, whoever else was in the transaction', async () => {
    const caseNumber = await caseWithOrder(test.db);
    const { legalNow: now } = await legalNow(test.db);
    const seen = observation('L1', now);
    const observe = (number: string): PerformRequest => request(number, 'process', 'RecordObservation', { orderId: 'B1', purpose: 'by-hand', observations: [seen] }, { origin: 'process' });
    await done(test.db, observe(caseNumber));
    const other = await caseWithOrder(test.db);
    const doubtful = observe(other);
    const [twice, ...others] = await Promise.all([perform(test.db, doubtful), ...Array.from({ length: 8 }, async () => perform(test.db, closing(await open())))]);
    expect(twice).toMatchObject({ kind: 'refused', refusal: { code: 'evidence-already-kept' } });
    expect(others.map((result) => result.kind)).toEqual(Array.from({ length: 8 }, () => 'performed'));
    expect((await auditOf(doubtful.commandId)).map((entry) => entry['result'])).toEqual(['refused']);
  });
});

describe('commands that share a transaction', () => {
  it('are decided each by itself: an error of one is its own', async () => {
    const cases = await Promise.all(Array.from({ length: 12 }, () => open()));
    const broken: PerformRequest = { ...closing(cases[0] ?? ''), command: { type: 'NoSuchCommand', data: {} } as unknown as Command };
    const results = await Promise.allSettled([...cases.map((caseNumber) => perform(test.db, closing(caseNumber))), perform(test.db, broken)]);
    expect(results.map((result) => result.status)).toEqual([...cases.map(() => 'fulfilled'), 'rejected']);
    expect(await count('record.case_file WHERE case_number = ANY ($1) AND phase = $2', cases, 'dismissed')).toBe(12);
  });

  it('give the same as each in a transaction of its own', async () => {
    const [one, other] = [await open(), await open()];
    const together = await Promise.all([perform(test.db, closing(one)), perform(test.db, closing(one)), perform(test.db, closing(one))]);
    const alone = [await performAlone(test.db, closing(other)), await performAlone(test.db, closing(other)), await performAlone(test.db, closing(other))];
    expect(together.map((result) => result.kind).sort()).toEqual(alone.map((result) => result.kind).sort());
  });
});
