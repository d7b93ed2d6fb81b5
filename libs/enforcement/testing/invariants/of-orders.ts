import { hoursBetween } from '../../../law/calendar/instant.js';
import type { RecordedAct } from '../../case/act.js';
import { earlierThan, first, newOf, ofType, type Invariant } from './moment.js';

const orderTermWithinTwelveHours: Invariant = {
  name: 'the term of an order is more than 0 and at most 12 hours, and ends when it ends',
  article: 'csam:6(4)',
  broken: (moment) =>
    first(
      newOf(moment, 'OrderTermStarted'),
      (act) => {
        const announcedAt = ofType(earlierThan(moment, act), 'DecisionAnnounced').findLast((one) => one.data.decisionId === act.data.orderId)?.data.announcedAt ?? act.legalAt;
        const endsAt = act.data.terms.find(({ kind }) => kind === 'order-term')?.endsAt ?? announcedAt;
        const hours = hoursBetween(announcedAt, endsAt);
        return hours <= 0 || hours > 12;
      },
      (act) => act.data.orderId,
    ) ?? first(newOf(moment, 'OrderTermEnded'), (act) => act.data.dueAt > act.legalAt || act.data.dueAt !== termEnd(earlierThan(moment, act), act.data.orderId), (act) => `${act.data.orderId} ended early`),
};

const termEnd = (acts: readonly RecordedAct[], orderId: string) => ofType(acts, 'OrderTermStarted').findLast((one) => one.data.orderId === orderId)?.data.terms.find(({ kind }) => kind === 'order-term')?.endsAt;

const orderStatesFactsDataAndTerm: Invariant = {
  name: 'an order states facts, data of the case and a term, and why views were not asked',
  article: 'csam:6(4)',
  broken: (moment) => {
    const known = moment.after.state.notice?.facts.locationIds ?? [];
    return first(newOf(moment, 'BindingOrderDrafted'), ({ data }) => data.facts === '' || data.locationIds.length === 0 || !data.locationIds.every((id) => known.includes(id)) || !(data.hours > 0) || (data.viewsSkippedBecause ?? '') === '', ({ data }) => data.orderId);
  },
};

const nonHostingAddresseeHasReason: Invariant = {
  name: 'an addressee that is not a hosting provider has its reason on file',
  article: 'csam:6(2)',
  broken: (moment) => {
    const orders = newOf(moment, 'DecisionApproved').filter((act) => act.data.kind === 'binding-order');
    return first(
      orders,
      (act) => {
        const attributed = ofType(earlierThan(moment, act), 'ProviderAttributed').at(-1)?.data;
        return attributed === undefined || (attributed.role !== 'hosting' && (attributed.nonHostingReason ?? '') === '');
      },
      (act) => act.data.decisionId,
    );
  },
};

const consultedBeforePower: Invariant = {
  name: 'police and prosecution were consulted and do not object when a notice is admitted and an order is taken',
  article: 'csam:5(1)',
  broken: (moment) => {
    const uses = [...newOf(moment, 'NoticeAdmitted'), ...newOf(moment, 'DecisionApproved').filter(({ data }) => data.kind === 'binding-order' || data.kind === 'penalty-order')];
    return first(
      uses,
      (act) =>
        (['police', 'public-prosecution'] as const).some((party) => {
          const said = ofType(earlierThan(moment, act), 'ConsultationRecorded').filter((one) => one.data.with === party);
          const newest = said.reduce((last, one) => (one.data.consultedAt > last ? one.data.consultedAt : last), '');
          return said.findLast((one) => one.data.consultedAt === newest)?.data.outcome !== 'no-objection';
        }),
      (act) => act.type,
    );
  },
};

const oneOrderPerLocation: Invariant = {
  name: 'a location is under one order that runs, not two',
  article: 'csam:6(1)',
  broken: ({ after: { state } }) => {
    const running = Object.values(state.bindingOrders).filter((order) => order.outcome === 'running' && state.decisions[order.id]?.rejectedAt === null);
    const locations = running.flatMap((order) => [...new Set(order.locationIds)]);
    return first(locations, (id) => locations.indexOf(id) !== locations.lastIndexOf(id), (id) => id);
  },
};

const nonComplianceRestsOnEvidence: Invariant = {
  name: 'non-compliance rests on material that was available after the term',
  article: 'csam:6(3)',
  broken: (moment) =>
    first(
      newOf(moment, 'NonComplianceEstablished'),
      ({ data, seq }) => {
        const endsAt = termEnd(moment.after.acts.slice(0, seq), data.orderId);
        return data.evidenceIds.length === 0 || !data.evidenceIds.every((id) => moment.after.evidence.some((kept) => kept.id === id && kept.orderId === data.orderId && kept.result === 'available' && endsAt !== undefined && kept.at >= endsAt));
      },
      ({ data }) => data.orderId,
    ),
};

const complianceRestsOnEvidence: Invariant = {
  name: 'compliance rests on every location being gone at its last named observation',
  article: 'csam:6(3)',
  broken: (moment) =>
    first(
      newOf(moment, 'BindingOrderComplied'),
      ({ data }) => {
        const named = moment.after.evidence.filter((kept) => data.evidenceIds.includes(kept.id) && kept.orderId === data.orderId);
        return (moment.after.state.bindingOrders[data.orderId]?.locationIds ?? []).some((id) => named.filter((kept) => kept.locationId === id).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).at(-1)?.result !== 'unavailable');
      },
      ({ data }) => data.orderId,
    ),
};

export const ofOrders: readonly Invariant[] = [orderTermWithinTwelveHours, orderStatesFactsDataAndTerm, nonHostingAddresseeHasReason, consultedBeforePower, oneOrderPerLocation, nonComplianceRestsOnEvidence, complianceRestsOnEvidence];
