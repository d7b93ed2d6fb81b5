import { dayOf } from '../../../law/calendar/local-date.js';
import type { RecordedAct } from '../../case/act.js';
import { earlierThan, first, newOf, ofType, type Invariant, type Moment } from './moment.js';

/** The acts that draft, take and make known a fine. */
const finingActs = (moment: Moment): readonly { readonly act: RecordedAct; readonly fineId: string }[] => [
  ...newOf(moment, 'FineDecisionDrafted').map((act) => ({ act, fineId: act.data.fineId })),
  ...newOf(moment, 'DecisionApproved').filter((act) => act.data.kind === 'fine-decision').map((act) => ({ act, fineId: act.data.decisionId })),
  ...newOf(moment, 'FineBecameDue').map((act) => ({ act, fineId: act.data.fineId })),
];

const noFineBeforeUnaVia: Invariant = {
  name: 'no fine before una via left the Authority free to fine',
  article: 'awb:5:44',
  broken: (moment) =>
    first(
      finingActs(moment),
      ({ act, fineId }) => {
        const steps = earlierThan(moment, act).filter((one) => (one.type === 'UnaViaRecorded' || one.type === 'ProsecutorStayedSilent') && one.data.fineId === fineId);
        const last = steps.at(-1);
        if (last?.type === 'ProsecutorStayedSilent') return dayOf(last.legalAt) < last.data.competentFrom;
        return last?.type !== 'UnaViaRecorded' || last.data.step.kind === 'submitted' || last.data.step.kind === 'prosecutes';
      },
      ({ fineId }) => fineId,
    ),
};

const noFineBeforeViews: Invariant = {
  name: 'no fine before views were asked with its report, and given or their day is over',
  article: 'awb:5:53(3)',
  broken: (moment) =>
    first(
      finingActs(moment).filter(({ act }) => act.type !== 'FineBecameDue'),
      ({ act, fineId }) => {
        const story = earlierThan(moment, act);
        const report = ofType(story, 'FineReportDrawnUp').find((one) => one.data.fineId === fineId);
        const invited = ofType(story, 'ViewsInvited').findLast((one) => one.data.about === 'fine');
        if (report === undefined || invited === undefined || invited.seq < report.seq) return true;
        return dayOf(act.legalAt) <= invited.data.lastDay && !ofType(story, 'ViewsReceived').some((one) => one.data.about === 'fine' && one.seq > invited.seq);
      },
      ({ fineId }) => fineId,
    ),
};

const fineWithinMaximum: Invariant = {
  name: 'a fine has an amount within the maximum that it was held against',
  article: 'awb:5:46(1)',
  broken: (moment) =>
    first(newOf(moment, 'FineDecisionDrafted'), ({ data }) => data.amountCents < 1 || data.amountCents > data.maximum.maximumCents, ({ data }) => data.fineId) ??
    first(newOf(moment, 'FineBecameDue'), (act) => ofType(earlierThan(moment, act), 'FineDecisionDrafted').findLast((one) => one.data.fineId === act.data.fineId)?.data.amountCents !== act.data.amountCents, (act) => act.data.fineId),
};

const raisedOnlyWithFinding: Invariant = {
  name: 'no raised maximum without an approved finding that names earlier ignored orders',
  article: 'csam:8(2)',
  broken: (moment) =>
    first(
      newOf(moment, 'FineDecisionDrafted').filter(({ data }) => data.maximum.basis !== 'category-2'),
      (act) => {
        const story = earlierThan(moment, act);
        const proposed = ofType(story, 'SystematicNonComplianceProposed').findLast((one) => one.data.fineId === act.data.fineId);
        const found = ofType(story, 'SystematicNonComplianceFound').some((one) => one.data.fineId === act.data.fineId && one.seq > (proposed?.seq ?? Infinity));
        if (proposed === undefined || !found || proposed.data.reasons === '' || proposed.data.earlierOrders.length === 0) return true;
        return !proposed.data.earlierOrders.every((one) => moment.after.providerRecord.some((order) => order.caseNumber === one.caseNumber && order.orderId === one.orderId && order.outcome === 'not-complied'));
      },
      ({ data }) => data.fineId,
    ),
};

const turnoverOnlyWithReasons: Invariant = {
  name: 'no turnover as maximum without the reason why category 6 does not suffice, the year and the source',
  article: 'csam:8(2)',
  broken: (moment) =>
    first(
      newOf(moment, 'FineDecisionDrafted').filter(({ data }) => data.maximum.basis.startsWith('turnover')),
      ({ data: { turnover }, legalAt }) => turnover === undefined || turnover.category6InadequateBecause === '' || turnover.source === '' || turnover.financialYear > Number(dayOf(legalAt).slice(0, 4)),
      ({ data }) => data.fineId,
    ),
};

const reporterDoesNotFine: Invariant = {
  name: 'whoever drew up the fine report does not take the fine',
  article: 'awb:10:3(4)',
  broken: (moment) =>
    first(
      newOf(moment, 'DecisionApproved').filter((act) => act.data.kind === 'fine-decision'),
      (act) => ofType(earlierThan(moment, act), 'FineReportDrawnUp').some((one) => one.data.fineId === act.data.decisionId && one.by === act.by),
      (act) => act.data.decisionId,
    ),
};

const oneFinePerBreach: Invariant = {
  name: 'a breach is reported for a fine once, and only once it was established',
  article: 'awb:5:43',
  broken: (moment) =>
    first(
      newOf(moment, 'FineReportDrawnUp'),
      (act) => {
        const story = earlierThan(moment, act);
        return ofType(story, 'FineReportDrawnUp').some((one) => one.data.breachOf === act.data.breachOf) || !ofType(story, 'NonComplianceEstablished').some((one) => one.data.orderId === act.data.breachOf);
      },
      (act) => act.data.fineId,
    ),
};

export const ofFines: readonly Invariant[] = [noFineBeforeUnaVia, noFineBeforeViews, fineWithinMaximum, raisedOnlyWithFinding, turnoverOnlyWithReasons, reporterDoesNotFine, oneFinePerBreach];
