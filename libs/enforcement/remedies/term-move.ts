import type { LocalDate } from '../../law/calendar/brands.js';

/** A deadline that moved keeps where it was, where it is, and why; the act that says so is the third. */
export interface TermMove {
  readonly key: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate;
  readonly because: string;
}
