import { entryOf } from '../case/entry.js';
import { unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';

/** What follows from a decision on an objection or from a ruling names one that is there. Refuses `procedure-not-decided`. */
export function undecided({ remedies }: CaseState, procedureId: string | undefined): Refusal | null {
  if (procedureId === undefined) return null;
  if (entryOf(remedies.objections, procedureId)?.status === 'decided' || entryOf(remedies.appeals, procedureId)?.status === 'ruled') return null;
  return unlawful('procedure-not-decided', 'awb:8:72', `Op ${procedureId} is niet beslist; er volgt niets uit.`, `${procedureId} was not decided; nothing follows from it.`);
}
