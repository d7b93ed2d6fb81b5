import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import type { Asked } from '../../law/recompute.js';
import { entryOf } from '../case/entry.js';
import type { CaseState } from '../case/state.js';
import { defaultStartsAt } from '../debt/collectable.js';
import { outstandingCents } from '../debt/parts.js';
import { termKey } from './evolve.js';
import type { TermKind, TermState } from './term.js';

/** A term in days that is not over, with what the law was asked and what it would be asked now. */
export interface RunningTerm {
  readonly key: string;
  readonly kind: TermKind;
  readonly subject: string;
  readonly article: string;
  readonly lastDay: LocalDate;
  readonly asked: Asked;
  readonly askedNow: Asked;
}

/** The day to which another term of the case has just been moved; null where it stays. */
export type MovedTo = (key: string) => LocalDate | null;

/** The terms in days that run at `now`, those of the units of a penalty order among them. Lazy: the limitation of a fine follows its last day to pay (4:104 Awb), so that comes first. */
export function* runningTerms(state: CaseState, now: Instant, movedTo: MovedTo): Generator<RunningTerm> {
  const terms = Object.values(state.terms).filter((term) => term.status === 'running' && term.endsAt > now);
  for (const term of terms) if (term.kind !== 'limitation') yield* asRunning(term);
  yield* unitsToPay(state, now);
  for (const term of terms) if (term.kind === 'limitation') yield* asRunning(term, limitationFrom(state, term, movedTo));
}

function* asRunning({ key, kind, subject, article, lastDay, computed }: TermState, from: LocalDate | null = null): Generator<RunningTerm> {
  if (lastDay === null || computed === null) return;
  yield { key, kind, subject, article, lastDay, asked: computed, askedNow: from === null ? computed : { ...computed, inputs: { ...computed.inputs, from } } };
}

function limitationFrom(state: CaseState, { subject }: TermState, movedTo: MovedTo): LocalDate | null {
  return entryOf(state.debts, subject)?.kind === 'fine' ? movedTo(termKey(subject, 'payment')) : null;
}

/** A unit has no term of its own in the case: its last day to pay stands with the debt (5:33 Awb). */
function* unitsToPay(state: CaseState, now: Instant): Generator<RunningTerm> {
  for (const debt of Object.values(state.debts)) {
    if (debt.kind !== 'penalty-payment' || debt.day === null || debt.status !== 'owed' || outstandingCents(debt) === 0 || defaultStartsAt(debt) <= now) continue;
    const asked: Asked = { rule: 'payment-term', inputs: { kind: debt.kind, from: debt.day, ...(debt.suspensions.length === 0 ? {} : { suspensions: debt.suspensions.map((one) => ({ ...one })) }) } };
    yield { key: termKey(debt.id, 'payment'), kind: 'payment', subject: debt.id, article: 'awb:5:33', lastDay: debt.payBy, asked, askedNow: asked };
  }
}
