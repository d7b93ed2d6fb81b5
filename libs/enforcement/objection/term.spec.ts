import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '../../law/calendar/local-date.js';
import type { CaseFile } from '../testing/case-file.js';
import { baseRuleSet } from '../../law/parameters/rule-set.js';
import { approver, lawyer, secondApprover } from '../testing/officials.js';
import * as remedy from '../testing/remedy-route.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, story, today, type Step } from '../testing/steps.js';
import { lateDeciding } from './default-penalty.js';

// P1 is made known on 3 March 2025; the term to object ends on 14 April, that to decide on 26 May.
const due = localDate('2025-05-26');
const on = (day: string): Step => story(remedy.objectedPenalty, route.dayBegins(localDate(day)));
const adjourn = (file: CaseFile) => ({ objectionId: 'OB1', sentOn: today(file), reasons: 'Nader onderzoek.' });
const extend = (until: string, ground: 'consent-of-objector' | 'consent-of-all-parties' | 'statutory-procedure' = 'consent-of-objector') => (file: CaseFile) => ({ objectionId: 'OB1', until: localDate(until), ground, sentOn: today(file), reasons: 'In overleg.' });

describe('the term to decide (7:10 Awb)', () => {
  it('is adjourned once by six weeks, before it is over, with old and new day', () => {
    const file = given(on('2025-05-26')).when('AdjournObjection', adjourn, lawyer).then({ type: 'ObjectionAdjourned', data: { moves: [{ key: 'OB1:objection-decision', from: due, to: '2025-07-07', because: 'adjourned' }] } });
    expect(file.state.terms['OB1:objection-decision']).toMatchObject({ lastDay: '2025-07-07', status: 'running' });
    given(on('2025-05-26'), does(lawyer, 'AdjournObjection', adjourn)).when('AdjournObjection', adjourn, lawyer).refuses({ code: 'adjourned-already', article: 'awb:7:10(3)' });
    given(on('2025-05-27')).when('AdjournObjection', adjourn, lawyer).refuses({ code: 'adjourned-too-late', article: 'awb:7:10(3)' });
  });

  it('runs further with consent, or for a procedure that the law prescribes', () => {
    given(on('2025-05-20')).when('ExtendObjectionTerm', extend('2025-09-01'), lawyer).then({ type: 'ObjectionTermExtended', data: { moves: [{ from: due, to: '2025-09-01', because: 'consent-of-objector' }] } });
    given(on('2025-05-20')).when('ExtendObjectionTerm', extend('2025-05-26'), lawyer).refuses({ code: 'extension-shortens', article: 'awb:7:10(4)' });
    const two = story(on('2025-05-01'), remedy.objected(['P1'], { party: remedy.thirdParty }), does(lawyer, 'JoinObjections', { objectionId: 'OB1', with: 'OB2', reasons: 'x' }));
    given(two).when('ExtendObjectionTerm', extend('2025-09-01'), lawyer).refuses({ code: 'consent-of-others-missing', article: 'awb:7:10(4)' });
    given(two).when('ExtendObjectionTerm', extend('2025-09-01', 'consent-of-all-parties'), lawyer).then({ type: 'ObjectionTermExtended' });
  });

  it('has not begun while the decision was not made known', () => {
    const early = story(route.penaltyDrafted, route.approved('P1'), remedy.objected());
    given(early).when('AdjournObjection', adjourn, lawyer).refuses({ code: 'term-not-begun', article: 'awb:7:10' });
    given(early).when('ExtendObjectionTerm', extend('2025-09-01'), lawyer).refuses({ code: 'term-not-begun' });
  });
});

describe('notice of default (4:17 Awb)', () => {
  const notice = (file: CaseFile) => ({ objectionId: 'OB1', receivedOn: today(file) });
  const given_ = (day: string): Step => story(on(day), does(lawyer, 'RecordNoticeOfDefault', notice));

  it('before the term is over has no effect, and is on file', () => {
    const file = given(on('2025-05-26')).when('RecordNoticeOfDefault', notice, lawyer).then({ type: 'NoticeOfDefaultReceived', data: { premature: true, terms: [] } });
    expect(file.state.remedies.objections['OB1']?.inDefaultSince).toBeNull();
  });

  it('after it starts two weeks, and then the days that cost the Authority money', () => {
    const file = given(on('2025-05-28')).when('RecordNoticeOfDefault', notice, lawyer).then({ type: 'NoticeOfDefaultReceived', data: { premature: false } });
    expect(file.state.terms['OB1:default-notice']?.lastDay).toBe('2025-06-11');
    expect(file.state.terms['OB1:default-penalty']?.lastDay).toBe('2025-07-23');
    given(given_('2025-05-28')).when('RecordNoticeOfDefault', notice, lawyer).refuses({ code: 'in-default-already', article: 'awb:4:17' });
  });

  it.each([
    ['2025-06-11', 0, 0],
    ['2025-06-12', 1, 2_300],
    ['2025-06-18', 7, 16_100],
    ['2025-07-23', 42, 144_200],
    ['2025-12-31', 42, 144_200],
  ] as const)('is money that is about to be lost: by %s %i days, %i cents', (day, days, accruedCents) => {
    const objection = given(given_('2025-05-28')).file.state.remedies.objections['OB1'];
    const lost = objection === undefined ? null : lateDeciding(objection, localDate(day), baseRuleSet('training'));
    expect(lost).toMatchObject({ ok: true, value: { firstDay: '2025-06-12', days, accruedCents, maximumCents: 144_200 } });
  });

  it('not given costs nothing', () => {
    const objection = given(on('2025-09-01')).file.state.remedies.objections['OB1'];
    expect(objection === undefined ? undefined : lateDeciding(objection, localDate('2025-09-01'), baseRuleSet('training'))).toBeNull();
  });

  describe('and the decision that fixes the penalty (4:18)', () => {
    const draft = { objectionId: 'OB1', reasons: 'Vaststelling.' };
    const decidedLate = story(given_('2025-05-28'), remedy.waivedHearing(), remedy.answered([remedy.unfounded()]), route.dayBegins(localDate('2025-06-18')), route.madeKnown('OB1', secondApprover));

    it('comes when there is a decision, with the days up to it', () => {
      const file = given(decidedLate).when('DraftDefaultPenaltyDecision', draft, lawyer).then({ type: 'DefaultPenaltyDecisionDrafted', data: { decisionId: 'DP1', amountCents: 13_800, derivation: { rule: 'default-penalty' } } });
      expect(file.state.decisions['DP1']).toMatchObject({ kind: 'default-penalty-decision', amountCents: 13_800 });
      const fixed = given(decidedLate, does(lawyer, 'DraftDefaultPenaltyDecision', draft), route.madeKnown('DP1', approver)).file;
      expect(fixed.state.remedies.defaultPenalties['DP1']).toMatchObject({ amountCents: 13_800, payBy: '2025-07-30' });
      expect(fixed.state.terms['DP1:objection']).toMatchObject({ status: 'running' });
      given(decidedLate, does(lawyer, 'DraftDefaultPenaltyDecision', draft)).when('DraftDefaultPenaltyDecision', draft, lawyer).refuses({ code: 'penalty-fixed-already', article: 'awb:4:18' });
    });

    it('or when all days are over, not before', () => {
      given(story(given_('2025-05-28'), route.dayBegins(localDate('2025-07-23')))).when('DraftDefaultPenaltyDecision', draft, lawyer).refuses({ code: 'penalty-still-running', article: 'awb:4:18' });
      given(story(given_('2025-05-28'), route.dayBegins(localDate('2025-07-24')))).when('DraftDefaultPenaltyDecision', draft, lawyer).then({ type: 'DefaultPenaltyDecisionDrafted', data: { amountCents: 144_200 } });
    });

    it('and not where nobody gave notice; nothing is owed on the grounds of 4:17(6)', () => {
      given(on('2025-07-24')).when('DraftDefaultPenaltyDecision', draft, lawyer).refuses({ code: 'no-notice-of-default', article: 'awb:4:17' });
      given(decidedLate).when('DraftDefaultPenaltyDecision', { ...draft, nothingOwedBecause: 'manifestly-inadmissible-or-unfounded' }, lawyer).then({ type: 'DefaultPenaltyDecisionDrafted', data: { amountCents: 0, derivation: null } });
      given(on('2025-07-24')).when('DraftDefaultPenaltyDecision', { ...draft, objectionId: 'OB9' }, lawyer).refuses({ code: 'not-found' });
    });
  });
});

describe('the day of the decision', () => {
  it('is what the law gives', () => {
    expect(given(on('2025-03-10')).file.state.remedies.objections['OB1']?.dueOn).toBe(due);
    expect(addDays(due, 1)).toBe('2025-05-27');
  });
});
