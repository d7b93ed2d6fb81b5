import type { Instant, LocalDate } from '../../../law/calendar/brands.js';

/** One observation, as far as a letter shows it: where, when, by whom, how, and with what result (law of evidence for collection). */
export interface ObservationLine {
  readonly evidenceId: string;
  readonly locationId: string;
  readonly at: Instant;
  readonly result: 'available' | 'unavailable' | 'unknown';
  /** The official or the instrument with its version. */
  readonly by: string;
  readonly method: string;
  /** Who `by` is; an official is not named in a public version. */
  readonly observer?: 'instrument' | 'official' | 'flagger';
}

export const RESULT_NL: { readonly [result in ObservationLine['result']]: string } = {
  available: 'bereikbaar',
  unavailable: 'niet bereikbaar',
  unknown: 'niet vast te stellen',
};

/** What became of asking for views (zienswijze). */
export type ViewsGiven =
  | { readonly kind: 'heard'; readonly invitedOn: LocalDate; readonly lastDay: LocalDate; readonly received: { readonly on: LocalDate; readonly summary: string; readonly response: string } | null }
  | { readonly kind: 'skipped'; readonly urgencyGround: string };
