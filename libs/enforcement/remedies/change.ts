import type { CommandData } from '../../contracts/commands/command.js';
import { unlawful, type Refusal } from '../case/refusal.js';
import type { PenaltyOrderVersion } from '../penalty-order/state.js';
import type { CaseState } from '../case/state.js';

type Ruling = CommandData<'DraftObjectionDecision'>['rulings'][number];
export type DecisionChange = Extract<Ruling, { outcome: 'founded' }>['change'];

/** A change fits the decision that it changes and never makes it worse for whoever used the remedy. Refuses `change-does-not-fit` and `change-worsens`. */
export function neverWorse(state: CaseState, decisionId: string, change: DecisionChange, article: string): Refusal | null {
  switch (change.kind) {
    case 'none':
    case 'revoke':
      return null;
    case 'fine': {
      const fine = state.fines[decisionId];
      if (fine === undefined) return unfit(decisionId, article);
      return change.amountCents < (fine.amountCents ?? 0) ? null : worsens(article);
    }
    case 'penalty-order': {
      const versions = state.penaltyOrders[decisionId]?.versions;
      if (versions === undefined) return unfit(decisionId, article);
      if (change.capCents < change.amountPerDayCents) return unlawful('cap-below-amount', 'awb:5:32b', 'Het maximum is lager dan het bedrag per dag.', 'The cap is below the amount per day.');
      const highest = (of: (version: PenaltyOrderVersion) => number): number => Math.max(...versions.map(of));
      return change.amountPerDayCents <= highest((one) => one.amountPerDayCents) && change.capCents <= highest((one) => one.capCents) ? null : worsens(article);
    }
  }
}

const unfit = (id: string, article: string): Refusal => unlawful('change-does-not-fit', article, `Deze wijziging past niet bij ${id}.`, `This change does not fit ${id}.`);
const worsens = (article: string): Refusal => unlawful('change-worsens', article, 'Wie een rechtsmiddel gebruikt, wordt er niet slechter van.', 'Whoever uses a remedy is not worse off for it.');
