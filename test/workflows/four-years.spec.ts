import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareFine } from '../../apps/cli/journey/fine-phase.js';
import { admit, establishNonCompliance, letTermEnd, order } from '../../apps/cli/journey/order-phase.js';
import type { Clock, Stage } from '../../apps/cli/journey/stage.js';
import type { Command } from '../../libs/contracts/commands/command.js';
import type { EscalatedNotice } from '../../libs/contracts/commands/notice.js';
import { addDays, atAmsterdam, dayOf, localDate } from '../../libs/law/calendar/local-date.js';
import { readCase } from '../../libs/record/cases/read-case.js';
import { deadlineClock } from './support/deadline-clock.js';
import { startEngine, testWorkflowId, type Engine } from './support/engine.js';
import { keepHistory } from './support/golden.js';
import { noticeFor } from './support/notices.js';

const clockFrom = atAmsterdam(localDate('2024-07-10'), '09:30');
const fineCents = 500_000;
const party = { name: 'Testhost B.V.', capacity: 'addressee', interest: 'Adressaat.', address: 'Postbus 1, Voorbeeldstad' } as const;

const ways: readonly (readonly [string, string, { readonly stepsPerRun?: number }])[] = [
  ['in one run', 'four-years', {}],
  ['continued as new every few steps', 'four-years-continued', { stepsPerRun: 4 }],
];

/** A fine of 2024 that the court lowers in 2026 and the Council of State restores in 2028: the whole case on the real servers. */
describe.each(ways)('a case of four years with two instances, %s', (_way, golden, options) => {
  let engine: Engine;
  let clock: Clock;
  let stage: Stage;
  const state = async () => {
    const reading = await readCase(engine.db, stage.caseNumber);
    if (reading === null) throw new Error('The case is gone.');
    return reading.state;
  };
  const today = async () => dayOf(await clock.now());
  const gives = async (user: string, name: string, command: Command | ((day: Awaited<ReturnType<typeof today>>) => unknown)): Promise<void> => stage.act(user, name, (typeof command === 'function' ? command(await today()) : command) as Command);

  beforeAll(async () => {
    engine = await startEngine({ clockFrom, ...options });
    clock = deadlineClock(engine.db);
  }, 120_000);
  afterAll(() => engine.stop(), 60_000);

  it('is watched over to its end: every term in time, and the ledger as the last court left it', async () => {
    const notice = { ...noticeFor(golden), noticeSentAt: '2024-07-08T08:00:00Z', noticeReceivedAt: '2024-07-08T08:00:05Z', lastSeenOnlineAt: '2024-07-10T06:00:00Z' } as unknown as EscalatedNotice;
    stage = await engine.escalate(notice);
    await fined(stage, notice, clock);
    await contested(gives, stage, clock);
    await ruledTwice(gives, clock, state);

    const after = await state();
    expect(after.fines['F1']?.amountCents).toBe(fineCents);
    expect(after.debts['F1']).toMatchObject({ status: 'owed', paidCents: 300_000 });
    const interestBack = after.debts['F1']?.interest.dueCents ?? 0;
    expect(interestBack).toBeGreaterThan(1_000);
    await gives('finance-1', 'paid-again', (day) => ({ type: 'RecordPayment', data: { debtIds: ['F1'], amountCents: 200_000 + interestBack, creditedOn: day, reference: 'Tweede overboeking' } }));
    await clock.to(atAmsterdam(localDate('2028-11-15'), '10:00'));
    await gives('legal-1', 'close', { type: 'CloseCase', data: { reasons: 'Onherroepelijk en betaald.' } });
    await stage.untilAct('CaseClosed');

    const acts = await stage.acts();
    expect(dayOf(acts[acts.length - 1]?.legalAt as never) >= addDays(dayOf(clockFrom), 4 * 365)).toBe(true);
    expect(acts.filter((act) => act.data['late'] === true).map(({ type }) => type)).toEqual([]);
    const count = (type: string): number => acts.filter((act) => act.type === type).length;
    expect([count('AppealRuled'), count('RulingUndone'), count('RefundPaid'), count('DebtsRestored'), count('FineBecameDue')]).toEqual([2, 1, 1, 1, 1]);
    expect(count('TermAlarmRaised')).toBeGreaterThan(3);
    const { rows } = await engine.db.pool.query<{ code: string; cents: string }>('SELECT account AS code, sum(cents)::text AS cents FROM money.posting GROUP BY account HAVING sum(cents) <> 0');
    expect(Object.fromEntries(rows.map(({ code, cents }) => [code, Number(cents)]))).toEqual({ '1010': fineCents, '8020': -fineCents });

    const id = testWorkflowId(engine.taskQueue, stage.caseNumber);
    await engine.client.workflow.getHandle(id).result();
    const runs = await runsOf(engine, id);
    expect(runs).toBeGreaterThanOrEqual(options.stepsPerRun === undefined ? 1 : 4);
    await keepHistory(engine.client, id, golden);
  }, 480_000);
});

/** Runs of one workflow, by following what each continued as. */
async function runsOf({ client }: Engine, workflowId: string): Promise<number> {
  let runs = 0;
  for (let runId: string | undefined = (await client.workflow.getHandle(workflowId).describe()).runId; runId !== undefined; runs += 1) {
    const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    runId = events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId ?? undefined;
    if (runId === '') runId = undefined;
  }
  return runs;
}

type Gives = (user: string, name: string, command: Command | ((day: ReturnType<typeof localDate>) => unknown)) => Promise<void>;

async function fined(stage: Stage, notice: EscalatedNotice, clock: Clock): Promise<void> {
  await admit(stage, notice, clock);
  await order(stage, notice, 12);
  await letTermEnd(stage, clock);
  await establishNonCompliance(stage);
  await prepareFine(stage, clock);
  const factors = { gravity: 'Dagen bereikbaar.', culpability: 'Kende de plicht.', circumstances: 'Geen bijzondere.', financialCapacity: 'Geen stukken.' };
  await stage.act('officer-2', 'draft-fine', { type: 'DraftFineDecision', data: { fineId: 'F1', amountCents: fineCents, factors, reasons: 'Passend en geboden.', responseToViews: 'Weerlegd.' } });
  await stage.act('approver-1', 'approve-fine', { type: 'ApproveDecision', data: { decisionId: 'F1' } });
  await stage.untilAct('FineBecameDue');
}

/** Paid under protest; the objection goes to the court by consent (7:1a Awb). */
async function contested(gives: Gives, stage: Stage, clock: Clock): Promise<void> {
  await clock.forward(24 * 7);
  await gives('legal-1', 'objection', (day) => ({ type: 'ReceiveObjection', data: { against: ['F1'], party, receipt: { kind: 'electronic', receivedOn: day }, datedOn: day, grounds: 'Te hoog.', lacks: [], requestsCosts: false, requestsDirectAppeal: true } }));
  await gives('legal-1', 'acknowledge', (day) => ({ type: 'AcknowledgeObjection', data: { objectionId: 'OB1', sentOn: day } }));
  await gives('legal-1', 'direct-appeal', (day) => ({ type: 'AnswerDirectAppealRequest', data: { objectionId: 'OB1', consent: true, on: day, reasons: 'Alleen de hoogte is in geschil.' } }));
  await gives('finance-1', 'paid', (day) => ({ type: 'RecordPayment', data: { debtIds: ['F1'], amountCents: fineCents, creditedOn: day, reference: 'Overboeking' } }));
  await clock.forward(24 * 5);
  await gives('legal-1', 'appeal', (day) => ({ type: 'RegisterAppeal', data: appeal('first', ['F1'], 'direct-appeal', 'party', 'rotterdam', 'ROT 24/1', day) }));
  await clock.forward(24 * 10);
  await gives('legal-1', 'defence', (day) => ({ type: 'SendDefence', data: { appealId: 'BR1', sentOn: day, index: [{ number: 1, document: 'Boetebesluit' }], forTheCourtOnly: [] } }));
  await gives('legal-1', 'hearing', (day) => ({ type: 'PlanCourtHearing', data: { appealId: 'BR1', on: addDays(day, 400) } }));
  await stage.untilAct('CourtHearingPlanned');
}

async function ruledTwice(gives: Gives, clock: Clock, state: () => Promise<{ readonly money: { readonly refunds: { readonly [id: string]: { readonly principalCents: number; readonly interestCents: number } } } }>): Promise<void> {
  await clock.to(atAmsterdam(localDate('2026-05-12'), '11:00'));
  const lowered = { decisionId: 'F1', annulled: 'in-part', effectsKept: false, followUp: { kind: 'court-decides', of: 'F1', change: { kind: 'fine', amountCents: 300_000 } } };
  await gives('legal-1', 'ruling', (day) => ({ type: 'RecordRuling', data: { appealId: 'BR1', ruledOn: day, sentOn: day, ecli: 'ECLI:NL:RBROT:2026:1', outcome: 'founded', rulings: [lowered], costsCents: 181_400, courtFeeCents: 0, reasons: 'Matiging.' } }));
  await gives('approver-1', 'refund-1', { type: 'ApproveRefund', data: { refundId: 'T1' } });
  await gives('approver-2', 'refund-2', { type: 'ApproveRefund', data: { refundId: 'T1' } });
  const { principalCents = 0, interestCents = 0 } = (await state()).money.refunds['T1'] ?? {};
  await gives('finance-1', 'refunded', (day) => ({ type: 'RecordRefundPaid', data: { refundId: 'T1', amountCents: principalCents + interestCents, paidOn: day } }));
  await gives('legal-1', 'advise', { type: 'AdviseHigherAppeal', data: { appealId: 'BR1', pro: ['Belang van de zaak.'], con: ['Kosten.'], advice: 'lodge' } });
  await gives('approver-1', 'go-higher', { type: 'DecideHigherAppeal', data: { appealId: 'BR1', lodge: true, reasons: 'Afgewogen.' } });
  await gives('legal-1', 'higher-appeal', (day) => ({ type: 'RegisterAppeal', data: appeal('higher', ['BR1'], 'ruling', 'authority', 'council-of-state', 'BRS 26/1', day) }));
  await gives('legal-1', 'higher-hearing', { type: 'PlanCourtHearing', data: { appealId: 'HB1', on: localDate('2028-05-10') } });
  await clock.to(atAmsterdam(localDate('2028-07-12'), '11:00'));
  await gives('legal-1', 'restored', (day) => ({ type: 'RecordRuling', data: { appealId: 'HB1', ruledOn: day, sentOn: day, ecli: 'ECLI:NL:RVS:2028:1', outcome: 'founded', rulings: [{ decisionId: 'BR1', annulled: 'whole', effectsKept: false, followUp: { kind: 'restore' } }], costsCents: 0, courtFeeCents: 0, reasons: 'De boete was evenredig.' } }));
}

const appeal = (instance: 'first' | 'higher', against: string[], ground: 'direct-appeal' | 'ruling', lodgedBy: 'party' | 'authority', court: 'rotterdam' | 'council-of-state', fileNumber: string, day: string) => ({
  instance, against, ground, lodgedBy, party, partyDistrict: 'rotterdam', court, fileNumber, lodgedOn: day, noticeOn: day, grounds: 'De boete is onevenredig.',
});
