import { examplePolicyRows } from '../fine-policy/example-policy.js';
import { defaultPenaltyRows } from './default-penalties.js';
import { equatedDayRows } from './equated-days.js';
import { fineCategoryRows } from './fine-categories.js';
import { holidayRows } from './holidays.js';
import { interestRateRows } from './interest-rates.js';
import type { ParameterRow } from './parameter-row.js';
import { termRows } from './terms.js';
import { reminderFeeRows, thresholdRows } from './thresholds.js';

/** Every row that comes with the engine, subject by subject. */
export const baseRows: readonly ParameterRow[] = [
  ...holidayRows,
  ...equatedDayRows,
  ...termRows,
  ...fineCategoryRows,
  ...interestRateRows,
  ...defaultPenaltyRows,
  ...thresholdRows,
  ...reminderFeeRows,
  ...examplePolicyRows,
];
