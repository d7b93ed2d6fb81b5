import type { FineDecisionInput, SystematicNonCompliance, UnaViaOutcome } from '../documents/letters/fine-decision/input.js';
import { dayOf } from '../law/calendar/local-date.js';
import { paymentTerm } from '../law/terms/payment-term.js';
import { unaVia as unaViaRule } from '../law/terms/una-via.js';
import { breachedOrder, viewsHeardAs } from './breach.js';
import { findAct, lastAct, LetterNotPossible, type CaseFile } from './case-file.js';
import { computed, decisionHeader, referenceOf } from './header.js';

/** Fills the letter of a fine (5:46, 5:48, 5:52 Awb; art. 8 CSAM Act) from the acts of the case. */
export function fineDecisionInput(file: CaseFile, fineId: string): FineDecisionInput {
  const { state, authority } = file;
  const report = lastAct(file, 'FineReportDrawnUp', (act) => act.data.fineId === fineId).data;
  const drafted = lastAct(file, 'FineDecisionDrafted', (act) => act.data.fineId === fineId).data;
  const found = lastAct(file, 'NonComplianceEstablished', (act) => act.data.orderId === report.breachOf).data;
  const pay = computed(paymentTerm({ kind: 'fine', from: dayOf(file.legalNow) }, file.rules));
  return {
    ...decisionHeader(file, fineId),
    report: { reference: `${referenceOf(state.caseNumber, fineId)}-rapport`, date: report.reportOn },
    order: breachedOrder(file, report.breachOf),
    violation: { violatedOn: report.violatedOn, place: report.place, finding: report.finding },
    observations: file.observations.filter((line) => found.evidenceIds.includes(line.evidenceId)),
    unaVia: unaViaOutcome(file, fineId),
    systematic: systematic(file, fineId),
    maximum: { maximumCents: drafted.maximum.maximumCents, derivation: drafted.maximum.derivation },
    turnover: drafted.turnover ?? null,
    amountCents: drafted.amountCents,
    factors: drafted.factors,
    reasons: drafted.reasons,
    views: viewsHeardAs(file, 'fine'),
    payment: {
      payBy: pay.value.payBy,
      defaultFrom: pay.value.defaultFrom,
      derivation: pay.derivation,
      account: { ...authority.account, paymentReference: referenceOf(state.caseNumber, fineId) },
    },
  };
}

function unaViaOutcome(file: CaseFile, fineId: string): UnaViaOutcome {
  const silent = findAct(file, 'ProsecutorStayedSilent', (act) => act.data.fineId === fineId);
  const submitted = findAct(file, 'UnaViaRecorded', (act) => act.data.fineId === fineId && act.data.step.kind === 'submitted')?.data.step;
  const submittedOn = submitted?.kind === 'submitted' ? submitted.on : null;
  if (silent !== null && submittedOn !== null) {
    return { kind: 'silent', submittedOn, competentFrom: silent.data.competentFrom, derivation: computed(unaViaRule({ submittedOn }, file.rules)).derivation };
  }
  const { step } = lastAct(file, 'UnaViaRecorded', (act) => act.data.fineId === fineId).data;
  if (step.kind === 'declined' && submittedOn !== null) return { kind: 'declined', submittedOn, answeredOn: step.on, reference: step.reference };
  if (step.kind === 'not-criminal' || step.kind === 'agreement') return step;
  throw new LetterNotPossible('De afstemming met de officier van justitie is nog niet afgerond.');
}

function systematic(file: CaseFile, fineId: string): SystematicNonCompliance | null {
  const found = findAct(file, 'SystematicNonComplianceFound', (act) => act.data.fineId === fineId);
  if (found === null) return null;
  const { kind, reasons, earlierOrders } = lastAct(file, 'SystematicNonComplianceProposed', (act) => act.data.fineId === fineId).data;
  const record = file.earlierOrders;
  return {
    kind,
    foundOn: dayOf(found.legalAt),
    reasons,
    earlierOrders: earlierOrders.map((named) => {
      const earlier = record.find((one) => one.caseNumber === named.caseNumber && one.orderId === named.orderId);
      if (earlier === undefined) throw new LetterNotPossible(`Bevel ${named.orderId} van zaak ${named.caseNumber} staat niet bij deze aanbieder te boek.`);
      return { reference: referenceOf(named.caseNumber, named.orderId), date: dayOf(earlier.announcedAt), outcome: 'niet nageleefd' };
    }),
  };
}
