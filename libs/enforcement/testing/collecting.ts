import { atAmsterdam, localDate } from '../../law/calendar/local-date.js';
import type { CaseFile, Written } from './case-file.js';
import { approver, financier, secondApprover } from './officials.js';
import * as route from './route.js';
import { comes, does, story, today, type Step } from './steps.js';

/** Two units of € 5,000: of 5 March 2025, to be paid by 16 April, and of 6 March, by 17 April. */
export const unit = 'P1:2025-03-05';
export const second = 'P1:2025-03-06';

export const noon = (day: string): Step => comes(atAmsterdam(localDate(day), '12:00'));
export const twoUnits: Step = story(route.penaltyActive, route.nights(2));
export const collected: Step = story(twoUnits, route.collected);
export const inDefault: Step = story(collected, noon('2025-04-18'));
/** Reminded on 18 April, to be paid by 2 May; a writ for both on 5 May. */
export const withWrit: Step = story(inDefault, does(financier, 'SendReminder', { debtIds: [unit, second], sentOn: localDate('2025-04-18'), warning: true }), route.lettersServed, noon('2025-05-05'), does(financier, 'IssueWrit', { debtIds: [unit, second] }));

export const pay = (amountCents: number, ...debtIds: string[]): Step => does(financier, 'RecordPayment', (file) => ({ debtIds, amountCents, creditedOn: today(file), reference: 'bank' }));
export const deferral = (until: string, change: Partial<Written<'GrantDeferral'>> = {}): Written<'GrantDeferral'> => ({ debtIds: [unit], until: localDate(until), instalments: [], conditions: 'Op tijd betalen.', reasons: 'Betalingsonmacht.', ...change });
export const reversal = (...debtIds: string[]): Written<'ReverseDebts'> => ({ debtIds, ground: 'court', reference: 'ECLI:NL:RVS:2025:1', reasons: 'De rechter vernietigde de beschikking.' });
export const approvedRefund = (refundId: string): Step => story(does(approver, 'ApproveRefund', { refundId }), does(secondApprover, 'ApproveRefund', { refundId }));

export const debtOf = (file: CaseFile, id = unit): CaseFile['state']['debts'][string] => {
  const debt = file.state.debts[id];
  if (debt === undefined) throw new Error(`The story holds no debt ${id}.`);
  return debt;
};
