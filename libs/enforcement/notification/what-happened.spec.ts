import { describe, expect, it } from '@jest/globals';
import { instant } from '../../law/calendar/instant.js';
import { localDate } from '../../law/calendar/local-date.js';
import { toldActs } from '../../../migrations/notifications/told-acts.js';
import { articleOfAct } from '../case/act-articles.js';
import type { RecordedAct } from '../case/act.js';
import { noCase, type CaseState } from '../case/state.js';
import { termHappening, toldTerms } from './term-happening.js';
import { whatHappened } from './what-happened.js';

const at = instant('2026-05-11T08:00:00Z');
const act = (type: string, data: object, by = 'officer-1'): RecordedAct => ({ seq: 7, legalAt: at, by, type, data }) as unknown as RecordedAct;
const state = (more: object): CaseState => ({ ...noCase, caseNumber: 'Z-2026-000001', ...more }) as unknown as CaseState;
const draft = { id: 'F1', kind: 'fine-decision', amountCents: 500, draftedBy: 'officer-1', draftedAt: at, approvedAt: null, rejectedAt: null };
const hours = { key: 'order-term/B1', kind: 'order-term', subject: 'B1', endsAt: at, lastDay: null };

describe('a draft', () => {
  it('asks those who may take it, with its amount', () => {
    expect(whatHappened(act('FineDecisionDrafted', {}), state({ decisions: { F1: draft } }))).toMatchObject([
      { kind: 'approval-asked', subject: 'F1', about: 'fine-decision', cause: 'act/7/F1', by: 'officer-1', urgent: false, concerns: { whoever: 'decides', decides: 'fine-decision', amountCents: 500 } },
    ]);
  });

  it.each([
    ['taken', { approvedAt: at }],
    ['rejected', { rejectedAt: at }],
    ['drafted anew since', { draftedAt: instant('2026-05-11T09:00:00Z') }],
  ])('that was %s asks nobody any more', (_, change) => {
    expect(whatHappened(act('FineDecisionDrafted', {}), state({ decisions: { F1: { ...draft, ...change } } }))).toEqual([]);
  });

  it('of a finding or a refund asks for its own mandate', () => {
    expect(whatHappened(act('SystematicNonComplianceProposed', { fineId: 'F1' }), state({}))).toMatchObject([{ about: 'systematic-finding', concerns: { decides: 'systematic-finding' } }]);
    const money = { ...noCase.money, refunds: { T1: { id: 'T1', status: 'proposed', principalCents: 300, interestCents: 20 } } };
    expect(whatHappened(act('RefundProposed', { refundId: 'T1' }), state({ money }))).toMatchObject([{ about: 'refund', concerns: { decides: 'collection-decision', amountCents: 320 } }]);
    expect(whatHappened(act('RefundProposed', { refundId: 'T1' }), state({ money: { ...money, refunds: { T1: { ...money.refunds.T1, status: 'rejected' } } } }))).toEqual([]);
  });
});

describe('a task', () => {
  const task = { key: 'k', step: 'announce', problem: 'p', raisedAt: at, resolvedAt: null };
  it.each([
    ['of a role', { owner: 'finance' }, { whoever: 'has-role', role: 'finance' }],
    ['of nobody', {}, { whoever: 'handles' }],
  ])('%s', (_, more, concerns) => {
    expect(whatHappened(act('TaskRaised', { key: 'k' }, 'process'), state({ tasks: { k: { ...task, ...more } } }))).toMatchObject([{ kind: 'assigned', subject: 'k', about: 'announce', concerns }]);
  });

  it('that was settled or taken is told to nobody', () => {
    for (const more of [{ resolvedAt: at }, { takenBy: 'officer-1' }]) expect(whatHappened(act('TaskRaised', { key: 'k' }), state({ tasks: { k: { ...task, ...more } } }))).toEqual([]);
    expect(whatHappened(act('TaskRaised', { key: 'gone' }), state({}))).toEqual([]);
  });
});

describe('a letter and a payment', () => {
  it('are told of, at night only where a term in hours hangs on the decision', () => {
    expect(whatHappened(act('DecisionAnnounced', { decisionId: 'B1', kind: 'binding-order' }, 'process'), state({ terms: { [hours.key]: hours } }))).toMatchObject([{ kind: 'served', about: 'binding-order', urgent: true }]);
    expect(whatHappened(act('LetterUndelivered', { decisionId: 'F1' }, 'process'), state({ decisions: { F1: draft }, terms: { [hours.key]: hours } }))).toMatchObject([{ kind: 'bounced', about: 'fine-decision', urgent: false }]);
    expect(whatHappened(act('PaymentReceived', {}, 'process'), state({}))).toMatchObject([{ kind: 'payment-in', subject: null, cause: 'act/7', concerns: { also: ['finance'] } }]);
  });
});

describe('a term', () => {
  it.each([
    ['in hours that is near', '2026-05-11T07:00:00Z', null, 'term-near', true],
    ['in hours that has passed', '2026-05-11T08:00:00Z', null, 'term-passed', true],
    ['in days that is near', '2026-05-11T07:00:00Z', localDate('2026-05-10'), 'term-near', false],
    ['in days that has passed', '2026-05-12T08:00:00Z', localDate('2026-05-10'), 'term-passed', false],
  ])('%s', (_, now, lastDay, kind, urgent) => {
    expect(termHappening({ key: 'k', kind: 'fine-decision', subject: 'F1', endsAt: at, lastDay }, instant(now))).toMatchObject({ kind, urgent, about: 'fine-decision', cause: `term/k/${at}`, by: null });
  });

  it('of the provider or the court is told of only where it is then the turn of the Authority', () => {
    expect(toldTerms).toContain('fine-decision');
    expect(toldTerms).toContain('order-term');
    for (const kind of ['objection', 'payment', 'reminder', 'appeal'] as const) expect(toldTerms).not.toContain(kind);
  });
});

describe('the queue of the database', () => {
  it('takes in every draft of a decision, and everything else that is told', () => {
    const drafts = Object.keys(articleOfAct).filter((type) => /Drafted$/.test(type));
    expect(drafts.length).toBeGreaterThan(5);
    expect(toldActs).toEqual(expect.arrayContaining([...drafts, 'TaskRaised', 'TaskAssigned', 'DecisionAnnounced', 'LetterUndelivered', 'PaymentReceived', 'SystematicNonComplianceProposed', 'RefundProposed']));
  });
});

describe('everything else', () => {
  it('concerns nobody by itself', () => {
    for (const type of ['NoticeEscalated', 'UnitForfeited', 'DecisionApproved', 'TaskTaken']) expect(whatHappened(act(type, {}), state({}))).toEqual([]);
  });
});
