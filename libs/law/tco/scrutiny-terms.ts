import { dayOf } from '../calendar/amsterdam.js';
import type { Instant } from '../calendar/brands.js';
import { addHours } from '../calendar/instant.js';
import { thresholdOn } from '../parameters/threshold.js';
import { defineRule } from '../reasoning/define-rule.js';

export type HoursFromReceiptInput = { readonly receivedAt: Instant };
export type HoursFromReceiptValue = { readonly dueAt: Instant };

/** Elapsed hours: Reg. 1182/71 does not lengthen a period in hours for free days. */
function hoursFromReceipt(name: string, article: string, parameter: string) {
  return defineRule<HoursFromReceiptInput, HoursFromReceiptValue>(name, [article], ({ receivedAt }, law) => ({
    dueAt: addHours(receivedAt, thresholdOn(law, parameter, dayOf(receivedAt))),
  }));
}

/** 72 hours from the copy of a cross-border order to scrutinise it of one's own motion, decision included. Source: TCO 4(3). */
export const scrutinyTerm = hoursFromReceipt('scrutiny-term', 'tco:4(3)', 'scrutiny-hours');

/** 48 hours from the order (or from the information of art. 11(2)) to ask for scrutiny. Source: TCO 4(4). */
export const scrutinyRequestTerm = hoursFromReceipt('scrutiny-request-term', 'tco:4(4)', 'scrutiny-request-hours');

/** 72 hours from the request to decide on it. Source: TCO 4(4). */
export const scrutinyRequestDecisionTerm = hoursFromReceipt('scrutiny-request-decision-term', 'tco:4(4)', 'scrutiny-hours');
