import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { dateNl } from '../../wording/values.js';
import { headerParts } from '../common/parts.js';
import type { FindingsReportInput } from './input.js';

/** What the case law asks of an establishment of facts: where, when, by whom, how, of which version of the order, signed and dated. */
export const findingsReportParts: readonly RequiredPart<FindingsReportInput>[] = [
  ...headerParts,
  part('het bevel waarop is gecontroleerd', 'awb:3:2', 'order.reference', (report) => report.order.reference),
  { part: 'de versie van het bevel die is getoetst', article: 'awb:3:2', field: 'orderVersion', present: ({ orderVersion }) => orderVersion >= 1 },
  part('waar is waargenomen', 'awb:3:2', 'locations', (report) => report.locations),
  part('de waarnemingen', 'awb:3:2', 'observations', (report) => report.observations),
  {
    part: 'wanneer, door wie en met welke werkwijze elke waarneming is gedaan',
    article: 'awb:3:2',
    field: 'observations[]',
    present: ({ observations }) => observations.every(({ evidenceId, at, by, method, locationId }) => [evidenceId, at, by, method, locationId].every(filled)),
  },
  {
    part: 'een vindplaats bij elke waarneming',
    article: 'awb:3:2',
    field: 'observations[].locationId',
    present: ({ observations, locations }) => observations.every(({ locationId }) => locations.some(({ id }) => id === locationId)),
  },
  { part: 'het tijdvak van het onderzoek', article: 'awb:3:2', field: 'inspected.until', present: ({ inspected }) => filled(inspected.from) && inspected.from <= inspected.until },
  part('de werkwijze', 'awb:3:2', 'method', (report) => report.method),
  part('de bron van de tijd', 'awb:3:2', 'clock', (report) => report.clock),
  part('de bevindingen', 'awb:3:2', 'conclusion', (report) => report.conclusion),
];

/** What its text must say. */
export const findingsReportWords: readonly RequiredWords<FindingsReportInput>[] = [
  { part: 'de dagtekening', article: 'awb:3:2', words: ({ date }) => `gedagtekend en ondertekend op ${dateNl(date)}` },
  { part: 'wie het heeft opgemaakt', article: 'awb:3:2', words: ({ signatory }) => signatory.role },
];
