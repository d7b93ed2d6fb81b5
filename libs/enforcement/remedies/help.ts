import type { LocalDate } from '../../law/calendar/brands.js';
import type { CaseState } from '../case/state.js';
import { appealHelp } from '../appeal/help.js';
import { objectionHelp } from '../objection/help.js';
import type { HelpStep } from './help-step.js';

/** What the official needs to know for each procedure that runs; it decides nothing and orders nothing. */
export function helpFor(state: CaseState, today: LocalDate): { readonly [procedureId: string]: readonly HelpStep[] } {
  const { objections, appeals } = state.remedies;
  return Object.fromEntries([
    ...Object.values(objections).filter(({ status }) => status === 'open').map((one) => [one.id, objectionHelp(one, today)] as const),
    ...Object.values(appeals).filter(({ status, instance, advice }) => status === 'pending' || (status === 'ruled' && instance === 'first' && advice?.lodge == null)).map((one) => [one.id, appealHelp(one)] as const),
  ]);
}
