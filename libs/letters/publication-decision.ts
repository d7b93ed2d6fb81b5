import type { PublicationDecisionInput, RemedyState } from '../documents/letters/publication-decision/input.js';
import { pendingRelief } from '../enforcement/interim-relief/in-force.js';
import { finalityOf } from '../enforcement/remedies/finality.js';
import { dayOf } from '../law/calendar/local-date.js';
import { publication } from '../law/terms/publication.js';
import { viewsHeardAs } from './breach.js';
import { lastAct, LetterNotPossible, type CaseFile } from './case-file.js';
import { computed, decisionHeader } from './header.js';
import { namedDecision } from './named-decision.js';

/** Fills the decision to publish (art. 9 CSAM Act): not before two weeks after this letter, and after the sanction, was made known. */
export function publicationDecisionInput(file: CaseFile, publicationId: string): PublicationDecisionInput {
  const { decisionId, text, interests, viewsLeftOutBecause } = lastAct(file, 'PublicationDecisionDrafted', ({ data }) => data.publicationId === publicationId).data;
  const named = namedDecision(file, decisionId);
  const announcedAt = file.state.decisions[decisionId]?.announcedAt ?? null;
  if (named.date === null || announcedAt === null || (named.kind !== 'penalty-order' && named.kind !== 'fine-decision')) throw new LetterNotPossible(`Besluit ${decisionId} kan niet openbaar worden gemaakt.`);
  const { value, derivation } = computed(publication({ announcedOn: dayOf(announcedAt > file.legalNow ? announcedAt : file.legalNow) }, file.rules));
  if (value.earliestOn === null) throw new LetterNotPossible('De eerste dag van openbaarmaking is niet te berekenen.');
  return {
    ...decisionHeader(file, publicationId),
    decision: { kind: named.kind, reference: named.reference, date: named.date, announcedOn: dayOf(announcedAt) },
    earliest: { on: value.earliestOn, derivation },
    publishOn: value.earliestOn,
    where: 'de website van de autoriteit',
    content: text,
    remedyState: remedyState(file, decisionId),
    interimRelief: pendingRelief(file.state, decisionId) === undefined && pendingRelief(file.state, publicationId) === undefined ? 'none' : 'pending',
    weighing: interests,
    views: viewsLeftOutBecause === undefined ? viewsHeardAs(file, named.kind === 'penalty-order' ? 'penalty-order' : 'fine') : { kind: 'left-out', because: viewsLeftOutBecause },
  };
}

function remedyState({ state, legalNow }: CaseFile, decisionId: string): RemedyState {
  const { status } = finalityOf(state, decisionId, dayOf(legalNow));
  if (status === 'pending') return 'lodged';
  return status === 'open' ? 'open' : 'none-left';
}
