import { unlawful, type Refusal } from '../case/refusal.js';
import type { Consultation, NoticeState } from './state.js';

const parties = ['police', 'public-prosecution'] as const;
const dutch = { police: 'de politie', 'public-prosecution': 'het openbaar ministerie' } as const;

/** What a party said last, by the moment of the consultation: one that is recorded afterwards does not overtake a newer one. */
export function lastConsultation(notice: NoticeState, party: Consultation['with']): Consultation | null {
  return notice.consultations.reduce<Consultation | null>((last, next) => (next.with === party && (last === null || next.consultedAt >= last.consultedAt) ? next : last), null);
}

/** Police and public prosecution were consulted about the use of a power, and neither objects (art. 5(1) CSAM Act). */
export function consultationOpen(notice: NoticeState): Refusal | null {
  for (const party of parties) {
    const last = lastConsultation(notice, party);
    if (last === null) {
      return unlawful('consultation-missing', 'csam:5(1)', `Het overleg met ${dutch[party]} is nog niet vastgelegd.`, `The consultation of ${party} has not been recorded.`);
    }
    if (last.outcome !== 'no-objection') {
      return unlawful('consultation-objection', 'csam:5(1)', `Er is bezwaar van ${dutch[party]}: afwijzen of opnieuw overleggen.`, `The ${party} objects: dismiss or consult again.`);
    }
  }
  return null;
}
