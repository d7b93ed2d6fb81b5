import type { LocalDate } from '../../law/calendar/brands.js';
import type { Mandate, Mandated } from '../case/context.js';
import { unlawful, type Refusal } from '../case/refusal.js';
import { covers, isFor, stemOf } from './reach.js';

/** A mandate as it is to be granted. */
export interface ProposedMandate {
  readonly reference: string;
  /** Who will hold it. */
  readonly userId: string;
  readonly decides: readonly Mandated[];
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly maxAmountCents: number | null;
  /** Whether its holder may grant on from it (10:9 Awb). */
  readonly maySubMandate: boolean;
  /** The mandate that it stems from; null where the Authority itself grants it. */
  readonly under: string | null;
}

/** A mandate of the register. */
export interface RegisteredMandate extends Mandate {
  readonly userId: string;
  readonly maySubMandate: boolean;
  readonly status: 'proposed' | 'confirmed' | 'rejected';
}

/** What the register knows beside the proposal. */
export interface GrantFacts {
  /** Who proposes or confirms. */
  readonly by: string;
  /** Null where the Authority knows nobody of that name. */
  readonly holder: { readonly active: boolean } | null;
  /** The mandate that it stems from, where it names one and there is one. */
  readonly under: RegisteredMandate | null;
}

/**
 * Whether a mandate may be granted so. Nobody brings one in for himself; a
 * sub-mandate only from a confirmed mandate that allows it, and never wider in
 * kinds, period or amount (10:3, 10:9 Awb). Asked at the proposal and again at
 * the confirmation.
 */
export function judgeGrant(mandate: ProposedMandate, { by, holder, under }: GrantFacts): Refusal | null {
  if (holder === null) return no('no-such-user', 'awb:10:3', `De Autoriteit kent ${mandate.userId} niet.`, `There is no user ${mandate.userId}.`);
  if (by === mandate.userId) return no('mandate-for-himself', 'awb:10:3', 'Niemand stelt een mandaat voor zichzelf voor of bevestigt het.', 'Nobody proposes or confirms a mandate for himself.');
  if (!holder.active) return no('holder-not-active', 'awb:10:3', `${mandate.userId} is niet actief.`, `${mandate.userId} is not active.`);
  if (mandate.until !== null && mandate.until < mandate.from) return no('ends-before-it-begins', 'awb:10:3', 'Het mandaat eindigt voordat het begint.', 'The mandate ends before it begins.');
  return mandate.under === null ? null : judgeSubMandate(mandate, mandate.under, under);
}

function judgeSubMandate(mandate: ProposedMandate, reference: string, under: RegisteredMandate | null): Refusal | null {
  if (under === null) return no('no-such-mandate', 'awb:10:9', `Er is geen mandaat ${reference}.`, `There is no mandate ${reference}.`);
  if (under.status !== 'confirmed') return no('stem-not-confirmed', 'awb:10:9', `Het mandaat ${reference} is niet bevestigd.`, `The mandate ${reference} is not confirmed.`);
  if (!under.maySubMandate) return no('sub-mandate-not-allowed', 'awb:10:9', `Het mandaat ${reference} staat geen ondermandaat toe.`, `The mandate ${reference} allows no sub-mandate.`);
  if (under.userId === mandate.userId) return no('sub-mandate-to-himself', 'awb:10:9', 'Wie het mandaat houdt, krijgt er geen ondermandaat van.', 'The holder of a mandate gets no sub-mandate of it.');
  if (!mandate.decides.every((kind) => isFor(under, kind))) return wider(reference, 'soorten besluiten', 'kinds of decisions');
  if (!liesWithin(mandate, under)) return wider(reference, 'tijd', 'period');
  if (mandate.maxAmountCents === null ? stemOf(under).some(({ maxAmountCents }) => maxAmountCents !== null) : !covers(under, mandate.maxAmountCents)) return wider(reference, 'bedrag', 'amount');
  return null;
}

/** Every day of it is a day of each mandate that it would stem from. */
function liesWithin({ from, until }: ProposedMandate, under: Mandate): boolean {
  return stemOf(under).every((stem) => {
    const withdrawnFrom = stem.withdrawnFrom ?? null;
    return stem.from <= from && (stem.until === null || (until !== null && until <= stem.until)) && (withdrawnFrom === null || (until !== null && until < withdrawnFrom));
  });
}

const no = (code: string, article: 'awb:10:3' | 'awb:10:9', nl: string, en: string): Refusal => unlawful(code, article, nl, en);
const wider = (reference: string, nl: string, en: string): Refusal => no('sub-mandate-wider', 'awb:10:9', `Een ondermandaat gaat niet verder dan het mandaat ${reference}: ${nl}.`, `A sub-mandate reaches no further than the mandate ${reference}: ${en}.`);
