import { earlierOf } from '../../law/calendar/local-date.js';
import type { ObjectionState } from './state.js';

/** Two procedures as one: all objectors, all decisions, and what was done for the first. */
export function joinedObjections(one: ObjectionState, other: ObjectionState): ObjectionState {
  const announcedOn = one.announcedOn === null || other.announcedOn === null ? (one.announcedOn ?? other.announcedOn) : earlierOf(one.announcedOn, other.announcedOn);
  return {
    ...one,
    announcedOn,
    decisionIds: [...new Set([...one.decisionIds, ...other.decisionIds])],
    covered: [...one.covered, ...other.covered],
    objectors: [...one.objectors, ...other.objectors],
    withheldParts: [...new Set([...one.withheldParts, ...other.withheldParts])],
    inDefaultSince: one.inDefaultSince ?? other.inDefaultSince,
  };
}
