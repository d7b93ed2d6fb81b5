import type { CommandData } from '../../contracts/commands/command.js';
import { appealTerm } from '../../law/terms/appeal-term.js';
import { authorityPaymentTerm } from '../authority-debt/term.js';
import type { Act } from '../case/act.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { entryOf } from '../case/entry.js';
import { refuse, type Outcome } from '../case/outcome.js';
import { refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { aboutOf } from '../remedies/about.js';
import { annulments, fallsAsAWhole } from '../remedies/annulment.js';
import { neverWorse } from '../remedies/change.js';
import { changedDecision } from '../remedies/changed-decision.js';
import { moneyConsequences, type Changed } from '../remedies/consequences.js';
import { firstOf, inTheFuture } from '../remedies/moments.js';
import { mayUndo, undoRuling } from '../remedies/restore/undo-ruling.js';
import { termInDays } from '../terms/set-term.js';
import { withPendingAppeal } from './course.js';
import type { AppealState } from './state.js';

type Ruling = CommandData<'RecordRuling'>;
type Decided = Ruling['rulings'][number];

/**
 * The ruling of a court (8:66–8:75 Awb), with everything that it does to the
 * case in the same transaction: decisions annulled, the objection open again
 * within the day the court sets (8:72(4)), or what the court decided itself
 * (8:72(3), 8:72a).
 */
export const decideRuling: Deciders<'RecordRuling'> = {
  RecordRuling: (state, data, context) =>
    withPendingAppeal(state, data.appealId, (appeal) => {
      const about = aboutOf(state, appeal.id);
      const refusal = firstOf(inTheFuture(data.sentOn, context), data.sentOn < data.ruledOn || data.ruledOn < appeal.lodgedOn ? impossibleDays : null, outcomeFits(data), ...data.rulings.map((one) => fits(state, about, one, data)), ...data.rulings.map((one) => leftHanging(state, one, data)));
      return refusal === null ? ruled(state, appeal, data, context) : refuse(refusal);
    }),
};

const impossibleDays = unlawful('ruling-at-impossible-day', 'awb:8:66', 'De dagen van beroep, uitspraak en verzending volgen elkaar op.', 'Appeal, ruling and sending follow each other.');

function outcomeFits({ outcome, rulings }: Ruling): Refusal | null {
  const annuls = rulings.some(({ annulled }) => annulled !== 'no');
  return (outcome === 'founded') === annuls ? null : unlawful('outcome-does-not-fit', 'awb:8:72', 'Een gegrond beroep vernietigt, en alleen dat.', 'A founded appeal annuls, and only that.');
}

function fits(state: CaseState, about: ReadonlySet<string>, { decisionId, annulled, effectsKept, followUp }: Decided, { ruledOn }: Ruling): Refusal | null {
  if (!about.has(decisionId)) return unlawful('not-before-the-court', 'awb:8:69', `Over ${decisionId} gaat dit beroep niet.`, `This appeal is not about ${decisionId}.`);
  const stands = annulled === 'no' || effectsKept;
  if (stands && followUp.kind !== 'none') return unlawful('follow-up-of-nothing', 'awb:8:72', 'Wat in stand blijft, vraagt geen vervolg.', 'What stands asks for nothing further.');
  if (!stands && followUp.kind === 'none' && state.remedies.objections[decisionId] !== undefined) return unlawful('follow-up-missing', 'awb:8:72', 'Na vernietiging van een beslissing op bezwaar volgt een nieuwe beslissing, of beslist de rechter zelf.', 'After a decision on objection is annulled a new one follows, or the court decides itself.');
  switch (followUp.kind) {
    case 'none':
      return null;
    case 'new-decision':
      return followUp.by > ruledOn ? null : unlawful('new-decision-term-too-short', 'awb:8:72', 'De dag voor de nieuwe beslissing ligt na de uitspraak.', 'The day for the new decision lies after the ruling.');
    case 'restore':
      return restorable(state, decisionId, annulled);
    case 'court-decides':
      return about.has(followUp.of) ? neverWorse(state, followUp.of, followUp.change, 'awb:8:72') : unlawful('not-before-the-court', 'awb:8:69', `Over ${followUp.of} gaat dit beroep niet.`, `This appeal is not about ${followUp.of}.`);
  }
}

/** With a ruling falls what it did: the higher court annuls that anew, decides itself, or what the ruling took away stands again. */
function leftHanging({ remedies }: CaseState, { decisionId, annulled, effectsKept, followUp }: Decided, { rulings }: Ruling): Refusal | null {
  if (annulled !== 'whole' || effectsKept || followUp.kind !== 'none' || remedies.beforeRuling[decisionId] === undefined) return null;
  const again = remedies.appeals[decisionId]?.annulled.some((id) => rulings.some((one) => one.decisionId === id && one.annulled !== 'no')) ?? false;
  return again ? null : unlawful('follow-up-missing', 'awb:8:72', `Met ${decisionId} valt wat die uitspraak deed: leg vast dat het herleeft, of wat er voor in de plaats komt.`, `With ${decisionId} falls what that ruling did: record that it stands again, or what comes in its place.`);
}

function restorable(state: CaseState, rulingId: string, annulled: Decided['annulled']): Refusal | null {
  if (entryOf(state.remedies.appeals, rulingId)?.status === 'ruled' && annulled === 'whole') return mayUndo(state, rulingId);
  return unlawful('nothing-to-restore', 'awb:8:72', `${rulingId} is geen uitspraak die geheel is vernietigd.`, `${rulingId} is no ruling that was annulled as a whole.`);
}

function ruled(state: CaseState, appeal: AppealState, data: Ruling, context: DecisionContext): Outcome {
  const next = appeal.instance === 'higher' ? [] : higherAppealTerm(appeal, data, context);
  if ('ok' in next) return next;
  const pay = authorityPaymentTerm(appeal.id, data.costsCents + data.courtFeeCents, data.sentOn, context.rules);
  if (!pay.ok) return refuse(refusedByLaw(pay.refusal));
  const terms = [...next, ...pay.terms];
  const changed = decidedByCourt(state, appeal, data);
  const by = { procedureId: appeal.id, on: data.ruledOn };
  const acts: Act[] = [{ type: 'AppealRuled', data: { ...data, terms } }, ...annulments(state, appeal, data), ...changed.flatMap(({ decisionId, change }) => changedDecision(state, decisionId, change, by))];
  for (const { decisionId: rulingId, followUp } of data.rulings) {
    if (followUp.kind !== 'restore') continue;
    const undone = undoRuling(state, { rulingId, procedureId: appeal.id, on: data.ruledOn, sentOn: data.sentOn }, context.rules);
    if (!undone.ok) return refuse(refusedByLaw(undone.refusal));
    acts.push(...undone.acts);
  }
  return { ok: true, acts, consequences: moneyConsequences(state, changed, context.now) };
}

/** What the court put in the place of what it annulled; a first decision that it annuls itself, after a direct appeal, is simply gone. */
function decidedByCourt(state: CaseState, appeal: AppealState, { rulings, ruledOn, ecli, reasons }: Ruling): readonly Changed[] {
  const ruling = { by: appeal.instance === 'higher' ? 'higher-appeal' : 'appeal', on: ruledOn, reference: ecli ?? appeal.fileNumber } as const;
  return rulings.flatMap((one): Changed[] => {
    if (one.annulled === 'no') return [];
    if (one.followUp.kind === 'court-decides') return [{ decisionId: one.followUp.of, change: one.followUp.change, ruling, procedureId: appeal.id, reasons }];
    return fallsAsAWhole(state, one) ? [{ decisionId: one.decisionId, change: { kind: 'revoke' }, ruling, procedureId: appeal.id, reasons }] : [];
  });
}

/** Six weeks to go to the Council of State, for either side (6:24, 8:104 Awb). */
function higherAppealTerm(appeal: AppealState, { sentOn }: Ruling, { rules }: DecisionContext) {
  const term = appealTerm({ sentOn }, rules);
  if (!term.ok) return refuse(refusedByLaw(term.refusal));
  return [termInDays(appeal.id, 'appeal', term.value.lastDay, term.derivation)];
}
