import type { LocalDate } from '../../../law/calendar/brands.js';
import type { LetterHeader } from '../common/header.js';

/** To a provider, before any order: what was measured, and what it can do of itself (aanschrijven). */
export interface ProviderLetterInput extends LetterHeader {
  readonly period: { readonly from: LocalDate; readonly until: LocalDate };
  /** Why this provider is written to now, in words. */
  readonly occasion: string;
  /** Counts of notices; `measured` leaves out what could not be established. */
  readonly figures: { readonly notices: number; readonly measured: number; readonly withinNorm: number; readonly longerThan48Hours: number };
  /** Hours of the norm in the code of conduct. */
  readonly normHours: number;
  readonly committedToCode: boolean;
  readonly usesHashCheck: boolean;
  readonly response: { readonly lastDay: LocalDate; readonly email: string };
}
