import { unlawful, type Refusal } from '../case/refusal.js';
import type { NoticeState } from './state.js';

/**
 * What stands between an escalated notice and its admission: consultation of
 * police and prosecution (art. 5(1)) without an objection, an attributed
 * addressee (art. 6), and for new material that the police knew first.
 */
export function missingForAdmission(notice: NoticeState): Refusal | null {
  for (const party of ['police', 'public-prosecution'] as const) {
    const last = notice.consultations.filter((consultation) => consultation.with === party).at(-1);
    if (last === undefined) {
      return unlawful('consultation-missing', 'csam:5(1)', `Het overleg met ${dutch[party]} is nog niet vastgelegd.`, `The consultation of ${party} has not been recorded.`);
    }
    if (last.outcome !== 'no-objection') {
      return unlawful('consultation-objection', 'csam:5(1)', `Er is bezwaar van ${dutch[party]}: afwijzen of opnieuw overleggen.`, `The ${party} objects: dismiss or consult again.`);
    }
  }
  if (notice.attribution === null) return unlawful('provider-not-attributed', 'csam:6(1)', 'De aanbieder is nog niet vastgesteld.', 'The provider has not been attributed.');
  if (notice.facts.material === 'new' && notice.facts.policeInformedAt === undefined) {
    return unlawful('police-not-informed', 'csam:5(2)', 'Nieuw materiaal gaat eerst naar de politie.', 'New material goes to the police first.');
  }
  return null;
}

const dutch = { police: 'de politie', 'public-prosecution': 'het openbaar ministerie' } as const;
