import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import { termsOfAuthority } from '../next-acts/of-phase.js';
import type { TermKind } from '../terms/term.js';
import type { Happening } from './happening.js';

/** A term that is about to end, or ended while nobody did what it was for. */
export interface EndingTerm {
  readonly key: string;
  readonly kind: TermKind;
  readonly subject: string;
  readonly endsAt: Instant;
  readonly lastDay: LocalDate | null;
}

/** Terms of which officials are told: the Authority's own, and those after which it is their turn. */
export const toldTerms: readonly TermKind[] = [...termsOfAuthority, 'order-term', 'compliance-period', 'views', 'hearing', 'court-hearing', 'interim-hearing'];

/** What the end of a term means for officials. One that has no last day is a term in hours. A moved term is another cause. */
export function termHappening({ key, kind, subject, endsAt, lastDay }: EndingTerm, now: Instant): Happening {
  const passed = endsAt <= now;
  return {
    kind: passed ? 'term-passed' : 'term-near',
    subject,
    about: kind,
    cause: `term/${key}/${endsAt}`,
    at: passed ? endsAt : now,
    by: null,
    urgent: lastDay === null,
    concerns: { whoever: 'handles', also: [], otherwise: ['case-officer', 'legal-staff'] },
  };
}
