import type { LocalDate } from '../../law/calendar/brands.js';
import type { AuthorityDebts } from '../authority-debt/state.js';
import type { BeforeRuling } from './restore/ruling-snapshot.js';
import type { Appeals } from '../appeal/state.js';
import type { InterimReliefs } from '../interim-relief/state.js';
import type { DefaultPenalties, Objections } from '../objection/state.js';
import type { Publications } from '../publication/state.js';

/** The legal staff's half of a case: objections, interim relief, appeals, and publication, on which they act. */
export interface RemediesState {
  readonly objections: Objections;
  readonly reliefs: InterimReliefs;
  readonly appeals: Appeals;
  readonly publications: Publications;
  /** What the Authority owes for deciding late (4:17 Awb), once fixed. */
  readonly defaultPenalties: DefaultPenalties;
  /** What the Authority has to pay itself, by the procedure for which. */
  readonly owed: AuthorityDebts;
  /** Decisions that a court annulled, or that were revoked in objection. */
  readonly annulled: { readonly [decisionId: string]: { readonly procedureId: string; readonly on: LocalDate; readonly extent: 'in-part' | 'whole'; readonly effectsKept: boolean } };
  /** How what a ruling in first instance took away stood before it, for a higher court that restores it. */
  readonly beforeRuling: { readonly [appealId: string]: BeforeRuling };
  /** For which last day of which term the owner was woken. */
  readonly alarmed: { readonly [termKey: string]: LocalDate };
}

export const noRemedies: RemediesState = { objections: {}, reliefs: {}, appeals: {}, publications: {}, defaultPenalties: {}, owed: {}, annulled: {}, beforeRuling: {}, alarmed: {} };
