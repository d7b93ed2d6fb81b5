import type { ActType, RecordedAct } from '../enforcement/case/act.js';
import type { EarlierOrder } from '../enforcement/case/context.js';
import type { RecordedActOf } from '../enforcement/case/recorded-act.js';
import type { CaseState } from '../enforcement/case/state.js';
import type { ObservationLine } from '../documents/letters/common/evidence.js';
import type { LocationLine, Sender } from '../documents/letters/common/header.js';
import type { Instant } from '../law/calendar/brands.js';
import type { RuleSet } from '../law/parameters/rule-set.js';

/** The Authority as its letters show it. */
export interface AuthorityDetails {
  readonly sender: Sender;
  readonly interimReliefCourt: string;
  readonly digitalServicesCoordinator: string;
  readonly account: { readonly iban: string; readonly holder: string };
}

/** Everything of a case that a letter can be made from. */
export interface CaseFile {
  readonly state: CaseState;
  readonly acts: readonly RecordedAct[];
  readonly locations: readonly LocationLine[];
  readonly observations: readonly ObservationLine[];
  /** Orders to the same provider in other cases. */
  readonly earlierOrders: readonly EarlierOrder[];
  readonly authority: AuthorityDetails;
  readonly rules: RuleSet;
  readonly legalNow: Instant;
}

/** A letter cannot be made from this case: what is missing, in one sentence. */
export class LetterNotPossible extends Error {}

/** The last act of a kind that fits; a letter speaks of what was recorded, never of what was meant. */
export function lastAct<T extends ActType>(file: CaseFile, type: T, fits: (act: RecordedActOf<T>) => boolean = () => true): RecordedActOf<T> {
  const found = file.acts.findLast((act): act is RecordedActOf<T> => act.type === type && fits(act as RecordedActOf<T>));
  if (found === undefined) throw new LetterNotPossible(`De zaak bevat geen handeling ${type} waarop deze brief rust.`);
  return found;
}

/** The act with this number, of the kind that the letter belongs to. */
export function actAt<T extends ActType>(file: CaseFile, type: T, seq: string): RecordedActOf<T> {
  return lastAct(file, type, (act) => String(act.seq) === seq);
}

/** The same, where the act need not be there. */
export function findAct<T extends ActType>(file: CaseFile, type: T, fits: (act: RecordedActOf<T>) => boolean = () => true): RecordedActOf<T> | null {
  return file.acts.findLast((act): act is RecordedActOf<T> => act.type === type && fits(act as RecordedActOf<T>)) ?? null;
}
