import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { countNl, dateNl, listNl, momentNl } from '../../wording/values.js';
import { orderContent } from '../common/breach.js';
import { headerContent, locationsContent, observationsTable } from '../common/content.js';
import { RESULT_NL } from '../common/evidence.js';
import type { ObservationLine } from '../common/evidence.js';
import type { FindingsReportInput } from './input.js';

const PURPOSES: { readonly [purpose in FindingsReportInput['purpose']]: string } = {
  'term-end': 'de controle bij het einde van de termijn',
  'on-request': 'een controle op verzoek van een ambtenaar',
  nightly: 'de dagelijkse controle',
  'by-hand': 'een controle met de hand',
};

/** What fills the text of a report of findings. */
export function findingsReportContent(report: FindingsReportInput): LetterContent {
  const { observations, inspected } = report;
  return mergeContent(headerContent(report), orderContent(report.order), locationsContent(report.locations), {
    places: {
      orderVersion: String(report.orderVersion),
      penaltyReference: report.penaltyOrder?.reference ?? '',
      penaltyDate: report.penaltyOrder === undefined ? '' : dateNl(report.penaltyOrder.date),
      purpose: PURPOSES[report.purpose],
      observationCount: countNl(observations.length, 'waarneming', 'waarnemingen'),
      inspectedFrom: momentNl(inspected.from),
      inspectedUntil: momentNl(inspected.until),
      outcome: outcomeOf(observations),
      method: report.method,
      clock: report.clock,
      conclusion: report.conclusion,
    },
    flags: { penaltyOrder: report.penaltyOrder !== undefined },
    inserts: { observations: observationsTable(observations) },
  });
}

/** `2 keer bereikbaar, 1 keer niet bereikbaar`. */
function outcomeOf(observations: readonly ObservationLine[]): string {
  const results = ['available', 'unavailable', 'unknown'] as const;
  const counted = results.map((result) => ({ result, count: observations.filter((each) => each.result === result).length }));
  return listNl(counted.filter(({ count }) => count > 0).map(({ result, count }) => `${String(count)} keer ${RESULT_NL[result]}`));
}
