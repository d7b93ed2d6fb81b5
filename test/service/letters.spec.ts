/** docs/rules.md: E65 */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MockActivityEnvironment } from '@temporalio/testing';
import { serviceActivities } from '../../activities/service.js';
import { admit, establishNonCompliance, letTermEnd, order } from '../../apps/cli/journey/order-phase.js';
import { hearViews, penaltyOrder } from '../../apps/cli/journey/penalty-phase.js';
import type { Stage } from '../../apps/cli/journey/stage.js';
import { renderAgain } from '../../libs/documents/render.js';
import { verifyFile } from '../../libs/documents/seal/verify/verify.js';
import { addDays, atAmsterdam, dayOf, localDate } from '../../libs/law/calendar/local-date.js';
import { readLetter } from '../../libs/record/documents/kept-letters.js';
import { trainingChannel } from '../../libs/service/training-channel.js';
import { startEngine, type Engine } from '../workflows/support/engine.js';
import { noticeFor } from '../workflows/support/notices.js';
import { eventually } from '../workflows/support/record-stage.js';
import { attachmentOf, textOf } from './mail.js';
import { testSender } from './support/send-once.js';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine({ clockFrom: atAmsterdam(localDate('2025-03-05'), '09:30') });
}, 120_000);
afterAll(() => engine.stop(), 60_000);

const mailTo = (host: string) => engine.provider.mail.mailbox.list().filter(({ to }) => to.includes(`bevelen@${host}`));
const named = async (stage: Stage, type: string) => (await stage.acts()).filter((act) => act.type === type);
/** Time goes by while nothing is walked through: a server that is away holds no clock. */
const setClock = async (day: string, time: string): Promise<void> => {
  await engine.db.pool.query('UPDATE platform.clock SET base_legal = $1', [atAmsterdam(localDate(day), time)]);
};

/** A case whose order was ignored, of a provider with its contact point at this host. */
async function ignored(name: string): Promise<{ readonly stage: Stage; readonly host: string }> {
  const [base, host] = [noticeFor(name), `${name}.example`];
  const notice = { ...base, provider: { ...base.provider, id: name, contactPoint: `bevelen@${host}` } };
  const stage = await engine.escalate(notice);
  await admit(stage, notice, engine.clock);
  await order(stage, notice, 6);
  await letTermEnd(stage, engine.clock);
  await establishNonCompliance(stage);
  return { stage, host };
}

describe('a letter that goes with an act', () => {
  it('is made of the case as it was then, sealed, and sent once with proof; the same bytes come out again', async () => {
    const { stage, host } = await ignored('invited');
    const [before] = [mailTo(host).length];
    await stage.act('officer-1', 'invite', { type: 'InviteViews', data: { about: 'penalty-order', lastDay: addDays(dayOf(await engine.clock.now()), 7), intention: 'Voornemen om een last onder dwangsom op te leggen.' } });
    await stage.untilAct('LetterSent');
    const [message, ...more] = mailTo(host).slice(before);
    expect(more).toEqual([]);
    const [sent] = await named(stage, 'LetterSent');
    const letterId = String(sent?.data['letterId']);
    expect(sent?.data).toMatchObject({ channel: 'electronic-contact-point', late: false, server: `mail.${host}`, messageId: message?.messageId });
    expect(textOf(engine.provider.mail.mailbox.raw(message?.id ?? '') ?? Buffer.alloc(0))).toContain('zendt u hierbij een brief');

    const file = attachmentOf(engine.provider.mail.mailbox.raw(message?.id ?? '') ?? Buffer.alloc(0));
    expect(await verifyFile(file, [])).toMatchObject({ kind: 'intact', seal: { reason: `OEFENING, geen rechtsgevolg. Brief met kenmerk ${stage.caseNumber}/${letterId}` } });
    const kept = await readLetter(engine.db, stage.caseNumber, letterId);
    if (kept === null) throw new Error('What the letter was made of was not kept.');
    const again = await renderAgain(kept.kept);
    expect(createHash('sha256').update(again.bytes).digest('hex')).toBe(kept.sha256);
    expect(file.subarray(0, again.bytes.length).equals(again.bytes)).toBe(true);

    // A worker that was killed after sending does its step again: nothing is sent twice.
    const mail = { smtpPort: engine.provider.mail.port(), controlPort: engine.provider.port };
    const serve = (): Promise<unknown> => new MockActivityEnvironment().run(serviceActivities(engine.db, trainingChannel(testSender, mail), 'autoriteit.example').serveDocument, { caseNumber: stage.caseNumber, id: letterId });
    await serve();
    await serve();
    expect(mailTo(host)).toHaveLength(before + 1);
    expect(await named(stage, 'LetterSent')).toHaveLength(1);
  }, 120_000);

  it('of a reminder counts from the day on which the server took it; refused, it reminds nobody', async () => {
    const { stage, host } = await ignored('reminded');
    await hearViews(stage, engine.clock, 'penalty-order', 'Voornemen.');
    await penaltyOrder(stage);
    await engine.clock.to(await stage.endOf('P1:compliance-period'));
    await stage.untilAct('CompliancePeriodEnded');
    await engine.clock.to(atAmsterdam(addDays(dayOf(await engine.clock.now()), 1), '09:00'));
    await stage.untilAct('UnitForfeited');
    const evidenceIds = (await named(stage, 'UnitForfeited')).map(({ data }) => String(data['evidenceId']));
    await stage.act('officer-1', 'report', { type: 'DrawUpReportOfFindings', data: { orderId: 'P1', evidenceIds, finding: 'Bereikbaar bevonden.' } });
    const [day = ''] = (await named(stage, 'UnitForfeited')).map(({ data }) => String(data['day']));
    await stage.act('officer-1', 'collect', { type: 'DraftCollectionDecision', data: { orderId: 'P1', days: [localDate(day)], reasons: 'Beginselplicht.', views: { kind: 'skipped', ground: 'Omkeerbaar (4:12 Awb).' } } });
    await stage.act('approver-1', 'approve-collection', { type: 'ApproveDecision', data: { decisionId: 'C1' } });
    await stage.untilDecision('C1', 'announced');
    await setClock('2025-05-05', '12:00');

    await engine.provider.mail.setState(host, 'reject');
    const debtIds = [`P1:${day}`];
    await stage.act('finance-1', 'remind', { type: 'SendReminder', data: { debtIds, sentOn: localDate('2025-05-05'), warning: true } });
    await stage.untilAct('ReminderVoided');
    const [task] = (await named(stage, 'TaskRaised')).slice(-1);
    expect(String(task?.data['key'])).toMatch(/^letter:A\d+:announce$/);
    expect((await stage.terms()).filter(({ key, status }) => key.endsWith(':reminder') && status === 'running')).toEqual([]);

    await engine.provider.mail.setState(host, 'accept');
    await setClock('2025-05-07', '10:00');
    const sentBefore = mailTo(host).length;
    await stage.act('officer-1', 'settled', { type: 'ResolveTask', data: { key: String(task?.data['key']), note: 'Postvak werkt weer.' } });
    await stage.untilAct('ReminderDated');
    expect(mailTo(host)).toHaveLength(sentBefore + 1);
    expect((await named(stage, 'ReminderDated'))[0]?.data).toMatchObject({ debtIds, sentOn: '2025-05-07', payBy: '2025-05-21', barredAfter: '2026-05-07' });
    expect(await stage.endOf(`${debtIds[0] ?? ''}:reminder`)).toBe(atAmsterdam(localDate('2025-05-22'), '00:00'));

    // The writ is sealed and waits for the bailiff; nothing of it goes by e-mail.
    await setClock('2025-05-23', '12:00');
    await stage.act('finance-1', 'writ', { type: 'IssueWrit', data: { debtIds } });
    await eventually('the task for the bailiff', async () => (await named(stage, 'TaskRaised')).some(({ data }) => String(data['problem']).includes('deurwaarder')));
    expect(mailTo(host)).toHaveLength(sentBefore + 1);
  }, 240_000);
});
