import type { Evolvers } from '../case/evolver.js';
import { patchEntry } from '../case/patch.js';
import type { CaseState } from '../case/state.js';
import { withDraft } from '../decision/evolve.js';
import { withRemedies } from '../remedies/with-remedies.js';
import { stopTerm, termKey, withTerms } from '../terms/evolve.js';
import type { PublicationAct } from './acts.js';
import type { PublicationState } from './state.js';

export const evolvePublication: Evolvers<PublicationAct> = {
  PublicationDecisionDrafted: (state, act) => {
    const { publicationId: id, decisionId, text } = act.data;
    const planned: PublicationState = { id, decisionId, text, earliestOn: null, publishedOn: null, rectifiedOn: null };
    return withRemedies(withDraft(state, act, { id, kind: 'publication-decision', amountCents: null }), ({ publications }) => ({ publications: { ...publications, [id]: planned } }));
  },
  PublicationPlanned: (state, act) => ({ ...patch(state, act.data.publicationId, { earliestOn: act.data.earliestOn }), terms: withTerms(state.terms, act.data.terms, act.seq) }),
  DecisionPublished: (state, act) => {
    const { publicationId, on } = act.data;
    const published = patch(state, publicationId, { publishedOn: on });
    return { ...published, terms: stopTerm(published.terms, termKey(publicationId, 'publication'), 'ended') };
  },
  PublicationRectified: (state, act) => patch(state, act.data.publicationId, { rectifiedOn: act.data.on, text: act.data.text }),
};

const patch = (state: CaseState, id: string, change: Partial<PublicationState>): CaseState => withRemedies(state, ({ publications }) => ({ publications: patchEntry(publications, id, change) }));
