import type { LocalDate } from '../calendar/brands.js';
import type { Json } from '../derivation.js';

/** One value of the law on a day, with where it was read. A later row for the same parameter and key takes over from its first day. */
export interface ParameterRow {
  /** What it is: `fine-category`, `interest-rate`, `holiday`, `term` … */
  readonly parameter: string;
  /** Which one of them, where there are several: `6`, `2026-05-15`, `objection`. */
  readonly key?: string;
  readonly value: Json;
  /** First day on which it holds. */
  readonly validFrom: LocalDate;
  /** Last day on which it holds; absent: until a later row. */
  readonly validUntil?: LocalDate;
  /** Where the value was read. */
  readonly source: string;
  /** `confirmed` was read in its source; `unconfirmed` is known but was not read, and production refuses it. */
  readonly status: 'confirmed' | 'unconfirmed';
}
