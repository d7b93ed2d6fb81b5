import type { CommandData } from '../../contracts/commands/command.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { courtPapersTerm } from '../../law/terms/court-papers-term.js';
import type { Deciders } from '../case/decider.js';
import { entryOf } from '../case/entry.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notFound, refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { approvalOf } from '../decision/approval.js';
import { firstOf, inTheFuture, setBy } from '../remedies/moments.js';
import { termKey } from '../terms/evolve.js';
import { termInDays } from '../terms/set-term.js';
import type { AppealState } from './state.js';

type CourseCommands = 'SendDefence' | 'PlanCourtHearing' | 'RecordInterimRulingOnDefect' | 'AnswerAdministrativeLoop' | 'WithdrawAppeal' | 'AdviseHigherAppeal' | 'DecideHigherAppeal';

/** What happens before the court: file and defence, hearing, the administrative loop, withdrawal; and whether the Authority itself goes higher. */
export const decideAppealCourse: Deciders<CourseCommands> = {
  SendDefence: (state, data, context) =>
    withPendingAppeal(state, data.appealId, (appeal) => {
      const refusal = firstOf(inTheFuture(data.sentOn, context), data.sentOn < appeal.lodgedOn ? unlawful('defence-before-appeal', 'awb:8:42', 'Het verweer ligt vóór het beroep.', 'The defence lies before the appeal.') : null, indexed(data), fitsTheCase(state, data));
      if (refusal !== null) return refuse(refusal);
      return appeal.defenceSentOn === null ? record({ type: 'DefenceSent', data: { ...data, late: data.sentOn > appeal.defenceDueOn, court: appeal.court, fileNumber: appeal.fileNumber } }) : refuse(unlawful('defence-sent-already', 'awb:8:42', 'Dossier en verweerschrift zijn al verzonden; een volgend stuk is een nader stuk.', 'File and defence were sent already; what follows is a further paper.'));
    }),
  PlanCourtHearing: (state, data, context) =>
    withPendingAppeal(state, data.appealId, (appeal) => {
      if (data.on < appeal.lodgedOn) return refuse(unlawful('hearing-before-appeal', 'awb:8:58', 'De zitting ligt vóór het beroep.', 'The hearing lies before the appeal.'));
      const papers = courtPapersTerm({ hearingOn: data.on }, context.rules);
      if (!papers.ok) return refuse(refusedByLaw(papers.refusal));
      const { papersUntil } = papers.value;
      const terms = [termInDays(appeal.id, 'court-papers', papersUntil, papers.derivation), termInDays(appeal.id, 'court-hearing', data.on, setBy('awb:8:58', data.on))];
      const moves = appeal.hearingOn === null ? [] : [{ key: termKey(appeal.id, 'court-hearing'), from: appeal.hearingOn, to: data.on, because: 'court' }];
      return record({ type: 'CourtHearingPlanned', data: { ...data, papersUntil, moves, terms } });
    }),
  RecordInterimRulingOnDefect: (state, data, context) =>
    withPendingAppeal(state, data.appealId, (appeal) => {
      const refusal = firstOf(inTheFuture(data.ruledOn, context), data.repairBy !== undefined && data.repairBy <= data.ruledOn ? unlawful('loop-term-too-short', 'awb:8:51a', 'De termijn van de bestuurlijke lus ligt na de tussenuitspraak.', 'The term of the loop lies after the interim ruling.') : null);
      if (refusal !== null) return refuse(refusal);
      return record({ type: 'DefectFoundByCourt', data: { ...data, terms: data.repairBy === undefined ? [] : [termInDays(appeal.id, 'administrative-loop', data.repairBy, setBy('awb:8:51a', data.repairBy))] } });
    }),
  AnswerAdministrativeLoop: (state, data, context) =>
    withPendingAppeal(state, data.appealId, ({ loop }) => {
      if (loop?.answered !== null) return refuse(unlawful('no-loop-to-answer', 'awb:8:51b', 'Er is geen tussenuitspraak die om een antwoord vraagt.', 'There is no interim ruling that asks for an answer.'));
      const refusal = firstOf(inTheFuture(data.on, context), data.on < loop.ruledOn ? unlawful('answered-before-ruling', 'awb:8:51b', 'Het antwoord ligt vóór de tussenuitspraak.', 'The answer lies before the interim ruling.') : null);
      return refusal === null ? record({ type: 'LoopAnswered', data: { ...data, late: loop.repairBy !== null && data.on > loop.repairBy } }) : refuse(refusal);
    }),
  WithdrawAppeal: (state, data, context) =>
    withPendingAppeal(state, data.appealId, () => {
      const refusal = inTheFuture(data.on, context);
      return refusal === null ? record({ type: 'AppealWithdrawn', data }) : refuse(refusal);
    }),
  AdviseHigherAppeal: (state, data, context) =>
    withRuledAppeal(state, data.appealId, (appeal) => {
      if (appeal.advice !== null && appeal.advice.lodge !== null) return refuse(unlawful('higher-appeal-decided-already', 'awb:8:104', 'Over hoger beroep is al besloten.', 'It was decided already whether to appeal.'));
      const lastDay = state.terms[termKey(appeal.id, 'appeal')]?.lastDay ?? null;
      return lastDay !== null && dayOf(context.now) > lastDay ? refuse(tooLate(lastDay)) : record({ type: 'HigherAppealAdvised', data });
    }),
  DecideHigherAppeal: (state, data, context) =>
    withRuledAppeal(state, data.appealId, ({ id, advice }) => {
      if (advice === null) return refuse(unlawful('no-list-of-pro-and-con', 'awb:8:104', 'Er is nog geen afweging van voor en tegen gemaakt.', 'No list of pro and con was made yet.'));
      if (advice.lodge !== null) return refuse(unlawful('higher-appeal-decided-already', 'awb:8:104', 'Over hoger beroep is al besloten.', 'It was decided already whether to appeal.'));
      const approval = approvalOf({ kind: 'objection-decision', draftedBy: advice.by, amountCents: null }, context);
      if (!approval.ok) return refuse(approval.refusal);
      const lastDay = state.terms[termKey(id, 'appeal')]?.lastDay ?? null;
      return lastDay !== null && dayOf(context.now) > lastDay && data.lodge ? refuse(tooLate(lastDay)) : record({ type: 'HigherAppealDecided', data });
    }),
};

const tooLate = (lastDay: string): Refusal => unlawful('higher-appeal-too-late', 'awb:6:24', `De termijn voor hoger beroep eindigde op ${lastDay}.`, `The term for higher appeal ended on ${lastDay}.`);

/** Numbered from 1 without a gap; what is kept from the parties is one of the numbers (8:42, 8:29 Awb). */
function indexed({ index, forTheCourtOnly }: { readonly index: readonly { readonly number: number }[]; readonly forTheCourtOnly: readonly { readonly number: number }[] }): Refusal | null {
  if (index.some(({ number }, at) => number !== at + 1)) return unlawful('file-not-indexed', 'awb:8:42', 'De stukken van het dossier zijn doorlopend genummerd vanaf 1.', 'The documents of the file are numbered from 1 without a gap.');
  return forTheCourtOnly.some(({ number }) => number > index.length) ? unlawful('restricted-document-unknown', 'awb:8:29', 'Beperkte kennisneming geldt voor een stuk van de inventaris.', 'Restricted knowledge is about a document of the index.') : null;
}

/** The export that was sent is one of this case up to an act that is there; what only the court may read is in a part of its own (8:42, 8:29 Awb). */
function fitsTheCase({ seq }: CaseState, { export: sent, forTheCourtOnly }: CommandData<'SendDefence'>): Refusal | null {
  if (sent === undefined) return null;
  if (sent.throughAct > seq) return unlawful('export-beyond-the-case', 'awb:8:42', `Deze zaak heeft ${String(seq)} handelingen; een dossier tot en met ${String(sent.throughAct)} is er niet van.`, `This case has ${String(seq)} acts; a file up to ${String(sent.throughAct)} is not one of it.`);
  if (!sent.parts.includes('dossier')) return unlawful('export-without-file', 'awb:8:42', 'Het deel "dossier" ontbreekt in de export.', 'The part "dossier" is not in the export.');
  if (forTheCourtOnly.length === 0 || sent.parts.includes('alleen-rechtbank')) return null;
  return unlawful('restricted-part-missing', 'awb:8:29', 'Beperkte kennisneming is gevraagd, maar het deel "alleen-rechtbank" ontbreekt in de export.', 'Restricted knowledge is asked for, but the part "alleen-rechtbank" is not in the export.');
}

export function withPendingAppeal(state: CaseState, id: string, then: (appeal: AppealState) => Outcome): Outcome {
  const appeal = entryOf(state.remedies.appeals, id);
  if (appeal === undefined) return refuse(notFound('beroep', id));
  return appeal.status === 'pending' ? then(appeal) : refuse(unlawful('appeal-not-pending', 'awb:8:66', 'Op dit beroep is al uitspraak gedaan of het is ingetrokken.', 'This appeal was ruled on or withdrawn.'));
}

/** Higher appeal is open against a ruling in first instance, not against an interim ruling or one in higher appeal (8:104 Awb). */
function withRuledAppeal(state: CaseState, id: string, then: (appeal: AppealState) => Outcome): Outcome {
  const appeal = entryOf(state.remedies.appeals, id);
  if (appeal === undefined) return refuse(notFound('beroep', id));
  return appeal.status === 'ruled' && appeal.instance === 'first' ? then(appeal) : refuse(unlawful('no-ruling-to-appeal', 'awb:8:104', `${id} is geen einduitspraak in eerste aanleg.`, `${id} is no final ruling in first instance.`));
}
