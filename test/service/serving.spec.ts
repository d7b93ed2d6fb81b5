import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { admit, order } from '../../apps/cli/journey/order-phase.js';
import type { Stage } from '../../apps/cli/journey/stage.js';
import { readReturns } from '../../apps/worker/returns/keep-reading.js';
import type { EscalatedNotice } from '../../libs/contracts/commands/notice.js';
import { verifyFile } from '../../libs/documents/seal/verify/verify.js';
import { addHours } from '../../libs/law/calendar/instant.js';
import { atAmsterdam, localDate } from '../../libs/law/calendar/local-date.js';
import { letterBehind } from '../../libs/record/documents/letter-access.js';
import { maildir, trainingReturns } from '../../libs/service/returned-mail.js';
import { startEngine, type Engine } from '../workflows/support/engine.js';
import { noticeFor } from '../workflows/support/notices.js';
import { eventually, give } from '../workflows/support/record-stage.js';
import { attachmentOf, textOf } from './mail.js';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine({ clockFrom: atAmsterdam(localDate('2025-03-05'), '09:30') });
}, 240_000);
afterAll(() => engine.stop(), 60_000);

const mailTo = (host: string) => engine.provider.mail.mailbox.list().filter(({ to }) => to.includes(`bevelen@${host}`));
const named = async (stage: Stage, type: string) => (await stage.acts()).filter((act) => act.type === type);

/** A notice about a provider whose contact point is at this host, admitted. */
async function admitted(name: string): Promise<{ stage: Stage; notice: EscalatedNotice; host: string }> {
  const [base, host] = [noticeFor(name), `${name}.example`];
  const notice = { ...base, provider: { ...base.provider, id: name, contactPoint: `bevelen@${host}` } };
  const stage = await engine.escalate(notice);
  await admit(stage, notice, engine.clock);
  return { stage, notice, host };
}

/** Drafts and takes an order, without waiting for the process. */
const taken = ({ stage, notice }: { stage: Stage; notice: EscalatedNotice }): Promise<void> => order({ ...stage, untilDecision: () => Promise.resolve() }, notice, 12);

describe('a binding order is made known', () => {
  it('by one e-mail with the sealed letter; the term runs from its acceptance, with the proof of it', async () => {
    const { stage, notice, host } = await admitted('served');
    await order(stage, notice, 12);
    const [message, ...more] = mailTo(host);
    expect(more).toEqual([]);
    const [announced] = await named(stage, 'DecisionAnnounced');
    expect(announced?.data).toMatchObject({ channel: 'electronic-contact-point', late: false, messageId: `${stage.caseNumber}.B1@autoriteit.example`, server: `mail.${host}`, proof: expect.stringContaining('250 2.0.0 taken in') });
    expect(message?.messageId).toBe(announced?.data['messageId']);
    expect(await stage.endOf('B1:order-term')).toBe(addHours(announced?.data['announcedAt'] as never, 12));

    const raw = engine.provider.mail.mailbox.raw(message?.id ?? '') ?? Buffer.alloc(0);
    const text = textOf(raw);
    expect(text).toContain('OEFENING');
    expect(text).toContain('sealed PDF file');
    for (const { url } of notice.locations) expect(text).not.toContain(new URL(url).pathname);

    const verdict = await verifyFile(attachmentOf(raw), []);
    expect(verdict).toMatchObject({ kind: 'intact', seal: { reason: `OEFENING, geen rechtsgevolg. Besluit met kenmerk ${stage.caseNumber}/B1`, level: 'PAdES-B-B', training: true } });
    const { rows } = await engine.db.pool.query<{ same: boolean; unsealed: string }>(`SELECT sha256 = $2 AS same, encode(unsealed_sha256, 'hex') AS unsealed FROM record.sealed_document WHERE case_number = $1`, [stage.caseNumber, createHash('sha256').update(attachmentOf(raw)).digest()]);
    const [sealed] = await named(stage, 'DocumentSealed');
    expect(rows).toEqual([{ same: true, unsealed: (sealed?.data['seal'] as { unsealedSha256: string }).unsealedSha256 }]);
  }, 180_000);

  it('after the mail server was away, from the real moment, and marked late', async () => {
    const opened = await admitted('away');
    await engine.provider.mail.setState(opened.host, 'down');
    await taken(opened);
    await opened.stage.untilDecision('B1', 'sealed');
    await engine.clock.now().then(async (now) => engine.db.pool.query(`UPDATE platform.clock SET base_legal = $1`, [addHours(now, 1)]));
    const up = await engine.clock.now();
    await engine.provider.mail.setState(opened.host, 'accept');
    await opened.stage.untilDecision('B1', 'announced');
    const [announced] = await named(opened.stage, 'DecisionAnnounced');
    expect(announced?.data).toMatchObject({ announcedAt: up, late: true });
    expect(mailTo(opened.host)).toHaveLength(1);
    expect(await opened.stage.endOf('B1:order-term')).toBe(addHours(up, 12));
  }, 180_000);

  it('not where the server refuses: a task and no term, until the contact point is right', async () => {
    const opened = await admitted('refusing');
    await engine.provider.mail.setState(opened.host, 'reject');
    await taken(opened);
    await opened.stage.untilAct('TaskRaised');
    expect((await opened.stage.acts()).map(({ type }) => type).slice(-3)).toEqual(['DocumentSealed', 'LetterUndelivered', 'TaskRaised']);
    expect(await opened.stage.terms()).toEqual([]);
    const [task] = await named(opened.stage, 'TaskRaised');
    expect(task?.data['problem']).toContain('550 5.1.1');
    await opened.stage.act('officer-1', 'contact', { type: 'CorrectContactPoint', data: { contactPoint: 'bevelen@corrected.example', reasons: 'Opgave van de aanbieder.' } });
    await opened.stage.act('officer-1', 'resolve', { type: 'ResolveTask', data: { key: 'binding-order:B1:announce', note: 'Adres hersteld.' } });
    await opened.stage.untilDecision('B1', 'announced');
    expect(mailTo('corrected.example').map(({ messageId }) => messageId)).toEqual([`${opened.stage.caseNumber}.B1.2@autoriteit.example`]);
  }, 180_000);

  it('no longer once it bounced: the term lapses, and a new sending starts a new one', async () => {
    const { stage, notice, host } = await admitted('bouncing');
    await order(stage, notice, 12);
    const bounce = { type: 'RecordUndelivered', data: { decisionId: 'B1', kind: 'bounced', at: await engine.clock.now(), report: '550 5.2.1 mailbox disabled' } } as const;
    await stage.act('officer-1', 'bounce', bounce);
    expect((await stage.terms()).map(({ status }) => status)).toEqual(['lapsed', 'lapsed']);
    expect((await stage.case()).phase).toBe('order-approved');
    await engine.clock.forward(2);
    expect(mailTo(host)).toHaveLength(1);
    await stage.act('officer-1', 'settled', { type: 'ResolveTask', data: { key: 'binding-order:B1:announce', note: 'Postvak werkt weer.' } });
    await stage.untilAct('DecisionAnnounced', 2);
    const [first, second] = await named(stage, 'DecisionAnnounced');
    expect(second?.data['messageId']).not.toBe(first?.data['messageId']);
    expect(await stage.endOf('B1:order-term')).toBe(addHours(second?.data['announcedAt'] as never, 12));
    // The term of the new sending is watched like the first one.
    await engine.clock.to(await stage.endOf('B1:order-term') as never);
    await stage.untilAct('OrderTermEnded');
    expect(mailTo(host)).toHaveLength(2);
  }, 240_000);

  it('no longer once the provider’s server reports back that it could not deliver: read by the worker, whatever else comes in', async () => {
    const opened = await admitted('returning');
    await engine.provider.mail.setState(opened.host, 'bounce');
    await order(opened.stage, opened.notice, 12);
    await eventually('the report to come back', () => Promise.resolve(engine.provider.mail.mailbox.list().some(({ to }) => to.includes('bevelen@autoriteit.example'))));
    const log = { info: () => undefined, warn: () => undefined };
    const folder = mkdtempSync(join(tmpdir(), 'autoriteit-returns-'));
    const training = trainingReturns(engine.provider.port, 'bevelen@autoriteit.example');
    const [report] = await training.waiting();
    mkdirSync(join(folder, 'new'));
    writeFileSync(join(folder, 'new', '1'), 'From: iemand@hoster.example\r\n\r\nWij zijn met vakantie.');
    writeFileSync(join(folder, 'new', '2'), (report?.raw ?? Buffer.alloc(0)).toString('latin1').replaceAll(`${opened.stage.caseNumber}.B1@`, 'van-een-ander@'));
    await readReturns(engine.db, maildir(folder), log);
    expect(readdirSync(join(folder, 'cur'))).toHaveLength(2);
    expect((await opened.stage.terms()).map(({ status }) => status)).toEqual(['running', 'running']);

    await readReturns(engine.db, training, log);
    const [undelivered, ...more] = await named(opened.stage, 'LetterUndelivered');
    expect([undelivered?.data, more]).toEqual([expect.objectContaining({ decisionId: 'B1', kind: 'bounced', undone: true, report: '5.2.1 550 5.2.1 mailbox disabled, not accepting messages' }), []]);
    expect((await opened.stage.terms()).map(({ status }) => status)).toEqual(['lapsed', 'lapsed']);
    expect((await named(opened.stage, 'TaskRaised'))[0]?.data['key']).toBe('binding-order:B1:announce');

    // The same report again, as after a restart of the worker, and after the letter was served anew.
    const again = trainingReturns(engine.provider.port, 'bevelen@autoriteit.example');
    await engine.provider.mail.setState(opened.host, 'accept');
    await opened.stage.act('officer-1', 'settled', { type: 'ResolveTask', data: { key: 'binding-order:B1:announce', note: 'Postvak werkt weer.' } });
    await opened.stage.untilAct('DecisionAnnounced', 2);
    await readReturns(engine.db, again, log);
    expect(await named(opened.stage, 'LetterUndelivered')).toHaveLength(1);
    expect((await opened.stage.terms()).filter(({ status }) => status === 'running').length).toBeGreaterThan(0);
  }, 240_000);

  it('by fetching the letter with the code of the message, where the e-mail was reported back', async () => {
    const { stage, notice, host } = await admitted('fetching');
    await order(stage, notice, 12);
    await stage.act('officer-1', 'bounce', { type: 'RecordUndelivered', data: { decisionId: 'B1', kind: 'bounced', at: await engine.clock.now(), report: '550 gone' } });
    const raw = engine.provider.mail.mailbox.raw(mailTo(host)[0]?.id ?? '') ?? Buffer.alloc(0);
    const { rows } = await engine.db.pool.query<{ hash: Buffer }>('SELECT code_hash AS hash FROM record.letter_access WHERE case_number = $1', [stage.caseNumber]);
    expect(rows).toHaveLength(1);
    expect(raw.toString('latin1')).not.toContain(rows[0]?.hash.toString('hex') ?? '-');
    expect(await letterBehind(engine.db, 'x')).toBeNull();
    const documentId = String((await named(stage, 'DocumentSealed'))[0]?.data['documentId']);
    const at = await engine.clock.now();
    await give(engine.db, stage.caseNumber, 'process', `fetch:${stage.caseNumber}`, { type: 'RecordRetrieval', data: { decisionId: 'B1', documentId, retrievedAt: at } });
    await eventually('the term to run again', async () => (await stage.terms()).some(({ key, status }) => key === 'B1:order-term' && status === 'running'));
    expect((await named(stage, 'DecisionAnnounced')).at(-1)?.data).toMatchObject({ channel: 'download-page', announcedAt: at });
  }, 180_000);
});
