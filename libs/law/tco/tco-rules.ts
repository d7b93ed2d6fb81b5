import * as takes from '../input/tco-inputs.js';
import { openRule } from '../reasoning/open-rule.js';
import type { OpenRule } from '../reasoning/open-rule.js';
import { complaintDecisionTerm, complaintTerm, personalDataRetention } from './complaints.js';
import { euTerm } from './eu-term.js';
import { exposureReviewTerm } from './exposure-review-term.js';
import { exposureCounter, exposureReportTerm } from './exposure.js';
import { authorityReportTerm, nonDisclosureTerm, preservationTerm, providerComplaintTerm, transparencyReportTerm } from './provider-duties.js';
import { removalDeadline } from './removal-deadline.js';
import { removalOrderInformation } from './removal-order-information.js';
import { scrutinyRequestDecisionTerm, scrutinyRequestTerm, scrutinyTerm } from './scrutiny-terms.js';

/** The rules of the TCO Regulation and the TOI Act under their names. */
export const tcoRules: readonly (readonly [name: string, rule: OpenRule])[] = [
  ['eu-term', openRule(takes.euTermInput, euTerm)],
  ['removal-order-information', openRule(takes.removalOrderInformationInput, removalOrderInformation)],
  ['removal-deadline', openRule(takes.removalDeadlineInput, removalDeadline)],
  ['scrutiny-term', openRule(takes.receivedAtInput, scrutinyTerm)],
  ['scrutiny-request-term', openRule(takes.receivedAtInput, scrutinyRequestTerm)],
  ['scrutiny-request-decision-term', openRule(takes.receivedAtInput, scrutinyRequestDecisionTerm)],
  ['exposure-counter', openRule(takes.exposureCounterInput, exposureCounter)],
  ['exposure-report-term', openRule(takes.receivedOnInput, exposureReportTerm)],
  ['exposure-review-term', openRule(takes.requestedOnInput, exposureReviewTerm)],
  ['preservation-term', openRule(takes.preservationTermInput, preservationTerm)],
  ['transparency-report-term', openRule(takes.reportYearInput, transparencyReportTerm)],
  ['authority-report-term', openRule(takes.reportYearInput, authorityReportTerm)],
  ['provider-complaint-term', openRule(takes.receivedOnInput, providerComplaintTerm)],
  ['non-disclosure-term', openRule(takes.nonDisclosureTermInput, nonDisclosureTerm)],
  ['complaint-term', openRule(takes.complaintTermInput, complaintTerm)],
  ['complaint-decision-term', openRule(takes.complaintDecisionTermInput, complaintDecisionTerm)],
  ['personal-data-retention', openRule(takes.personalDataRetentionInput, personalDataRetention)],
];
