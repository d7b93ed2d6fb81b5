import type { LocalDate } from '../../law/calendar/brands.js';

export type ViewsAbout = 'penalty-order' | 'fine' | 'collection';

/** Whether views (zienswijze) were asked and given, for each sanction and for its collection. */
export type ViewsState = {
  readonly [about in ViewsAbout]?: {
    readonly invitedOn: LocalDate;
    readonly lastDay: LocalDate;
    readonly receivedOn: LocalDate | null;
    /** The act that invited: what came to the file later was not part of the question. */
    readonly invitationSeq: number;
  };
};
