import type { Evolvers } from '../case/evolver.js';
import { entryOf } from '../case/entry.js';
import { patchEntry } from '../case/patch.js';
import type { ServiceAct } from './acts.js';
import { undoAnnouncement } from './undo.js';

export const evolveService: Evolvers<ServiceAct> = {
  LetterUndelivered: (state, { data }) => {
    const letter = entryOf(state.letters, data.decisionId);
    if (letter !== undefined) return { ...state, letters: patchEntry(state.letters, letter.id, { undelivered: letter.undelivered + 1, undeliveredAt: data.at, ...(data.undone ? { sentAt: null } : {}) }) };
    const counted = { ...state, decisions: patchEntry(state.decisions, data.decisionId, { undelivered: (state.decisions[data.decisionId]?.undelivered ?? 0) + 1, undeliveredAt: data.at }) };
    return data.undone ? undoAnnouncement(counted, data.decisionId) : counted;
  },
  LetterRetrieved: (state, { data }) =>
    data.decisionId in state.letters
      ? { ...state, letters: patchEntry(state.letters, data.decisionId, { retrievedAt: data.retrievedAt }) }
      : { ...state, decisions: patchEntry(state.decisions, data.decisionId, { retrievedAt: data.retrievedAt }) },
  ContactPointCorrected: (state, { data }) => {
    const { notice } = state;
    if (notice?.attribution == null) throw new Error('An act corrects the contact point of nobody.');
    return { ...state, notice: { ...notice, attribution: { ...notice.attribution, provider: { ...notice.attribution.provider, contactPoint: data.contactPoint } } } };
  },
};
