import type { LocalDate } from '../calendar/brands.js';
import { addMonths, addYears, compareDates } from '../calendar/local-date.js';
import { thresholdOn } from '../parameters/threshold.js';
import { defineRule } from '../reasoning/define-rule.js';
import { euTerm } from './eu-term.js';

export type ExposureCounterInput = {
  /** The day the decision is considered. */
  readonly on: LocalDate;
  /** The days on which removal orders to this provider became final. */
  readonly finalOn: readonly LocalDate[];
};
export type ExposureCounterValue = {
  readonly countedOn: readonly LocalDate[];
  /** Whether the factor that the Regulation gives as an example is present. The decision stays with the Authority. */
  readonly factorPresent: boolean;
};

/** The final removal orders of the previous twelve months: a fact for the exposure decision, never the decision. Source: TCO 5(4), 3(9). */
export const exposureCounter = defineRule<ExposureCounterInput, ExposureCounterValue>('exposure-counter', ['tco:5(4)', 'tco:3(9)'], ({ on, finalOn }, law) => {
  const after = addMonths(on, -thresholdOn(law, 'exposure-months', on));
  const countedOn = finalOn.filter((day) => day > after && day <= on).sort(compareDates);
  return { countedOn, factorPresent: countedOn.length >= thresholdOn(law, 'exposure-orders', on) };
});

export type ExposureReportTermInput = { readonly receivedOn: LocalDate };
export type ExposureReportTermValue = {
  readonly strictDueOn: LocalDate;
  readonly lenientDueOn: LocalDate;
  /** The first of the yearly reports after it. */
  readonly nextDueOn: LocalDate;
};

/** Three months from receipt of the exposure decision to report the measures, then every year. Source: TCO 5(5); Reg. 1182/71 art. 3. */
export const exposureReportTerm = defineRule<ExposureReportTermInput, ExposureReportTermValue>('exposure-report-term', ['tco:5(5)'], ({ receivedOn }, law) => {
  const { strictLastDay, lenientLastDay } = law.apply(euTerm, { startsAfter: receivedOn, length: law.length('exposure-report', receivedOn) });
  return { strictDueOn: strictLastDay, lenientDueOn: lenientLastDay, nextDueOn: addYears(strictLastDay, 1) };
});
