import type { DecisionKind } from '../../case/context.js';
import type { ActType, RecordedAct } from '../../case/act.js';
import type { RecordedActOf } from '../../case/recorded-act.js';

/** The acts from which the figures are counted; the record is asked for these alone. */
export const figuredActs = [
  'ObjectionReceived', 'ObjectionReopened', 'ObjectionDecided', 'ObjectionWithdrawn', 'ObjectionForwarded', 'DirectAppealAnswered', 'ObjectionsJoined', 'RulingUndone',
  'InterimReliefRequested', 'InterimReliefRuled', 'InterimReliefWithdrawn',
  'AppealRegistered', 'DefenceSent', 'AppealRuled', 'AppealWithdrawn',
  'DefaultPenaltyFixed',
] as const satisfies readonly ActType[];

type FiguredType = (typeof figuredActs)[number];
export type FiguredAct = RecordedActOf<FiguredType>;

/** What happened in the remedies of one case, in order, and of what kind its decisions are. */
export interface RemedyHistory {
  readonly acts: readonly FiguredAct[];
  readonly kinds: { readonly [decisionId: string]: DecisionKind };
}

/** Where a decision was looked at again. */
export type Instance = 'objection' | 'interim-relief' | 'first' | 'higher';

export const ofType = <T extends FiguredType>({ acts }: RemedyHistory, type: T): readonly RecordedActOf<T>[] => acts.filter((act: RecordedAct): act is RecordedActOf<T> => act.type === type);

/** A ruling of a court is no decision of the Authority; it stands in the figures under its own name. */
export const kindOf = ({ kinds }: RemedyHistory, id: string): DecisionKind | 'ruling' => kinds[id] ?? 'ruling';
