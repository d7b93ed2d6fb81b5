import { evolveBindingOrder } from '../binding-order/evolve.js';
import { evolveDebt } from '../debt/evolve.js';
import { evolveDecision } from '../decision/evolve.js';
import { evolveFine } from '../fine/evolve.js';
import { evolveNotice } from '../notice/evolve.js';
import { evolvePenaltyOrder } from '../penalty-order/evolve.js';
import { evolveService } from '../service/evolve.js';
import { evolveViews } from '../views/evolve.js';
import type { Act, RecordedAct } from './act.js';
import type { Evolvers } from './evolver.js';
import type { CaseState } from './state.js';

const evolvers: Evolvers<Act> = {
  ...evolveNotice,
  ...evolveDecision,
  ...evolveService,
  ...evolveBindingOrder,
  ...evolveViews,
  ...evolvePenaltyOrder,
  ...evolveFine,
  ...evolveDebt,
};

/** The state after one more act. Pure; the same acts always give the same state. */
export function evolve(state: CaseState, act: RecordedAct): CaseState {
  const evolver = evolvers[act.type] as (state: CaseState, act: RecordedAct) => CaseState;
  return { ...evolver(state, act), seq: act.seq };
}
