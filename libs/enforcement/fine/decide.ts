import type { CommandData } from '../../contracts/commands/command.js';
import type { Instant } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { limitation } from '../../law/terms/limitation.js';
import { paymentTerm } from '../../law/terms/payment-term.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders, DecisionRules } from '../case/decider.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notFound, refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { remedyTerm } from '../terms/remedy-term.js';
import { termInDays } from '../terms/set-term.js';
import { viewsHeard } from '../views/decide.js';
import { maximumFor } from './maximum.js';
import type { FineState } from './state.js';
import { mayFine } from './una-via.js';
import { decisionTerm } from './una-via-steps.js';

/** The administrative fine (bestuurlijke boete, art. 8 CSAM Act; 5:40–5:54 Awb). */
export const decideFine: Deciders<'DrawUpFineReport' | 'DraftFineDecision' | 'RefrainFromFine'> = {
  DrawUpFineReport: (state, data, context) => {
    const refusal = breachToFine(state, data, context);
    if (refusal !== null) return refuse(refusal);
    const fineId = `F${String(Object.keys(state.fines).length + 1)}`;
    const term = decisionTerm({ id: fineId, reportOn: data.reportOn }, {}, context.rules);
    if (!term.ok) return refuse(refusedByLaw(term.refusal));
    return record({ type: 'FineReportDrawnUp', data: { ...data, fineId, terms: [term.term] } });
  },
  DraftFineDecision: (state, data, context) => {
    const fine = state.fines[data.fineId];
    if (fine === undefined) return refuse(notFound('boetetraject', data.fineId));
    const drafted = state.decisions[data.fineId];
    if (drafted !== undefined && drafted.rejectedAt === null) return refuse(unlawful('fine-already-drafted', 'awb:5:43', 'Er ligt al een ontwerp of besluit voor deze boete.', 'There is a draft or decision for this fine already.'));
    const refusal = readyToFine(state, fine, context);
    if (refusal !== null) return refuse(refusal);
    const computed = maximumFor(fine, data.turnover, context.rules);
    if (!computed.ok) return refuse(computed.refusal);
    const within = withinMaximum(data.amountCents, computed.maximum.maximumCents);
    return within === null ? record({ type: 'FineDecisionDrafted', data: { ...data, maximum: computed.maximum } }) : refuse(within);
  },
  RefrainFromFine: (state, data) => {
    const fine = state.fines[data.fineId];
    if (fine === undefined) return refuse(notFound('boetetraject', data.fineId));
    if (state.decisions[data.fineId]?.approvedAt) return refuse(unlawful('fine-already-decided', 'awb:5:50(2)', 'Het boetebesluit is al genomen.', 'The fine was decided already.'));
    return fine.refrainedAt === null ? record({ type: 'FineRefrainedFrom', data }) : record();
  },
};

function breachToFine(state: CaseState, data: CommandData<'DrawUpFineReport'>, context: DecisionContext): Refusal | null {
  const order = state.bindingOrders[data.breachOf];
  if (order?.outcome !== 'not-complied' || order.termEndedAt === null) {
    return unlawful('no-breach-established', 'csam:8(1)', 'Er is niet vastgesteld dat dit bevel niet is nageleefd.', 'Non-compliance with this order was not established.');
  }
  if (Object.values(state.fines).some((fine) => fine.breachOf === data.breachOf)) {
    return unlawful('fined-or-refrained-already', 'awb:5:43', 'Voor deze overtreding loopt of liep al een boetetraject.', 'This breach was the subject of a fine already.');
  }
  if (data.reportOn > dayOf(context.now)) return unlawful('report-in-the-future', 'awb:5:48', 'Een rapport draagt geen datum in de toekomst.', 'A report bears no date in the future.');
  if (data.violatedOn < dayOf(order.termEndedAt) || data.violatedOn > data.reportOn) {
    return unlawful('violation-outside-breach', 'awb:5:48', 'De dag van de overtreding ligt tussen het einde van de termijn en het rapport.', 'The day of the violation lies between the end of the term and the report.');
  }
  return null;
}

function readyToFine(state: CaseState, fine: FineState, context: DecisionContext): Refusal | null {
  if (fine.refrainedAt !== null) return unlawful('refrained-already', 'awb:5:43', 'Van deze boete is afgezien.', 'This fine was refrained from.');
  if (!mayFine(fine.unaVia)) {
    return unlawful('una-via-open', 'awb:5:44', 'Een boete kan pas na de afstemming met de officier van justitie.', 'No fine before the public prosecutor was consulted.');
  }
  return viewsHeard(state, 'fine', dayOf(context.now));
}

function withinMaximum(amountCents: number, maximumCents: number): Refusal | null {
  if (amountCents < 1) return unlawful('fine-of-nothing', 'awb:5:46', 'Een boete heeft een bedrag.', 'A fine has an amount.');
  if (amountCents <= maximumCents) return null;
  return unlawful('above-maximum', 'awb:5:46(1)', 'Het boetebedrag gaat boven het wettelijk maximum uit.', 'The amount exceeds the legal maximum.');
}

export const fineRules: DecisionRules = {
  beforeApproval: (state, decision, context) => {
    const fine = state.fines[decision.id];
    if (fine === undefined) return notFound('boetetraject', decision.id);
    if (fine.reportBy === context.actor.userId) {
      return unlawful('fined-by-the-reporter', 'awb:10:3(4)', 'Wie het boeterapport opmaakte, legt de boete niet op.', 'Whoever drew up the fine report does not impose the fine.');
    }
    return readyToFine(state, fine, context);
  },
  onAnnounced: (state, decision, announcedAt, context) => fineDue(state, decision.id, announcedAt, context),
};

function fineDue(state: CaseState, fineId: string, announcedAt: Instant, context: DecisionContext): Outcome {
  const amountCents = state.fines[fineId]?.amountCents ?? null;
  if (amountCents === null) return refuse(notFound('boete', fineId));
  const pay = paymentTerm({ kind: 'fine', from: dayOf(announcedAt) }, context.rules);
  if (!pay.ok) return refuse(refusedByLaw(pay.refusal));
  const barred = limitation({ kind: 'fine', from: pay.value.payBy, events: [] }, context.rules);
  if (!barred.ok) return refuse(refusedByLaw(barred.refusal));
  const remedy = remedyTerm(fineId, announcedAt, context.rules);
  if (!remedy.ok) return refuse(refusedByLaw(remedy.refusal));
  const terms = [termInDays(fineId, 'payment', pay.value.payBy, pay.derivation), termInDays(fineId, 'limitation', barred.value.barredAfter, barred.derivation), remedy.term];
  return record({ type: 'FineBecameDue', data: { fineId, amountCents, payBy: pay.value.payBy, barredAfter: barred.value.barredAfter, terms } });
}
