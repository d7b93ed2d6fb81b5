import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findSystematic, fine, prepareFine } from '../../apps/cli/journey/fine-phase.js';
import { admit, establishCompliance, establishNonCompliance, letTermEnd, order } from '../../apps/cli/journey/order-phase.js';
import { hearViews, letUnitsForfeit, penaltyOrder } from '../../apps/cli/journey/penalty-phase.js';
import type { Stage } from '../../apps/cli/journey/stage.js';
import type { EscalatedNotice } from '../../libs/contracts/commands/notice.js';
import { atAmsterdam, localDate } from '../../libs/law/calendar/local-date.js';
import { startEngine, testWorkflowId, type Engine, type EngineOptions } from './support/engine.js';
import { keepHistory } from './support/golden.js';
import { withoutLetters } from './support/letters.js';
import { noticeFor } from './support/notices.js';
import { eventually } from './support/record-stage.js';

const clockFrom = atAmsterdam(localDate('2025-03-05'), '09:30');

/** Each legal route on the real servers: as usual, without any workflow in memory, and continued as new at every step. */
const ways: readonly (readonly [string, Partial<EngineOptions>])[] = [
  ['as usual', {}],
  ['with no workflow in memory', { maxCachedWorkflows: 0 }],
  ['continued as new at every step', { stepsPerRun: 1 }],
];

const expectedOfFine = [
  'NoticeEscalated', 'ConsultationRecorded', 'ConsultationRecorded', 'ProviderAttributed', 'NoticeAdmitted',
  'BindingOrderDrafted', 'DecisionApproved', 'DocumentSealed', 'DecisionAnnounced', 'OrderTermStarted',
  'LocationsObserved', 'OrderTermEnded', 'NonComplianceEstablished', 'ViewsInvited', 'ViewsReceived',
  'PenaltyOrderDrafted', 'DecisionApproved', 'DocumentSealed', 'DecisionAnnounced', 'CompliancePeriodStarted', 'CompliancePeriodEnded',
  'LocationsObserved', 'UnitForfeited', 'LocationsObserved', 'UnitForfeited', 'LocationsObserved', 'UnitForfeited',
  'LocationsObserved', 'UnitForfeited', 'LocationsObserved', 'UnitForfeited', 'CapReached',
  'FineReportDrawnUp', 'UnaViaRecorded', 'UnaViaRecorded', 'ViewsInvited', 'ViewsReceived',
  'SystematicNonComplianceProposed', 'SystematicNonComplianceFound', 'FineDecisionDrafted', 'DecisionApproved', 'DocumentSealed', 'DecisionAnnounced', 'FineBecameDue',
];

describe.each(ways)('the process, %s', (way, options) => {
  const golden = way === 'as usual';
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine({ clockFrom, ...options });
  }, 120_000);
  afterAll(() => engine.stop(), 60_000);

  it('carries an ignored notice to the cap of the penalty payments and a fine with the raised maximum', async () => {
    const earlier = await ignored(engine, noticeFor('earlier'));
    const notice = noticeFor('main');
    const stage = await engine.escalate(notice);
    await ignoredOrder(engine, stage, notice);
    await hearViews(stage, engine.clock, 'penalty-order', 'Voornemen.');
    await penaltyOrder(stage);
    await letUnitsForfeit(stage, engine.clock);
    await prepareFine(stage, engine.clock);
    await findSystematic(stage, [{ caseNumber: earlier.caseNumber, orderId: 'B1', outcome: 'not-complied' }]);
    await fine(stage);
    const acts = await stage.acts();
    expect(withoutLetters(acts).map((act) => act.type)).toEqual(expectedOfFine);
    // Both invitations for views were sent to the provider, and the fine report is sealed for the file.
    await eventually('the letters to be served', async () => (await stage.acts()).filter(({ type }) => type === 'LetterSent').length === 2);
    expect((await stage.acts()).flatMap(({ type, data }) => (type === 'DocumentSealed' ? [String(data['decisionId']).replace(/\d+$/, '')] : [])).sort()).toEqual(['B', 'F', 'P', 'R', 'V', 'V']);
    expect(acts.map((act) => act.seq)).toEqual(acts.map((_, index) => index + 1));
    expect(acts.filter((act) => act.data['late'] === true)).toEqual([]);
    expect(acts.filter((act) => act.type === 'UnitForfeited').map((act) => act.data['amountCents'])).toEqual([500_000, 500_000, 500_000, 500_000, 250_000]);
    const drafted = acts.find((act) => act.type === 'FineDecisionDrafted');
    expect(drafted?.data['maximum']).toMatchObject({ maximumCents: 103_000_000, basis: 'category-6' });
    await keepGolden(engine, stage, way);
  }, 180_000);

  it('closes the case where the provider complies in time', async () => {
    const notice = noticeFor('complied');
    const stage = await engine.escalate(notice);
    await admit(stage, notice, engine.clock);
    await order(stage, notice, 12);
    engine.provider.controls.setHost({ host: 'complied.example', state: 'down' });
    await letTermEnd(stage, engine.clock);
    await establishCompliance(stage);
    expect((await stage.case()).phase).toBe('complied');
    expect((await stage.acts()).map((act) => act.type).slice(-4)).toEqual(['LocationsObserved', 'OrderTermEnded', 'BindingOrderComplied', 'CaseClosed']);
    if (golden) await keepHistory(engine.client, testWorkflowId(engine.taskQueue, stage.caseNumber), 'complied');
  }, 60_000);
});

async function keepGolden({ client, taskQueue }: Engine, { caseNumber }: Stage, way: string): Promise<void> {
  const id = testWorkflowId(taskQueue, caseNumber);
  if (way === 'continued as new at every step') await keepHistory(client, id, 'continued-as-new');
  if (way !== 'as usual') return;
  await keepHistory(client, id, 'fine');
  await keepHistory(client, `${taskQueue}/nightly-run/2025-03-10`, 'nightly-run');
}

async function ignored(engine: Engine, notice: EscalatedNotice): Promise<Stage> {
  const stage = await engine.escalate(notice);
  await ignoredOrder(engine, stage, notice);
  return stage;
}

async function ignoredOrder(engine: Engine, stage: Stage, notice: EscalatedNotice): Promise<void> {
  await admit(stage, notice, engine.clock);
  await order(stage, notice, 12);
  await letTermEnd(stage, engine.clock);
  await establishNonCompliance(stage);
}
