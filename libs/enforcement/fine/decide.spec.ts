/** docs/rules.md: E30, E31, E33, E34, E37, E38, E39 */
import { describe, expect, it } from '@jest/globals';
import { addDays, atAmsterdam, localDate } from '../../law/calendar/local-date.js';
import { instant } from '../../law/calendar/instant.js';
import type { Written } from '../testing/case-file.js';
import { approver, both, officer, process, secondApprover, secondOfficer } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { comes, does, nextDay, passes, story, today, type Step } from '../testing/steps.js';

const euro = (amount: number): number => amount * 100;
const turnover = (change: Partial<NonNullable<Written<'DraftFineDecision'>['turnover']>> = {}) => ({
  category6InadequateBecause: 'De omzet is er een veelvoud van.',
  turnoverCents: euro(50_000_000),
  financialYear: 2024,
  source: 'Jaarrekening 2024',
  ...change,
});

describe('the fine report', () => {
  const report = (change: Partial<Written<'DrawUpFineReport'>> = {}) => (file: Parameters<Step>[0]) => ({ ...route.reportData('B1')(file), ...change });

  it('is dated, names the breach, and starts the thirteen weeks to decide', () => {
    const file = given(route.ignored).when('DrawUpFineReport', report(), officer).then({ type: 'FineReportDrawnUp', data: { fineId: 'F1', breachOf: 'B1' } });
    expect(file.state.terms['F1:fine-decision']).toMatchObject({ lastDay: '2025-06-02', article: 'awb:5:51', status: 'running' });
  });

  it('needs an established breach', () => {
    given(route.observedAvailable).when('DrawUpFineReport', report(), officer).refuses({ code: 'no-breach-established', article: 'csam:8(1)' });
    given(route.ignored).when('DrawUpFineReport', report({ breachOf: 'B9' }), officer).refuses({ code: 'no-breach-established' });
  });

  it('comes once for a breach, also where the fine was refrained from', () => {
    const once = { code: 'fined-or-refrained-already', article: 'awb:5:43' };
    given(route.reported).when('DrawUpFineReport', report(), officer).refuses(once);
    given(route.reported, does(officer, 'RefrainFromFine', { fineId: 'F1', reasons: 'Afzien.' })).when('DrawUpFineReport', report(), officer).refuses(once);
  });

  it('bears a date until today, and a violation between the term and the report', () => {
    given(route.ignored, nextDay).when('DrawUpFineReport', report({ reportOn: localDate('2025-03-05') }), officer).refuses({ code: 'report-in-the-future', article: 'awb:5:48' });
    given(route.ignored, nextDay).when('DrawUpFineReport', report({ violatedOn: localDate('2025-03-02') }), officer).refuses({ code: 'violation-outside-breach', article: 'awb:5:48' });
    given(route.ignored, nextDay).when('DrawUpFineReport', report({ reportOn: localDate('2025-03-03'), violatedOn: localDate('2025-03-04') }), officer).refuses({ code: 'violation-outside-breach' });
    given(route.ignored, nextDay).when('DrawUpFineReport', report({ reportOn: localDate('2025-03-04'), violatedOn: localDate('2025-03-03') }), officer).then({ type: 'FineReportDrawnUp' });
  });
});

describe('drafting the fine', () => {
  it('is possible after una via and views, within the maximum of category 2', () => {
    const file = given(route.readyToFine).when('DraftFineDecision', route.fineDraft({ amountCents: euro(5_150) }), officer).then({ type: 'FineDecisionDrafted', data: { maximum: { maximumCents: euro(5_150), basis: 'category-2' } } });
    expect(file.state.fines['F1']).toMatchObject({ amountCents: euro(5_150), maximumCents: euro(5_150) });
    given(route.readyToFine).when('DraftFineDecision', route.fineDraft({ amountCents: euro(5_150) + 1 }), officer).refuses({ code: 'above-maximum', article: 'awb:5:46(1)' });
    given(route.readyToFine).when('DraftFineDecision', route.fineDraft({ amountCents: 0 }), officer).refuses({ code: 'fine-of-nothing', article: 'awb:5:46' });
  });

  it('waits for una via', () => {
    const heard = story(route.viewsAsked('fine'), nextDay, route.viewsGiven('fine'));
    const unaVia = { code: 'una-via-open', article: 'awb:5:44' };
    given(route.reported, heard).when('DraftFineDecision', route.fineDraft(), officer).refuses(unaVia);
    const submitted = does(officer, 'RecordUnaVia', (file) => ({ fineId: 'F1', step: { kind: 'submitted' as const, on: today(file) } }));
    given(route.reported, heard, submitted).when('DraftFineDecision', route.fineDraft(), officer).refuses(unaVia);
    given(route.unaViaDone, heard, does(officer, 'RecordUnaVia', (file) => ({ fineId: 'F1', step: { kind: 'prosecutes', on: today(file), reference: 'OM-1' } }))).when('DraftFineDecision', route.fineDraft(), officer).refuses(unaVia);
  });

  it('waits for views', () => {
    given(route.unaViaDone).when('DraftFineDecision', route.fineDraft(), officer).refuses({ code: 'views-not-invited', article: 'awb:5:53(3)' });
    given(route.unaViaDone, route.viewsAsked('fine')).when('DraftFineDecision', route.fineDraft(), officer).refuses({ code: 'views-term-running', article: 'awb:5:53(3)' });
    given(route.unaViaDone, route.viewsAsked('fine', 14), passes(24 * 15)).when('DraftFineDecision', route.fineDraft(), officer).then({ type: 'FineDecisionDrafted' });
  });

  it('is done once, and anew after a rejection under the same number', () => {
    given(route.fineDrafted).when('DraftFineDecision', route.fineDraft(), officer).refuses({ code: 'fine-already-drafted', article: 'awb:5:43' });
    const rejected = story(route.fineDrafted, does(approver, 'RejectDraft', { decisionId: 'F1', reasons: 'Te hoog.' }));
    const file = given(rejected).when('DraftFineDecision', route.fineDraft({ amountCents: euro(1_000) }), secondOfficer).then({ type: 'FineDecisionDrafted' });
    expect(file.state.decisions['F1']).toMatchObject({ rejectedAt: null, approvedAt: null, draftedBy: 'officer-2', amountCents: euro(1_000) });
    given(route.reported).when('DraftFineDecision', route.fineDraft({ fineId: 'F2' }), officer).refuses({ code: 'not-found' });
  });

  it('knows no maximum for a violation in 2026: the row is missing', () => {
    const in2026 = story(comes(instant('2026-01-05T09:00:00Z')), route.readyToFine);
    given(in2026).when('DraftFineDecision', route.fineDraft(), officer).refuses({ code: 'fine-category-not-loaded', article: 'sr:23(4)' });
  });

  it('comes too late five years after the violation', () => {
    const lastDay = story(route.readyToFine, comes(atAmsterdam(localDate('2030-03-03'), '12:00')));
    given(lastDay).when('DraftFineDecision', route.fineDraft(), officer).then({ type: 'FineDecisionDrafted' });
    given(lastDay, nextDay).when('DraftFineDecision', route.fineDraft(), officer).refuses({ code: 'fine-power-lapsed', article: 'awb:5:45' });
    const drafted = story(lastDay, does(secondOfficer, 'DraftFineDecision', route.fineDraft()));
    given(drafted, nextDay).when('ApproveDecision', { decisionId: 'F1' }, approver).refuses({ code: 'fine-power-lapsed' });
    given(drafted, route.approved('F1'), route.sealed('F1'), nextDay).when('AnnounceDecision', (file) => route.announceData('F1', file.now), process).refuses({ code: 'fine-power-lapsed' });
  });
});

describe('the raised maximum', () => {
  const ready = story(route.readyToFine, route.foundSystematic);

  it('is category 6 with an approved finding', () => {
    given(ready).when('DraftFineDecision', route.fineDraft({ amountCents: euro(1_030_000) }), officer).then({ type: 'FineDecisionDrafted', data: { maximum: { maximumCents: euro(1_030_000), basis: 'category-6' } } });
    given(ready).when('DraftFineDecision', route.fineDraft({ amountCents: euro(1_030_000) + 1 }), officer).refuses({ code: 'above-maximum' });
  });

  it('is not raised by a finding that nobody approved; a lower fine is not held up by it', () => {
    const proposed = story(route.readyToFine, route.knownForIgnoring, does(officer, 'ProposeSystematicNonCompliance', route.findingData));
    given(proposed).when('DraftFineDecision', route.fineDraft({ amountCents: euro(5_151) }), officer).refuses({ code: 'finding-not-approved', article: 'csam:8(2)' });
    given(proposed).when('DraftFineDecision', route.fineDraft({ amountCents: euro(5_150) }), officer).then({ type: 'FineDecisionDrafted', data: { maximum: { basis: 'category-2' } } });
    given(proposed).when('DraftFineDecision', route.fineDraft({ turnover: turnover() }), officer).refuses({ code: 'turnover-without-finding' });
  });

  it('is a tenth of the turnover with reasons why category 6 does not suffice', () => {
    given(ready).when('DraftFineDecision', route.fineDraft({ amountCents: euro(5_000_000), turnover: turnover() }), officer).then({ type: 'FineDecisionDrafted', data: { maximum: { maximumCents: euro(5_000_000), basis: 'turnover-10-percent' }, turnover: { source: 'Jaarrekening 2024', financialYear: 2024 } } });
    given(ready).when('DraftFineDecision', route.fineDraft({ amountCents: euro(5_000_000) + 1, turnover: turnover() }), officer).refuses({ code: 'above-maximum' });
    given(route.readyToFine).when('DraftFineDecision', route.fineDraft({ turnover: turnover() }), officer).refuses({ code: 'turnover-without-finding', article: 'csam:8(2)' });
  });

  it.each([[2023, false], [2024, true], [2025, true], [2026, false]])('takes the turnover of the financial year before the decision: of %d in 2025 %s', (financialYear, lawful) => {
    const asked = given(ready).when('DraftFineDecision', route.fineDraft({ turnover: turnover({ financialYear }) }), officer);
    if (lawful) asked.then({ type: 'FineDecisionDrafted' });
    else asked.refuses({ code: 'wrong-financial-year', article: 'csam:8(2)' });
  });
});

describe('taking the fine', () => {
  const take = { decisionId: 'F1' };

  it('is not for whoever drew up the report', () => {
    const reportedByApprover = story(route.ignored, does(both, 'DrawUpFineReport', route.reportData('B1')), does(officer, 'RecordUnaVia', { fineId: 'F1', step: { kind: 'not-criminal', reasons: 'Geen feit.' } }), route.viewsAsked('fine'), nextDay, route.viewsGiven('fine'), does(officer, 'DraftFineDecision', route.fineDraft()));
    given(reportedByApprover).when('ApproveDecision', take, both).refuses({ code: 'fined-by-the-reporter', article: 'awb:10:3(4)' });
    given(reportedByApprover).when('ApproveDecision', take, secondApprover).then({ type: 'DecisionApproved' });
  });

  it('looks again at una via and at views', () => {
    const prosecuted = does(officer, 'RecordUnaVia', (file) => ({ fineId: 'F1', step: { kind: 'prosecutes', on: today(file), reference: 'OM-1' } }));
    given(route.fineDrafted, prosecuted).when('ApproveDecision', take, approver).refuses({ code: 'una-via-open', article: 'awb:5:44' });
    given(route.fineDrafted, route.viewsAsked('fine')).when('ApproveDecision', take, approver).refuses({ code: 'views-term-running', article: 'awb:5:53(3)' });
  });
});

describe('making the fine known', () => {
  it('makes it due: six weeks to pay, five years to collect, six weeks to object', () => {
    const file = given(route.fineDrafted, route.approved('F1'), route.sealed('F1'))
      .when('AnnounceDecision', (at) => route.announceData('F1', at.now), process)
      .then({ type: 'DecisionAnnounced' }, { type: 'FineBecameDue', data: { amountCents: 400_000, payBy: '2025-04-15', barredAfter: '2030-04-15' } });
    expect(file.state.debts['F1']).toMatchObject({ kind: 'fine', status: 'owed', collectionDecidedOn: '2025-03-04' });
    expect(Object.fromEntries(Object.values(file.state.terms).filter(({ subject }) => subject === 'F1').map(({ kind, status }) => [kind, status]))).toEqual({ 'fine-decision': 'ended', payment: 'running', limitation: 'running', objection: 'running' });
  });

  it('is stopped by a prosecution that turns out in between', () => {
    const prosecuted = does(officer, 'RecordUnaVia', (file) => ({ fineId: 'F1', step: { kind: 'prosecutes', on: today(file), reference: 'OM-1' } }));
    given(route.fineDrafted, route.approved('F1'), route.sealed('F1'), prosecuted).when('AnnounceDecision', (file) => route.announceData('F1', file.now), process).refuses({ code: 'una-via-open', article: 'awb:5:44' });
  });
});

describe('refraining from a fine', () => {
  const refrain = { fineId: 'F1', reasons: 'Onvoldoende verwijtbaar.' };

  it('ends the track with its terms and its draft', () => {
    const file = given(route.fineDrafted).when('RefrainFromFine', refrain, officer).then({ type: 'FineRefrainedFrom' });
    expect(file.state.decisions['F1']?.rejectedAt).toBe(file.now);
    expect(file.state.terms['F1:fine-decision']?.status).toBe('lapsed');
    given(route.fineDrafted, does(officer, 'RefrainFromFine', refrain)).when('CloseCase', { reasons: 'Klaar.' }, officer).then({ type: 'CaseClosed' });
  });

  it('is possible until the fine is made known, and then no letter goes out', () => {
    const taken = story(route.fineDrafted, route.approved('F1'), route.sealed('F1'), does(officer, 'RefrainFromFine', refrain));
    given(taken).when('AnnounceDecision', (file) => route.announceData('F1', file.now), process).refuses({ code: 'decision-withdrawn', article: 'awb:3:40' });
    given(route.fineDue).when('RefrainFromFine', refrain, officer).refuses({ code: 'fine-already-decided', article: 'awb:5:50(2)' });
  });

  it('happens once and is final', () => {
    const refrained = story(route.readyToFine, does(officer, 'RefrainFromFine', refrain));
    given(refrained).when('RefrainFromFine', refrain, officer).thenNothing();
    given(refrained).when('DraftFineDecision', route.fineDraft(), officer).refuses({ code: 'refrained-already', article: 'awb:5:43' });
    given(route.ignored).when('RefrainFromFine', refrain, officer).refuses({ code: 'not-found' });
  });
});

describe('the thirteen weeks of a fine', () => {
  it('are a term of order: a fine after them is lawful', () => {
    const late = story(route.readyToFine, (file) => comes(atAmsterdam(addDays(today(file), 120), '10:00'))(file));
    given(late).when('DraftFineDecision', route.fineDraft(), officer).then({ type: 'FineDecisionDrafted' });
  });
});
