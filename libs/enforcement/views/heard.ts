import type { LocalDate } from '../../law/calendar/brands.js';
import { unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import type { ViewsAbout } from './state.js';

/** What views were asked about: the sanction, and the act that put its ground on file (the finding of the breach, or the fine report). */
export interface AskedAbout {
  readonly about: ViewsAbout;
  readonly groundSeq: number;
}

/**
 * Views were given, or the day to give them has passed; null where so. An
 * invitation from before the ground was on file was about something else.
 * Refuses `views-not-invited` and `views-term-running` (4:8, 5:53(3) Awb).
 */
export function viewsHeard(state: CaseState, { about, groundSeq }: AskedAbout, today: LocalDate): Refusal | null {
  const invited = state.views[about];
  const article = about === 'fine' ? 'awb:5:53(3)' : 'awb:4:8';
  if (invited === undefined || invited.invitationSeq < groundSeq) return unlawful('views-not-invited', article, 'Er is nog niet om een zienswijze gevraagd.', 'Views have not been asked yet.');
  if (invited.receivedOn !== null || invited.lastDay < today) return null;
  return unlawful('views-term-running', article, `De termijn voor de zienswijze loopt tot en met ${invited.lastDay}.`, `The term for views runs until ${invited.lastDay}.`);
}
