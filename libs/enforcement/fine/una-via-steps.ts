import type { CommandData } from '../../contracts/commands/command.js';
import { dayOf, startOfDay } from '../../law/calendar/local-date.js';
import { fineDecisionTerm } from '../../law/terms/fine-decision-term.js';
import { unaVia } from '../../law/terms/una-via.js';
import type { RuleSet } from '../../law/parameters/rule-set.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import type { LawRefusal } from '../../law/derivation.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { isLate } from '../case/lateness.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notBefore, notFound, refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import { termInDays } from '../terms/set-term.js';
import type { TermSet } from '../terms/term.js';
import type { FineState } from './state.js';

/** Conduct that may also be an offence goes to the public prosecutor first (5:44 Awb). */
export const decideUnaVia: Deciders<'RecordUnaVia' | 'RecordProsecutorSilence'> = {
  RecordUnaVia: (state, data, context) => {
    const fine = state.fines[data.fineId];
    if (fine === undefined) return refuse(notFound('boetetraject', data.fineId));
    const wrong = outOfOrder(fine, data.step, context);
    if (wrong !== null) return refuse(wrong);
    return recordStep(fine, data, context);
  },
  RecordProsecutorSilence: (state, { fineId }, context) => {
    const fine = state.fines[fineId];
    if (fine === undefined) return refuse(notFound('boetetraject', fineId));
    if (fine.unaVia.kind !== 'submitted') return record();
    const { submittedOn, competentFrom } = fine.unaVia;
    const competentAt = startOfDay(competentFrom);
    if (context.now < competentAt) return refuse(notBefore(competentAt));
    const term = decisionTerm(fine, { submittedOn }, context.rules);
    if (!term.ok) return refuse(refusedByLaw(term.refusal));
    return record({ type: 'ProsecutorStayedSilent', data: { fineId, competentFrom, late: isLate(competentAt, context.now), terms: [term.term] } });
  },
};

type Step = CommandData<'RecordUnaVia'>['step'];

const chosen = unlawful('una-via-already-chosen', 'awb:5:44', 'De afstemming met het OM is al vastgelegd.', 'The coordination with the prosecution was recorded already.');

/** The steps in their order; that the prosecutor prosecutes bars the fine whenever it turns out, asked or not (5:44(1) Awb). */
function outOfOrder(fine: FineState, step: Step, context: DecisionContext): Refusal | null {
  if (fine.announcedAt !== null || fine.refrainedAt !== null) return unlawful('fine-already-settled', 'awb:5:43', 'Over deze boete is al beslist.', 'This fine was decided already.');
  if ('on' in step && step.on > dayOf(context.now)) return unlawful('una-via-in-the-future', 'awb:5:44', 'Deze stap ligt in de toekomst.', 'This step lies in the future.');
  if (step.kind === 'prosecutes' && fine.unaVia.kind !== 'submitted') return fine.unaVia.kind === 'prosecutes' ? chosen : null;
  return step.kind === 'declined' || step.kind === 'prosecutes' ? answerOutOfOrder(fine, step) : choiceOutOfOrder(fine, step);
}

function answerOutOfOrder({ unaVia: now }: FineState, step: Extract<Step, { kind: 'declined' | 'prosecutes' }>): Refusal | null {
  if (now.kind !== 'submitted') return unlawful('not-submitted-to-prosecutor', 'awb:5:44(2)', 'De gedraging is niet aan de officier van justitie voorgelegd.', 'The conduct was not submitted to the public prosecutor.');
  if (step.on < now.submittedOn) return unlawful('answered-before-submission', 'awb:5:44(3)', 'Het antwoord ligt vóór de voorlegging.', 'The answer lies before the submission.');
  return null;
}

function choiceOutOfOrder(fine: FineState, step: Exclude<Step, { kind: 'declined' | 'prosecutes' }>): Refusal | null {
  if (fine.unaVia.kind !== 'open') return chosen;
  if (step.kind === 'submitted' && step.on < fine.reportOn) return unlawful('submitted-before-report', 'awb:5:51', 'Voorleggen kan vanaf de dag van het boeterapport.', 'Submission is possible from the day of the fine report.');
  return null;
}

function recordStep(fine: FineState, data: CommandData<'RecordUnaVia'>, context: DecisionContext): Outcome {
  const { fineId, step } = data;
  if (step.kind === 'submitted') {
    const competence = unaVia({ submittedOn: step.on }, context.rules);
    if (!competence.ok) return refuse(refusedByLaw(competence.refusal));
    const suspended = decisionTerm(fine, { submittedOn: step.on }, context.rules);
    if (!suspended.ok) return refuse(refusedByLaw(suspended.refusal));
    const waiting = termInDays(fineId, 'una-via', competence.value.lastDay, competence.derivation);
    return record({ type: 'UnaViaRecorded', data: { ...data, competentFrom: competence.value.competentFrom, terms: [waiting, suspended.term] } });
  }
  if (step.kind === 'declined' && fine.unaVia.kind === 'submitted') {
    const term = decisionTerm(fine, { submittedOn: fine.unaVia.submittedOn, answeredOn: step.on }, context.rules);
    if (!term.ok) return refuse(refusedByLaw(term.refusal));
    return record({ type: 'UnaViaRecorded', data: { ...data, competentFrom: step.on, terms: [term.term] } });
  }
  return record({ type: 'UnaViaRecorded', data: { ...data, competentFrom: null, terms: [] } });
}

type TermOrRefusal = { readonly ok: true; readonly term: TermSet } | { readonly ok: false; readonly refusal: LawRefusal };

/** Thirteen weeks from the report, standing still while the prosecutor considers (5:51 Awb). */
export function decisionTerm(fine: Pick<FineState, 'id' | 'reportOn'>, suspension: { submittedOn?: LocalDate; answeredOn?: LocalDate }, rules: RuleSet): TermOrRefusal {
  const computed = fineDecisionTerm({ reportOn: fine.reportOn, ...suspension }, rules);
  if (!computed.ok) return computed;
  return { ok: true, term: termInDays(fine.id, 'fine-decision', computed.value.dueOn, computed.derivation) };
}
