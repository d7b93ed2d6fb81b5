import type { CommandData } from '../../../contracts/commands/command.js';
import type { LocalDate } from '../../../law/calendar/brands.js';
import { dayOf } from '../../../law/calendar/local-date.js';
import type { DecisionKind } from '../../case/context.js';
import type { DecisionChange } from '../change.js';
import { kindOf, ofType, type Instance, type RemedyHistory } from './history.js';

/** What became of a decision: it stands as it was, stands with other amounts, is gone, or was suspended for a while. */
export type Result = 'upheld' | 'changed' | 'annulled' | 'suspended';

/** How one decision fared in one procedure, on which day, and on which ground. */
export interface Fared {
  readonly instance: Instance;
  readonly on: LocalDate;
  readonly kind: DecisionKind | 'ruling';
  readonly result: Result;
  readonly ground: string;
}

type Answer = Pick<Fared, 'result' | 'ground'>;

/** Every decision that was looked at again in a case, once for each procedure in which it was. */
export const faredIn = (history: RemedyHistory): readonly Fared[] => [...inObjection(history), ...inInterimRelief(history), ...inCourt(history)];

function inObjection(history: RemedyHistory): readonly Fared[] {
  return ofType(history, 'ObjectionDecided').flatMap(({ data, legalAt }) =>
    data.rulings.map((ruling): Fared => ({ instance: 'objection', on: dayOf(legalAt), kind: kindOf(history, ruling.decisionId), ...answered(ruling) })),
  );
}

function answered(ruling: CommandData<'DraftObjectionDecision'>['rulings'][number]): Answer {
  switch (ruling.outcome) {
    case 'inadmissible':
      return { result: 'upheld', ground: ruling.ground };
    case 'unfounded':
      return { result: 'upheld', ground: 'unfounded' };
    case 'founded':
      return { result: resultOf(ruling.change), ground: ruling.unlawful ? 'unlawful' : 'reconsidered' };
  }
}

const resultOf = ({ kind }: DecisionChange): Result => (kind === 'none' ? 'upheld' : kind === 'revoke' ? 'annulled' : 'changed');

function inInterimRelief(history: RemedyHistory): readonly Fared[] {
  return ofType(history, 'InterimReliefRuled').flatMap(({ data }) => {
    const against = ofType(history, 'InterimReliefRequested').find((one) => one.data.reliefId === data.reliefId)?.data.against ?? [];
    const answer: Answer = { result: data.outcome === 'granted' ? 'suspended' : 'upheld', ground: data.outcome };
    return against.map((id): Fared => ({ instance: 'interim-relief', on: data.ruledOn, kind: kindOf(history, id), ...answer }));
  });
}

function inCourt(history: RemedyHistory): readonly Fared[] {
  return ofType(history, 'AppealRuled').flatMap(({ data }) => {
    const appeal = ofType(history, 'AppealRegistered').find((one) => one.data.appealId === data.appealId)?.data;
    if (appeal === undefined) return [];
    const named = new Set(data.rulings.map(({ decisionId }) => decisionId));
    const untouched = appeal.against.filter((id) => !named.has(id)).map((id) => ({ id, result: 'upheld' as const, ground: data.outcome }));
    return [...untouched, ...data.rulings.flatMap(ruledAbout)].map(({ id, ...answer }): Fared => ({ instance: appeal.instance, on: data.ruledOn, kind: kindOf(history, id), ...answer }));
  });
}

/** What a ruling says of a decision, and of the first one where the court decides itself (8:72, 8:72a Awb). */
function ruledAbout({ decisionId, annulled, effectsKept, followUp }: CommandData<'RecordRuling'>['rulings'][number]): readonly ({ readonly id: string } & Answer)[] {
  if (annulled === 'no') return [{ id: decisionId, result: 'upheld', ground: 'unfounded' }];
  const own = { id: decisionId, result: annulled === 'whole' ? 'annulled' : 'changed', ground: effectsKept ? 'effects-kept' : followUp.kind === 'none' ? 'unlawful' : followUp.kind } as const;
  return followUp.kind === 'court-decides' && followUp.of !== decisionId ? [own, { id: followUp.of, result: resultOf(followUp.change), ground: 'court-decides' }] : [own];
}
