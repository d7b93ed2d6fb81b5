import { part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { dateNl } from '../../wording/values.js';
import { headerParts } from '../common/parts.js';
import type { FineReportInput } from './input.js';

/** What art. 5:48(2) Awb requires of a report. */
export const fineReportParts: readonly RequiredPart<FineReportInput>[] = [
  ...headerParts,
  part('de naam van de overtreder', 'awb:5:48(2)(a)', 'addressee.name', (report) => report.addressee.name),
  part('de overtreding', 'awb:5:48(2)(b)', 'violation.finding', (report) => report.violation.finding),
  part('het bevel dat niet is opgevolgd', 'awb:5:48(2)(b)', 'order.reference', (report) => report.order.reference),
  part('de plaats waar de overtreding is geconstateerd', 'awb:5:48(2)(c)', 'violation.place', (report) => report.violation.place),
  part('het tijdstip waarop de overtreding is geconstateerd', 'awb:5:48(2)(c)', 'violation.violatedOn', (report) => report.violation.violatedOn),
  part('de waarnemingen', 'awb:3:2', 'observations', (report) => report.observations),
  part('de vindplaatsen', 'awb:5:48(2)(c)', 'locations', (report) => report.locations),
];

/** What its text must say. */
export const fineReportWords: readonly RequiredWords<FineReportInput>[] = [
  { part: 'de dagtekening', article: 'awb:5:48', words: ({ date }) => `gedagtekend en ondertekend op ${dateNl(date)}` },
];
