import type { CommandData } from '../../contracts/commands/command.js';
import type { Instant, LocalDate } from '../../law/calendar/brands.js';

export type Measure = CommandData<'RecordInterimRuling'>['measures'][number];

/** A measure as ordered, with the moment at which it ended early; null while it stands as ordered. */
export interface StandingMeasure {
  readonly measure: Measure;
  readonly endedAt: Instant | null;
}

/** A request for interim relief (verzoek om een voorlopige voorziening). */
export interface InterimReliefState {
  readonly id: string;
  readonly status: 'pending' | 'refused' | 'inadmissible' | 'granted' | 'withdrawn';
  readonly against: readonly string[];
  readonly procedureId: string;
  readonly partyName: string;
  readonly court: string;
  readonly fileNumber: string;
  readonly requestedOn: LocalDate;
  readonly hearingOn: LocalDate | null;
  readonly ruledOn: LocalDate | null;
  readonly ecli: string | null;
  readonly measures: readonly StandingMeasure[];
}

export type InterimReliefs = { readonly [id: string]: InterimReliefState };
