import { unlawful, type Refusal } from '../case/refusal.js';
import { consultationOpen, lastConsultation } from './consultation.js';
import type { NoticeState } from './state.js';

/**
 * What stands between an escalated notice and its admission: new material of
 * which the police know nothing, consultation of police and prosecution
 * (art. 5(1)) that is missing or met an objection, no attributed addressee
 * (art. 6).
 */
export function missingForAdmission(notice: NoticeState): Refusal | null {
  if (notice.facts.material === 'new' && !policeKnow(notice)) {
    return unlawful('police-not-informed', 'csam:5(2)', 'Nieuw materiaal gaat eerst naar de politie.', 'New material goes to the police first.');
  }
  const consultation = consultationOpen(notice);
  if (consultation !== null) return consultation;
  if (notice.attribution === null) return unlawful('provider-not-attributed', 'csam:6(1)', 'De aanbieder is nog niet vastgesteld.', 'The provider has not been attributed.');
  return null;
}

/** The flagger told the police before it escalated, or the Authority did when it consulted them. */
const policeKnow = (notice: NoticeState): boolean => notice.facts.policeInformedAt !== undefined || lastConsultation(notice, 'police') !== null;
