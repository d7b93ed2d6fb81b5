import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import type { Covered } from '../objection/state.js';

type Registered = CommandData<'RegisterAppeal'>;

/** A defect that the court lets the Authority repair (8:51a Awb); `answered` is how it did. */
export interface Loop {
  readonly ruledOn: LocalDate;
  readonly repairBy: LocalDate | null;
  readonly answered: 'repaired' | 'declined' | null;
}

/** The list of pro and con on which the Authority decides whether to go to a higher court. */
export interface HigherAppealAdvice {
  readonly by: string;
  readonly pro: readonly string[];
  readonly con: readonly string[];
  readonly advice: 'lodge' | 'acquiesce';
  /** Null until it was decided. */
  readonly lodge: boolean | null;
}

/** An appeal (beroep) or a higher appeal (hoger beroep). */
export interface AppealState {
  readonly id: string;
  readonly instance: Registered['instance'];
  readonly status: 'pending' | 'ruled' | 'withdrawn';
  readonly against: readonly string[];
  readonly covered: readonly Covered[];
  readonly ground: Registered['ground'];
  readonly lodgedBy: Registered['lodgedBy'];
  readonly partyName: string;
  readonly court: string;
  readonly fileNumber: string;
  readonly lodgedOn: LocalDate;
  readonly defenceDueOn: LocalDate;
  readonly defenceSentOn: LocalDate | null;
  /** SHA-256 of the export that was sent as the file; null where none was recorded. */
  readonly fileSha256: string | null;
  readonly hearingOn: LocalDate | null;
  readonly papersUntil: LocalDate | null;
  readonly loop: Loop | null;
  readonly ruledOn: LocalDate | null;
  readonly ecli: string | null;
  readonly outcome: CommandData<'RecordRuling'>['outcome'] | null;
  readonly annulled: readonly string[];
  readonly advice: HigherAppealAdvice | null;
}

export type Appeals = { readonly [id: string]: AppealState };
