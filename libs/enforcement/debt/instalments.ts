import type { LocalDate } from '../../law/calendar/brands.js';
import type { CaseState } from '../case/state.js';
import { entryOf } from '../case/entry.js';
import type { DeferralState } from './money-state.js';

/** One instalment and how it stands on a day. */
export interface InstalmentView {
  readonly payBy: LocalDate;
  readonly amountCents: number;
  readonly status: 'to-come' | 'paid' | 'missed';
}

/** How the instalments of a deferral stand: what was paid since it was granted counts for the first ones first. */
export function instalmentsOn(state: CaseState, { debtIds, from, instalments }: DeferralState, today: LocalDate): readonly InstalmentView[] {
  const payments = debtIds.flatMap((id) => entryOf(state.debts, id)?.payments ?? []).filter(({ on }) => on >= from);
  let paid = payments.reduce((sum, { cents }) => sum + cents, 0);
  return instalments.map(({ payBy, amountCents }): InstalmentView => {
    const covered = paid >= amountCents;
    paid = Math.max(0, paid - amountCents);
    return { payBy, amountCents, status: covered ? 'paid' : payBy < today ? 'missed' : 'to-come' };
  });
}
