import type { LocalDate } from '../../law/calendar/brands.js';
import { unlawful, type Refusal } from '../case/refusal.js';
import type { RegisteredMandate } from './grant.js';

/**
 * Whether a mandate may be withdrawn from a day, the first on which it holds no
 * longer (10:8 Awb). Not from a day that is past: what was decided under it
 * stays decided under it. A withdrawal can be brought forward, never put off.
 */
export function judgeWithdrawal(mandate: RegisteredMandate, from: LocalDate, today: LocalDate): Refusal | null {
  const withdrawnFrom = mandate.withdrawnFrom ?? null;
  if (mandate.status !== 'confirmed') return unlawful('not-a-mandate', 'awb:10:8', 'Dit mandaat is niet verleend; een voorstel wordt afgewezen.', 'This mandate was not granted; a proposal is rejected.');
  if (from < today) return unlawful('withdrawn-in-the-past', 'awb:10:8', `Een mandaat wordt niet ingetrokken vanaf een dag vóór ${today}.`, `A mandate is not withdrawn from a day before ${today}.`);
  if (withdrawnFrom !== null && withdrawnFrom <= from) return unlawful('withdrawn-already', 'awb:10:8', `Dit mandaat is al ingetrokken vanaf ${withdrawnFrom}.`, `This mandate is withdrawn already from ${withdrawnFrom}.`);
  return null;
}
