import { unlawful, type Refusal } from '../case/refusal.js';
import { standing } from './open-objection.js';
import type { ObjectionRuling, ObjectionState, Objector } from './state.js';

/**
 * Whether the admissibility that a draft assumes is on file: too late only if
 * everyone was and nobody is excused (6:7, 6:11 Awb), defective only after the
 * chance to repair (6:6 Awb); and lateness that nobody judged stands in the way
 * of any answer.
 */
export function mayBeInadmissible(objection: ObjectionState, ruling: ObjectionRuling): Refusal | null {
  const parties = standing(objection).filter(({ timeliness }) => Object.hasOwn(timeliness, ruling.decisionId));
  const late = parties.filter(({ timeliness }) => timeliness[ruling.decisionId] === 'late');
  if (late.some(({ excusable }) => excusable === null)) return unlawful('lateness-not-judged', 'awb:6:11', 'Over de te late indiening is nog niet geoordeeld.', 'Nobody has judged the lateness yet.');
  const allLate = parties.length > 0 && parties.every((one) => late.includes(one) && one.excusable === false);
  if (ruling.outcome !== 'inadmissible') return allLate ? unlawful('late-objection-answered', 'awb:6:7', 'Een te laat bezwaar zonder verschoonbare reden is niet-ontvankelijk.', 'A late objection without an excuse is inadmissible.') : null;
  switch (ruling.ground) {
    case 'late':
      return allLate ? null : unlawful('not-late', 'awb:6:9', 'Dit bezwaar is op tijd, of de termijnoverschrijding is verschoonbaar.', 'This objection is in time, or its lateness is excused.');
    case 'defects-not-repaired':
      return defective(objection, parties);
    case 'not-an-interested-party':
    case 'no-interest':
    case 'no-decision':
      return null;
  }
}

function defective({ repair }: ObjectionState, parties: readonly Objector[]): Refusal | null {
  if (repair === null) return unlawful('no-chance-to-repair', 'awb:6:6', 'Niet-ontvankelijk wegens een verzuim kan pas na een hersteltermijn.', 'Inadmissible for a defect is possible only after a term to repair.');
  return parties.some(({ lacks }) => lacks.length > 0) ? null : unlawful('defects-repaired', 'awb:6:6', 'De verzuimen zijn hersteld.', 'The defects were repaired.');
}
