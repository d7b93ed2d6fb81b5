import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { dateNl } from '../../wording/values.js';
import { orderContent } from '../common/breach.js';
import { headerContent, locationsContent, observationsTable } from '../common/content.js';
import type { FineReportInput } from './input.js';

/** What fills the text of a fine report. */
export function fineReportContent(report: FineReportInput): LetterContent {
  const { violation, exculpatory } = report;
  return mergeContent(headerContent(report), orderContent(report.order), locationsContent(report.locations), {
    places: { violatedOn: dateNl(violation.violatedOn), place: violation.place, finding: violation.finding, exculpatory: exculpatory ?? '' },
    flags: { exculpatory: exculpatory !== null },
    inserts: { observations: observationsTable(report.observations) },
  });
}
