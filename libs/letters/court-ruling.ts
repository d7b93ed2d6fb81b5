import type { CourtMeasure, CourtRulingInput, CourtRulingLine } from '../documents/letters/court-ruling/input.js';
import type { NamedDecision } from '../documents/letters/common/contested.js';
import { entryOf } from '../enforcement/case/entry.js';
import type { ActOf } from '../enforcement/case/act.js';
import { afterAct, atAct } from './act-file.js';
import { fileAsAt } from './as-at.js';
import { LetterNotPossible, type CaseFile } from './case-file.js';
import { courtNl } from './courts.js';
import { letterHeader } from './header.js';
import { partyAddressee } from './joined-decision.js';
import { effectsBetween } from './money-effects.js';
import { namedDecision } from './named-decision.js';

type Ruling = ActOf<'AppealRuled'>['data'];
type Measure = ActOf<'InterimReliefRuled'>['data']['measures'][number];

/** Fills the message after a ruling: what it changed, from the acts that followed from it in the same transaction. */
export function courtRulingInput(whole: CaseFile, seq: string): CourtRulingInput {
  if (whole.acts.some((act) => String(act.seq) === seq && act.type === 'InterimReliefRuled')) return interimInput(whole, seq);
  const { act, file } = atAct(whole, 'AppealRuled', seq);
  const { appealId, ruledOn, sentOn, ecli, outcome, rulings, costsCents, courtFeeCents, terms } = act.data;
  const appeal = entryOf(file.state.remedies.appeals, appealId);
  if (appeal === undefined) throw new LetterNotPossible(`Beroep ${appealId} bestaat niet in deze zaak.`);
  const after = afterAct(whole, act);
  const higher = terms.find(({ kind }) => kind === 'appeal');
  return {
    ...letterHeader(file, act, 'K'),
    date: sentOn,
    addressee: partyAddressee(file, appeal.partyName),
    instance: appeal.instance === 'higher' ? 'higher-appeal' : 'appeal',
    court: courtNl(appeal.court),
    fileNumber: appeal.fileNumber,
    ruledOn,
    ecli: ecli ?? null,
    outcome,
    rulings: rulings.map((one) => rulingLine(file, one)),
    measures: [],
    conditions: null,
    ...effectsBetween(fileAsAt(whole, act.seq - 1).state, after.state, after.acts.filter(({ seq: number }) => number >= act.seq)),
    costsCents,
    courtFeeCents,
    higherAppeal: higher?.lastDay == null ? null : { lastDay: higher.lastDay, derivation: higher.derivation },
  };
}

function rulingLine(file: CaseFile, { decisionId, annulled, effectsKept, followUp }: Ruling['rulings'][number]): CourtRulingLine {
  const follows = followUp.kind === 'court-decides' ? ({ kind: 'court-decides', of: namedDecision(file, followUp.of), change: followUp.change } as const) : followUp;
  return { decision: contested(file, decisionId), annulled, effectsKept, follows };
}

/** What a court rules on: a decision, or in higher appeal the ruling of the court before it. */
function contested(file: CaseFile, id: string): NamedDecision {
  const appeal = entryOf(file.state.remedies.appeals, id);
  return appeal === undefined ? namedDecision(file, id) : { kind: 'ruling', reference: appeal.fileNumber, date: appeal.ruledOn };
}

/** The ruling of the judge in interim relief (8:84 Awb). */
function interimInput(whole: CaseFile, seq: string): CourtRulingInput {
  const { act, file } = atAct(whole, 'InterimReliefRuled', seq);
  const { reliefId, ruledOn, ecli, outcome, measures, conditions, costsCents } = act.data;
  const relief = entryOf(file.state.remedies.reliefs, reliefId);
  const requested = file.acts.findLast((one) => one.type === 'InterimReliefRequested' && one.data.reliefId === reliefId);
  if (relief === undefined || requested?.type !== 'InterimReliefRequested') throw new LetterNotPossible(`Verzoek ${reliefId} bestaat niet in deze zaak.`);
  const after = afterAct(whole, act);
  return {
    ...letterHeader(file, act, 'K'),
    addressee: partyAddressee(file, requested.data.party.name),
    instance: 'interim-relief',
    court: courtNl(relief.court),
    fileNumber: relief.fileNumber,
    ruledOn,
    ecli: ecli ?? null,
    outcome,
    rulings: [],
    measures: measures.map((one) => measureLine(file, one)),
    conditions: conditions ?? null,
    ...effectsBetween(fileAsAt(whole, act.seq - 1).state, after.state, after.acts.filter(({ seq: number }) => number >= act.seq)),
    costsCents,
    courtFeeCents: 0,
    higherAppeal: null,
  };
}

function measureLine(file: CaseFile, measure: Measure): CourtMeasure {
  const { kind, from, until } = measure;
  const period = { from, until: until ?? null };
  switch (measure.kind) {
    case 'other':
      return { kind: 'other', subject: null, description: measure.description, ...period };
    case 'suspend-order':
      return { kind: measure.kind, subject: namedDecision(file, measure.orderId), description: null, ...period };
    case 'suspend-collection':
      return { kind: measure.kind, subject: namedDecision(file, measure.subject), description: null, ...period };
    case 'suspend-publication':
      return { kind: measure.kind, subject: namedDecision(file, measure.decisionId), description: null, ...period };
    default:
      throw new LetterNotPossible(`Een voorziening ${String(kind)} is niet bekend.`);
  }
}
