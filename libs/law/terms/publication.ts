import type { LocalDate } from '../calendar/brands.js';
import { addDays } from '../calendar/local-date.js';
import { defineRule } from '../reasoning/define-rule.js';
import { term } from './term.js';

export type PublicationInput = {
  /** The day the decision was made known. */
  readonly announcedOn: LocalDate;
  /** A request for interim relief (Awb 8:81) against the publication; without outcome it is pending. */
  readonly interimRelief?: { readonly requestedOn: LocalDate; readonly outcome?: 'granted' | 'refused' | 'withdrawn' | undefined } | undefined;
};
export type PublicationValue = {
  /** The first day of publication; null while held, and where a court forbade it. */
  readonly earliestOn: LocalDate | null;
  /** A request is pending. Not held and no day: the court granted the request. */
  readonly held: boolean;
};

/**
 * When a decision may be published: the day after two weeks since it was made known. A pending request for interim relief holds it, a granted one blocks it.
 * Refuses `calendar-not-loaded`. Source: CSAM Act art. 9; Awb 8:81.
 */
export const publication = publicationRule('publication', 'csam:9', 'publication');

/** The same for a fine under the TOI Act. Source: TOI Act art. 13; Awb 8:81. */
export const toiPublication = publicationRule('toi-publication', 'toi:13', 'publication-toi');

function publicationRule(name: string, article: string, length: string) {
  return defineRule<PublicationInput, PublicationValue>(name, [article], ({ announcedOn, interimRelief }, law) => {
    if (interimRelief !== undefined) law.cite('awb:8:81');
    const outcome = interimRelief === undefined ? 'none' : (interimRelief.outcome ?? 'pending');
    if (outcome === 'pending' || outcome === 'granted') return { earliestOn: null, held: outcome === 'pending' };
    const { lastDay } = law.apply(term, { startsAfter: announcedOn, length: law.length(length, announcedOn), basis: 'statutory' });
    return { earliestOn: addDays(lastDay, 1), held: false };
  });
}
