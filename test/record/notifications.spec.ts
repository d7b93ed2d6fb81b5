import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mailServer, type MailServer } from '../../apps/training-provider/mail/mail-server.js';
import { tellOnce } from '../../apps/worker/notifications/keep-telling.js';
import { addHours, instant } from '../../libs/law/calendar/instant.js';
import { gatherMail } from '../../libs/notifications/gather-mail.js';
import type { Postroom } from '../../libs/notifications/send-mail.js';
import { legalNow } from '../../libs/record/clock/read-clock.js';
import { holdClock, moveClock } from '../../libs/record/clock/move-clock.js';
import { setNotificationMail } from '../../libs/record/notifications/setting.js';
import { tellActs } from '../../libs/record/notifications/tell-acts.js';
import { noticePost } from '../../libs/service/notice-post.js';
import { trainingServers } from '../../libs/service/training-channel.js';
import { testDatabase, type TestDatabase } from './database.js';
import { notice, request, start } from './fixtures/commands.js';
import { done, toAdmission, toOrder } from './fixtures/route.js';

jest.setTimeout(60_000);

let test: TestDatabase;
let mail: MailServer;
let room: Postroom;
const folder = mkdtempSync(join(tmpdir(), 'autoriteit-mail-'));
const by = { userId: 'admin-1' };

beforeAll(async () => {
  test = await testDatabase({ clockFrom: start });
  await holdClock(test.db, by);
  mail = await mailServer(folder, 0);
  const arrived = (messageId: string): Promise<boolean> => Promise.resolve(mail.mailbox.list().some((message) => message.messageId === messageId));
  room = { training: true, workbenchUrl: null, domain: 'autoriteit.example', post: noticePost({ from: { name: 'De Autoriteit', address: 'meldingen@autoriteit.example' }, findServers: (domain) => trainingServers(mail.port())(domain), requireTls: false, arrived }) };
});
afterAll(async () => {
  await mail.close();
  await test.drop();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => mail.setState('autoriteit.example', 'accept'));

const open = async (more: object = {}): Promise<string> => (await done(test.db, request(null, 'flagger-meldpunt', 'EscalateNotice', notice({ at: (await legalNow(test.db)).legalNow, ...more })))).caseNumber;

/** A case with a draft of an order that waits for a second official. */
async function drafted(): Promise<string> {
  const caseNumber = await open();
  const { legalNow: now } = await legalNow(test.db);
  const [draft] = toOrder(caseNumber, now);
  for (const asked of [...toAdmission(caseNumber, now), ...(draft === undefined ? [] : [draft])]) await done(test.db, asked);
  return caseNumber;
}

const told = async (caseNumber: string): Promise<readonly string[]> =>
  (await test.asOwner('SELECT user_id, kind FROM record.notification WHERE case_number = $1 ORDER BY id', [caseNumber])).map((row) => `${String(row['user_id'])} ${String(row['kind'])}`);
const tell = () => tellOnce(test.db, null);
const toMorning = async (): Promise<void> => void (await moveClock(test.db, addHours((await legalNow(test.db)).legalNow, 24), by));

describe('what happens in a case', () => {
  it('is told to whom it concerns, once, however often and by however many it is looked at', async () => {
    const caseNumber = await drafted();
    await Promise.all([tell(), tell(), tell()]);
    await tell();
    expect(await told(caseNumber)).toEqual(['approver-1 approval-asked', 'approver-2 approval-asked']);
    const [, approve, seal, announce] = toOrder(caseNumber, (await legalNow(test.db)).legalNow);
    for (const asked of [approve, seal, announce]) if (asked !== undefined) await done(test.db, asked);
    await tell();
    expect((await told(caseNumber)).slice(2).sort()).toEqual(['approver-1 served', 'officer-1 served']);
    expect(await test.asOwner('SELECT FROM record.to_tell')).toEqual([]);
  });

  it('is told by the next round where the process was killed before the end of this one', async () => {
    const caseNumber = await drafted();
    await test.asOwner(`CREATE FUNCTION record.break_down() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'killed'; END $$`);
    await test.asOwner('CREATE TRIGGER break_down BEFORE DELETE ON record.to_tell FOR EACH ROW EXECUTE FUNCTION record.break_down()');
    await expect(tellActs(test.db)).rejects.toThrow('killed');
    expect(await told(caseNumber)).toEqual([]);
    await test.asOwner('DROP TRIGGER break_down ON record.to_tell');
    await tell();
    expect(await told(caseNumber)).toHaveLength(2);
  });

  it('is not told to a recused or excluded officer, nor shown to one who became so', async () => {
    const { viewedRecord } = await import('../../libs/record/viewing/viewed-record.js');
    const seenBy = async (userId: string, caseNumber: string): Promise<number> =>
      (await viewedRecord(test.db, () => ({ userId, roles: ['approver'] })).pool.query('SELECT FROM record.notification WHERE case_number = $1', [caseNumber])).rowCount ?? 0;
    const caseNumber = await drafted();
    await tell();
    expect(await seenBy('approver-1', caseNumber)).toBe(1);
    await done(test.db, request(caseNumber, 'approver-1', 'RecordRecusal', { userId: 'approver-1', ground: 'own-interest', reasons: 'Familie.' }));
    expect(await seenBy('approver-1', caseNumber)).toBe(0);
    expect(await seenBy('approver-2', caseNumber)).toBe(1);
    await done(test.db, request(caseNumber, 'officer-1', 'RestrictCase', { viewers: ['officer-1', 'legal-1', 'approver-1'], reasons: 'Gevoelig.' }));
    expect(await seenBy('approver-2', caseNumber)).toBe(0);
    await done(test.db, request(caseNumber, 'process', 'RaiseTask', { key: 'k', step: 's', problem: 'p' }, { origin: 'process' }));
    await tell();
    expect((await told(caseNumber)).filter((one) => one.endsWith('assigned'))).toEqual(['officer-1 assigned']);
    await done(test.db, request(caseNumber, 'legal-1', 'EndRecusal', { userId: 'approver-1', reasons: 'Toch niet.' }));
    expect(await seenBy('approver-1', caseNumber)).toBe(1);
  });
});

describe('a term', () => {
  it('is told of when it is near, when it has passed, and again when it moved', async () => {
    const caseNumber = await open();
    const { legalNow: now } = await legalNow(test.db);
    const set = (endsAt: string, lastDay: string | null): Promise<unknown> =>
      test.asOwner(`INSERT INTO record.term (case_number, key, kind, subject, article, ends_at, last_day, set_by, status) VALUES ($1, 'k', 'fine-decision', 'F1', 'awb:5:51', $2, $3, 1, 'running') ON CONFLICT (case_number, key) DO UPDATE SET ends_at = $2, last_day = $3`, [caseNumber, endsAt, lastDay]);
    const kinds = async (): Promise<readonly string[]> => [...new Set((await told(caseNumber)).map((one) => one.split(' ')[1] ?? ''))];
    await set(addHours(now, 24 * 8), '2026-05-18');
    await tell();
    expect(await kinds()).toEqual([]);
    await set(addHours(now, 24 * 6), '2026-05-16');
    await Promise.all([tell(), tell()]);
    expect(await kinds()).toEqual(['term-near']);
    expect(await told(caseNumber)).toEqual(['legal-1 term-near', 'officer-1 term-near', 'officer-2 term-near']);
    await set(addHours(now, -1), '2026-05-10');
    await tell();
    expect(await kinds()).toEqual(['term-near', 'term-passed']);
    await set(addHours(now, 3), null);
    await tell();
    expect(await told(caseNumber)).toHaveLength(6);
    await set(addHours(now, 1), null);
    await tell();
    await tell();
    expect(await told(caseNumber)).toHaveLength(9);
    await test.asOwner(`DELETE FROM record.term WHERE key = 'k'`);
  });
});

/** The text of a message of one part. */
const plain = (raw: Buffer | null): string => (raw?.toString('utf8') ?? '').replace(/=\r\n/g, '').replace(/\r\n/g, '\n');

describe('mail', () => {
  const messages = (to: string): readonly string[] => mail.mailbox.list().filter((message) => message.to.includes(to)).map(({ id }) => plain(mail.mailbox.raw(id)));
  const approver = 'beslisser@autoriteit.example';

  it('is sent to who asked for it, once, with references only', async () => {
    await setNotificationMail(test.db, approver, { userId: 'approver-1' });
    const cases = [await drafted(), await drafted()];
    expect(await tellOnce(test.db, room)).toMatchObject({ mails: 1 });
    expect(await tellOnce(test.db, room)).toMatchObject({ mails: 0 });
    const [text = '', ...others] = messages(approver);
    expect(others).toEqual([]);
    for (const caseNumber of cases) expect(text).toContain(`- ${caseNumber}/B1: een ontwerp wacht op een beslissing`);
    expect(text).not.toMatch(/hoster|officer|Voorbeeld/i);
  });

  it('waits for the morning, unless a term in hours demands it', async () => {
    await moveClock(test.db, instant('2026-05-12T21:30:00Z'), by);
    // The terms in hours of earlier cases passed meanwhile.
    await tellOnce(test.db, room);
    const before = messages(approver).length;
    const caseNumber = await drafted();
    await tellOnce(test.db, room);
    expect(messages(approver)).toHaveLength(before);
    const [, approve, seal, announce] = toOrder(caseNumber, (await legalNow(test.db)).legalNow);
    for (const asked of [approve, seal, announce]) if (asked !== undefined) await done(test.db, asked);
    await setNotificationMail(test.db, 'behandelaar@autoriteit.example', { userId: 'officer-1' });
    await tellOnce(test.db, room);
    expect(messages(approver).slice(before)).toEqual([expect.stringContaining(`- ${caseNumber}/B1: een besluit is bekendgemaakt`)]);
    expect(messages(approver).at(-1)).not.toContain('wacht op een beslissing');
    await moveClock(test.db, instant('2026-05-13T05:00:00Z'), by);
    await tellOnce(test.db, room);
    expect(messages(approver).at(-1)).toContain(`- ${caseNumber}/B1: een ontwerp wacht op een beslissing`);
  });

  it('leaves out what was read, what may not be seen any more, and everything once it is turned off', async () => {
    await toMorning();
    const [read, hidden, kept] = [await drafted(), await drafted(), await drafted()];
    await tell();
    await test.asOwner(`UPDATE record.notification SET read_at = now() WHERE case_number = $1`, [read]);
    await gatherMail(test.db);
    await done(test.db, request(hidden, 'approver-1', 'RecordRecusal', { userId: 'approver-1', ground: 'own-interest', reasons: 'Familie.' }));
    await tellOnce(test.db, room);
    const text = messages(approver).at(-1) ?? '';
    expect(text).toContain(kept);
    for (const caseNumber of [read, hidden]) expect(text).not.toContain(caseNumber);
    await setNotificationMail(test.db, null, { userId: 'approver-1' });
    const before = messages(approver).length;
    await drafted();
    await tellOnce(test.db, room);
    expect(messages(approver)).toHaveLength(before);
  });

  it('that was interrupted is looked up and not sent again; one that cannot be looked up is not sent again either', async () => {
    await setNotificationMail(test.db, approver, { userId: 'approver-1' });
    const caseNumber = await drafted();
    await tell();
    await gatherMail(test.db);
    const before = messages(approver).length;
    // Killed between noting that it is going to be sent and noting that it was: sent by hand, under the same id.
    const [waiting] = await test.asOwner('UPDATE record.notification_mail SET attempted_at = now(), attempts = 1 WHERE sent_at IS NULL AND failed IS NULL RETURNING id::text AS id');
    await room.post.send({ messageId: `${String(waiting?.['id'])}@autoriteit.example`, recipient: approver, subject: 'x', text: caseNumber, madeAt: start });
    await tellOnce(test.db, room);
    expect(messages(approver)).toHaveLength(before + 1);
    expect(await test.asOwner('SELECT sent_at IS NOT NULL AS sent FROM record.notification_mail WHERE id = $1', [waiting?.['id']])).toEqual([{ sent: true }]);
    await drafted();
    await tell();
    await gatherMail(test.db);
    const [unclear] = await test.asOwner('UPDATE record.notification_mail SET attempted_at = now() WHERE sent_at IS NULL AND failed IS NULL RETURNING id::text AS id');
    await tellOnce(test.db, { ...room, post: { ...room.post, arrived: null } });
    expect(messages(approver)).toHaveLength(before + 1);
    expect(await test.asOwner('SELECT failed FROM record.notification_mail WHERE id = $1', [unclear?.['id']])).toEqual([{ failed: 'Het verzenden werd onderbroken.' }]);
  });

  it('that the server puts off is sent later, and one that it refuses is not tried again', async () => {
    await mail.setState('autoriteit.example', 'defer');
    await drafted();
    const before = messages(approver).length;
    await tellOnce(test.db, room);
    await mail.setState('autoriteit.example', 'accept');
    await tellOnce(test.db, room);
    expect(messages(approver)).toHaveLength(before);
    await test.asOwner('UPDATE record.notification_mail SET retry_at = now() WHERE retry_at IS NOT NULL');
    await tellOnce(test.db, room);
    expect(messages(approver)).toHaveLength(before + 1);
    await mail.setState('autoriteit.example', 'reject');
    await drafted();
    await tellOnce(test.db, room);
    await mail.setState('autoriteit.example', 'accept');
    await tellOnce(test.db, room);
    expect(messages(approver)).toHaveLength(before + 1);
  });
});
