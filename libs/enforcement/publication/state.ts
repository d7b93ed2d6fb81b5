import type { LocalDate } from '../../law/calendar/brands.js';

/** The publication of a sanction (art. 9 CSAM Act). */
export interface PublicationState {
  readonly id: string;
  readonly decisionId: string;
  readonly text: string;
  readonly earliestOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
  readonly rectifiedOn: LocalDate | null;
}

export type Publications = { readonly [id: string]: PublicationState };
