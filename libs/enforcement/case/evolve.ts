import { evolveAccess } from '../access/evolve.js';
import { evolveAppeal } from '../appeal/evolve.js';
import { evolveAuthorityDebt } from '../authority-debt/evolve.js';
import { evolveBindingOrder } from '../binding-order/evolve.js';
import { evolveDebt } from '../debt/evolve.js';
import { evolveTerms } from '../terms/evolve-moves.js';
import { evolveDecision } from '../decision/evolve.js';
import { evolveFindings } from '../findings/evolve.js';
import { evolveFine } from '../fine/evolve.js';
import { evolveInterimRelief } from '../interim-relief/evolve.js';
import { evolveLetter, withLettersOf } from '../letter/evolve.js';
import { evolveNotice } from '../notice/evolve.js';
import { evolveObjection } from '../objection/evolve.js';
import { evolvePenaltyOrder } from '../penalty-order/evolve.js';
import { evolvePublication } from '../publication/evolve.js';
import { evolveRemedies } from '../remedies/evolve.js';
import { evolveRemedy } from '../penalty-order/remedy/evolve.js';
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
  ...evolveRemedy,
  ...evolveFindings,
  ...evolveFine,
  ...evolveDebt,
  ...evolveTerms,
  ...evolveObjection,
  ...evolveInterimRelief,
  ...evolveAppeal,
  ...evolveAuthorityDebt,
  ...evolvePublication,
  ...evolveRemedies,
  ...evolveAccess,
  ...evolveLetter,
};

/** The state after one more act. Pure; the same acts always give the same state. */
export function evolve(state: CaseState, act: RecordedAct): CaseState {
  const evolver = evolvers[act.type] as (state: CaseState, act: RecordedAct) => CaseState;
  return { ...withLettersOf(evolver(state, act), act), seq: act.seq };
}
