import type { ParameterRow } from './parameter-row.js';
import { ALWAYS, SOURCE } from './row-source.js';

/** The lengths that the law sets, as data: a bill may change them from a day on, and then a row is added. */
const TERMS: readonly (readonly [key: string, length: string, where: string])[] = [
  ['objection', 'P6W', `6:7: ${SOURCE.awb}`],
  ['appeal', 'P6W', `6:7: ${SOURCE.awb}`],
  ['posted-received', 'P1W', `6:9(2): ${SOURCE.awb}`],
  ['objection-decision', 'P6W', `7:10(1): ${SOURCE.awb}`],
  ['objection-decision-committee', 'P12W', `7:10(1): ${SOURCE.awb}`],
  ['objection-adjournment', 'P6W', `7:10(3): ${SOURCE.awb}`],
  ['payment-fine', 'P6W', `4:87: ${SOURCE.awb}`],
  ['payment-penalty-payment', 'P6W', `5:33: ${SOURCE.awb}`],
  ['reminder', 'P2W', `4:112: ${SOURCE.awb}`],
  ['limitation-penalty-payment', 'P1Y', `5:35: ${SOURCE.awb}`],
  ['lifting-request', 'P1Y', `5:34(2): ${SOURCE.awb}`],
  ['limitation-fine', 'P5Y', `4:104: ${SOURCE.awb}`],
  ['una-via', 'P13W', `5:44: ${SOURCE.awb}`],
  ['fine-decision', 'P13W', `5:51: ${SOURCE.awb}`],
  ['default-notice', 'P2W', `4:17(3): ${SOURCE.awb417}`],
  ['publication', 'P2W', `csam 9: ${SOURCE.csam}`],
  ['publication-toi', 'P2W', `toi 13: ${SOURCE.toi}`],
  ['urgent-reasons-term', 'P1W', `3:47(3): ${SOURCE.awb}`],
  ['default-penalty-decision-term', 'P2W', `4:18: ${SOURCE.awb}`],
  ['collection-request-term', 'P4W', `5:37(3): ${SOURCE.awb}`],
  ['penalty-order-lift-term', 'P1Y', `5:34(2): ${SOURCE.awb}`],
  ['defence-term', 'P4W', `8:42: ${SOURCE.awb}`],
  ['fine-power-heavy', 'P5Y', `5:45: ${SOURCE.awb}`],
  ['fine-power-light', 'P3Y', `5:45: ${SOURCE.awb}`],
  ['exposure-report', 'P3M', `5(5): ${SOURCE.tco}`],
  ['exposure-review', 'P3M', `5(7): ${SOURCE.tco}`],
  ['preservation', 'P6M', `6(2): ${SOURCE.tco}`],
  ['provider-complaint', 'P2W', `10(2): ${SOURCE.tco}`],
  ['non-disclosure', 'P6W', `11(3): ${SOURCE.tco}`],
  ['complaint', 'P6M', `toi 16: ${SOURCE.toi}`],
  ['complaint-decision', 'P6W', `toi 16: ${SOURCE.toi}`],
  ['personal-data', 'P1Y', `toi 6(3): ${SOURCE.toi}`],
];

export const termRows: readonly ParameterRow[] = TERMS.map(([key, length, source]) => ({
  parameter: 'term', key, value: length, validFrom: ALWAYS, source, status: 'confirmed',
}));
