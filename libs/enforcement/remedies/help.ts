import type { LocalDate } from '../../law/calendar/brands.js';
import type { ArticleRef } from '../../law/derivation.js';
import type { CaseState } from '../case/state.js';
import { appealHelp } from '../appeal/help.js';
import { objectionHelp } from '../objection/help.js';

/** On which ground a step may be left out; whether it applies is the official's to say. */
export interface SkipGround {
  readonly ground: string;
  readonly article: ArticleRef;
}

/** One step of a procedure as the law has it, in Dutch: what it asks, what is not on file yet, and what may be left out. */
export interface HelpStep {
  readonly step: string;
  readonly article: ArticleRef;
  readonly requires: string;
  /** Empty where everything that the law asks is on file. */
  readonly missing: readonly string[];
  readonly mayBeSkippedOn: readonly SkipGround[];
  readonly done: boolean;
}

/** What the official needs to know for each procedure that runs; it decides nothing and orders nothing. */
export function helpFor(state: CaseState, today: LocalDate): { readonly [procedureId: string]: readonly HelpStep[] } {
  const { objections, appeals } = state.remedies;
  return Object.fromEntries([
    ...Object.values(objections).filter(({ status }) => status === 'open').map((one) => [one.id, objectionHelp(one, today)] as const),
    ...Object.values(appeals).filter(({ status, instance, advice }) => status === 'pending' || (status === 'ruled' && instance === 'first' && advice?.lodge == null)).map((one) => [one.id, appealHelp(one)] as const),
  ]);
}
