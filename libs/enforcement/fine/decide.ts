import type { CommandData } from '../../contracts/commands/command.js';
import type { Instant } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { finePowerTerm } from '../../law/terms/fine-power-term.js';
import { limitation } from '../../law/terms/limitation.js';
import { paymentTerm } from '../../law/terms/payment-term.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders, DecisionRules } from '../case/decider.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notFound, refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { remedyTerm } from '../terms/remedy-term.js';
import { termInDays } from '../terms/set-term.js';
import { viewsHeard } from '../views/heard.js';
import { byPolicy } from './by-policy.js';
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
    const refusal = mayStillFine(fine) ?? viewsOnFine(state, fine, context);
    if (refusal !== null) return refuse(refusal);
    const computed = maximumFor(fine, data.turnover, context);
    if (!computed.ok) return refuse(computed.refusal);
    const { maximum } = computed;
    const unfit = powerLapsed(fine, maximum.maximumCents, context) ?? withinMaximum(data.amountCents, maximum.maximumCents, fine);
    if (unfit !== null) return refuse(unfit);
    const weighed = byPolicy(fine, data, context);
    if (!weighed.ok) return refuse(weighed.refusal);
    return record({ type: 'FineDecisionDrafted', data: { ...data, maximum, ...(weighed.proposal === null ? {} : { proposal: weighed.proposal }) } });
  },
  RefrainFromFine: (state, data) => {
    const fine = state.fines[data.fineId];
    if (fine === undefined) return refuse(notFound('boetetraject', data.fineId));
    if (fine.announcedAt !== null) return refuse(unlawful('fine-already-decided', 'awb:5:50(2)', 'Het boetebesluit is al bekendgemaakt.', 'The fine was made known already.'));
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

/** What must hold from the draft until the fine is made known: not refrained from, and una via leaves the Authority free to fine. */
function mayStillFine(fine: FineState): Refusal | null {
  if (fine.refrainedAt !== null) return unlawful('refrained-already', 'awb:5:43', 'Van deze boete is afgezien.', 'This fine was refrained from.');
  if (mayFine(fine.unaVia)) return null;
  return unlawful('una-via-open', 'awb:5:44', 'Een boete kan pas na de afstemming met de officier van justitie.', 'No fine before the public prosecutor was consulted.');
}

/** For a fine views are always asked, with the report (5:50(1), 5:53(3) Awb). */
function viewsOnFine(state: CaseState, fine: FineState, context: DecisionContext): Refusal | null {
  return viewsHeard(state, { about: 'fine', groundSeq: fine.reportSeq }, dayOf(context.now));
}

/** The power to fine lapses with time (5:45 Awb). */
function powerLapsed(fine: FineState, maximumCents: number, context: DecisionContext): Refusal | null {
  const power = finePowerTerm({ violatedOn: fine.violatedOn, maximumCents }, context.rules);
  if (!power.ok) return refusedByLaw(power.refusal);
  const { lastDay } = power.value;
  if (dayOf(context.now) <= lastDay) return null;
  return unlawful('fine-power-lapsed', 'awb:5:45', `De bevoegdheid om te beboeten verviel na ${lastDay}.`, `The power to fine lapsed after ${lastDay}.`);
}

/** A finding that nobody approved does not raise the maximum; an amount that needs it says so. */
function withinMaximum(amountCents: number, maximumCents: number, fine: FineState): Refusal | null {
  if (amountCents < 1) return unlawful('fine-of-nothing', 'awb:5:46', 'Een boete heeft een bedrag.', 'A fine has an amount.');
  if (amountCents <= maximumCents) return null;
  if (fine.finding?.foundAt === null) {
    return unlawful('finding-not-approved', 'csam:8(2)', 'De vaststelling van stelselmatig of aanhoudend handelen is nog niet door een tweede ambtenaar genomen.', 'The finding has not been made by a second official yet.');
  }
  return unlawful('above-maximum', 'awb:5:46(1)', 'Het boetebedrag gaat boven het wettelijk maximum uit.', 'The amount exceeds the legal maximum.');
}

export const fineRules: DecisionRules = {
  beforeApproval: (state, decision, context) => {
    const fine = state.fines[decision.id];
    if (fine === undefined) return notFound('boetetraject', decision.id);
    if (fine.reportBy === context.actor.userId) {
      return unlawful('fined-by-the-reporter', 'awb:10:3(4)', 'Wie het boeterapport opmaakte, legt de boete niet op.', 'Whoever drew up the fine report does not impose the fine.');
    }
    return mayStillFine(fine) ?? viewsOnFine(state, fine, context) ?? powerLapsed(fine, fine.maximumCents ?? 0, context);
  },
  onAnnounced: (state, decision, announcedAt, context) => fineDue(state, decision.id, announcedAt, context),
};

function fineDue(state: CaseState, fineId: string, announcedAt: Instant, context: DecisionContext): Outcome {
  const fine = state.fines[fineId];
  if (fine === undefined || fine.amountCents === null) return refuse(notFound('boete', fineId));
  const { amountCents } = fine;
  const stopped = mayStillFine(fine) ?? powerLapsed(fine, fine.maximumCents ?? 0, context);
  if (stopped !== null) return refuse(stopped);
  const pay = paymentTerm({ kind: 'fine', from: dayOf(announcedAt) }, context.rules);
  if (!pay.ok) return refuse(refusedByLaw(pay.refusal));
  const barred = limitation({ kind: 'fine', from: pay.value.payBy, events: [] }, context.rules);
  if (!barred.ok) return refuse(refusedByLaw(barred.refusal));
  const remedy = remedyTerm(fineId, announcedAt, context.rules);
  if (!remedy.ok) return refuse(refusedByLaw(remedy.refusal));
  const terms = [termInDays(fineId, 'payment', pay.value.payBy, pay.derivation), termInDays(fineId, 'limitation', barred.value.barredAfter, barred.derivation), remedy.term];
  return record({ type: 'FineBecameDue', data: { fineId, amountCents, payBy: pay.value.payBy, barredAfter: barred.value.barredAfter, terms } });
}
