import { dayBefore, dayOf } from '../../law/calendar/local-date.js';
import { publication } from '../../law/terms/publication.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders, DecisionRules } from '../case/decider.js';
import { entryOf } from '../case/entry.js';
import { record, refuse } from '../case/outcome.js';
import { notFound, refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { measuresAt, pendingRelief } from '../interim-relief/in-force.js';
import { remedySentence } from '../remedies/finality.js';
import { firstOf, inTheFuture } from '../remedies/moments.js';
import { nextId } from '../remedies/next-id.js';
import { termInDays } from '../terms/set-term.js';
import type { PublicationState } from './state.js';

/**
 * Publication of a penalty order or a fine (art. 9 CSAM Act): not before two
 * weeks have passed since the sanction was made known, not while a request for
 * interim relief is pending or was granted, and saying whether a remedy was
 * lodged or is open. What was annulled afterwards is rectified.
 */
export const decidePublication: Deciders<'DraftPublicationDecision' | 'RecordPublished' | 'RectifyPublication'> = {
  DraftPublicationDecision: (state, data) => {
    const refusal = publishable(state, data.decisionId);
    if (refusal !== null) return refuse(refusal);
    return record({ type: 'PublicationDecisionDrafted', data: { ...data, publicationId: nextId('OP', state.remedies.publications) } });
  },
  RecordPublished: (state, data, context) => {
    const found = entryOf(state.remedies.publications, data.publicationId);
    if (found === undefined) return refuse(notFound('openbaarmaking', data.publicationId));
    if (found.publishedOn !== null) return refuse(unlawful('published-already', 'csam:9', 'Dit is al openbaar gemaakt.', 'This was published already.'));
    const refusal = firstOf(inTheFuture(data.on, context), notYet(found, data.on), heldByCourt(state, found, context), annulled(state, found));
    return refusal === null ? record({ type: 'DecisionPublished', data: { ...data, remedy: remedySentence(state, found.decisionId, dayOf(context.now)) } }) : refuse(refusal);
  },
  RectifyPublication: (state, data, context) => {
    const found = entryOf(state.remedies.publications, data.publicationId);
    if (found?.publishedOn == null) return refuse(unlawful('not-published', 'csam:9', 'Er is niets openbaar gemaakt om te rectificeren.', 'Nothing was published that could be rectified.'));
    const refusal = firstOf(inTheFuture(data.on, context), data.on < found.publishedOn ? unlawful('rectified-before-published', 'csam:9', 'De rectificatie ligt vóór de openbaarmaking.', 'The rectification lies before the publication.') : null);
    return refusal === null ? record({ type: 'PublicationRectified', data }) : refuse(refusal);
  },
};

function publishable(state: CaseState, decisionId: string): Refusal | null {
  const decision = entryOf(state.decisions, decisionId);
  if (decision === undefined) return notFound('besluit', decisionId);
  if (decision.kind !== 'penalty-order' && decision.kind !== 'fine-decision') return unlawful('not-publishable', 'csam:9', 'Alleen een last onder dwangsom of een boete kan openbaar worden gemaakt.', 'Only a penalty order or a fine can be published.');
  if (decision.announcedAt === null) return unlawful('not-announced', 'awb:3:40', 'Het besluit is nog niet bekendgemaakt.', 'The decision was not made known.');
  const other = Object.values(state.remedies.publications).find((one) => one.decisionId === decisionId && state.decisions[one.id]?.rejectedAt === null);
  return other === undefined ? null : unlawful('publication-decided-already', 'csam:9', `Over openbaarmaking van ${decisionId} is al beslist (${other.id}).`, `The publication of ${decisionId} was decided already (${other.id}).`);
}

function notYet({ earliestOn }: PublicationState, on: string): Refusal | null {
  if (earliestOn === null) return unlawful('publication-not-decided', 'csam:9', 'Het besluit tot openbaarmaking is nog niet bekendgemaakt.', 'The decision to publish was not made known.');
  return on >= earliestOn ? null : unlawful('published-too-early', 'csam:9', `Openbaarmaking kan op zijn vroegst op ${earliestOn}.`, `Publication is possible from ${earliestOn} on.`);
}

/** A pending request for interim relief holds the publication; a granted one blocks it as long as the measure stands. */
function heldByCourt(state: CaseState, { id, decisionId }: PublicationState, { now }: DecisionContext): Refusal | null {
  const pending = pendingRelief(state, decisionId) ?? pendingRelief(state, id);
  if (pending !== undefined) return unlawful('publication-held', 'csam:9', `Op verzoek ${pending.id} om een voorlopige voorziening is nog niet beslist.`, `Request ${pending.id} for interim relief has not been ruled on.`);
  const blocked = measuresAt(state, now).find((one) => (one.kind === 'suspend-publication' && (one.decisionId === decisionId || one.decisionId === id)) || (one.kind === 'suspend-order' && one.orderId === decisionId));
  return blocked === undefined ? null : unlawful('publication-blocked', 'awb:8:81', 'De voorzieningenrechter heeft de openbaarmaking of het besluit geschorst.', 'The judge in interim relief suspended the publication or the decision.');
}

function annulled(state: CaseState, { decisionId }: PublicationState): Refusal | null {
  return state.remedies.annulled[decisionId] === undefined ? null : unlawful('decision-annulled', 'csam:9', 'Het besluit is herroepen of vernietigd.', 'The decision was revoked or annulled.');
}

export const publicationRules: DecisionRules = {
  beforeApproval: () => null,
  onAnnounced: (state, decision, announcedAt, { rules }) => {
    const planned = entryOf(state.remedies.publications, decision.id);
    const announced = planned === undefined ? undefined : state.decisions[planned.decisionId]?.announcedAt;
    if (planned === undefined || announced == null) return refuse(notFound('openbaarmaking', decision.id));
    const computed = publication({ announcedOn: dayOf(announced > announcedAt ? announced : announcedAt) }, rules);
    if (!computed.ok) return refuse(refusedByLaw(computed.refusal));
    const { earliestOn } = computed.value;
    if (earliestOn === null) return refuse(notFound('dag van openbaarmaking', decision.id));
    return record({ type: 'PublicationPlanned', data: { publicationId: decision.id, earliestOn, terms: [termInDays(decision.id, 'publication', dayBefore(earliestOn), computed.derivation)] } });
  },
};
