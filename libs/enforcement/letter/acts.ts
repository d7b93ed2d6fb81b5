import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import type { Limit } from '../debt/acts.js';
import type { TermSet } from '../terms/term.js';

export type LetterAct =
  /** A letter that goes with an act left the Authority, with proof. */
  | { readonly type: 'LetterSent'; readonly data: Omit<CommandData<'RecordLetterSent'>, 'channel'> & { readonly channel: CommandData<'RecordLetterSent'>['channel'] | 'download-page'; readonly late: boolean } }
  /** A reminder was sent on another day than its act named: the two weeks and the interruption count from that day (4:112, 4:106 Awb). */
  | { readonly type: 'ReminderDated'; readonly data: { readonly letterId: string; readonly debtIds: readonly string[]; readonly sentOn: LocalDate; readonly payBy: LocalDate; readonly barredAfter: LocalDate; readonly terms: readonly TermSet[] } }
  /** A reminder was not delivered, or too late: nobody was reminded, and nothing was interrupted. */
  | { readonly type: 'ReminderVoided'; readonly data: { readonly letterId: string; readonly debtIds: readonly string[]; readonly limits: readonly Limit[]; readonly terms: readonly TermSet[] } };
