import type { Instrument, InstrumentView } from '../libs/enforcement/case/process-view.js';
import { carryOn, followCase, type EscalationInput, type Followed } from './follow.js';
import { appeal } from './tracks/appeal.js';
import { bindingOrder } from './tracks/binding-order.js';
import { collectionDecision } from './tracks/collection-decision.js';
import { debts } from './tracks/debts.js';
import { fine } from './tracks/fine.js';
import { interimRelief } from './tracks/interim-relief.js';
import { letter } from './tracks/letter.js';
import { objection } from './tracks/objection.js';
import { penaltyOrderChange } from './tracks/penalty-order-change.js';
import { penaltyOrder } from './tracks/penalty-order.js';
import { remedyLetter } from './tracks/remedy-letter.js';

const tracks: { readonly [instrument in Instrument]: (followed: Followed) => Promise<void> } = {
  'binding-order': bindingOrder,
  'penalty-order': penaltyOrder,
  'penalty-order-change': penaltyOrderChange,
  fine,
  'collection-decision': collectionDecision,
  debts,
  objection,
  'interim-relief': interimRelief,
  appeal,
  'remedy-letter': remedyLetter,
  letter,
};

/** Steps after which a run continues as new by itself, well before the server asks for it. */
const stepsPerRun = 400;

/**
 * One case, followed for as long as it is open: each instrument that the
 * record shows has its own track. Whatever happens to this workflow, starting
 * it again with the case number brings it back where the record stands.
 */
export async function escalation(input: EscalationInput): Promise<void> {
  const followed = await followCase(input.caseNumber, input.stepsPerRun ?? stepsPerRun);
  const underWay = new Set<string>();
  const start = ({ instrument, id }: InstrumentView): void => {
    const key = `${instrument}:${id}`;
    if (underWay.has(key)) return;
    underWay.add(key);
    void tracks[instrument](followed.instrument(instrument, id)).finally(() => underWay.delete(key));
  };
  while (!followed.seen().view.closed) {
    followed.seen().view.instruments.filter((view) => !view.finished).forEach(start);
    await followed.next();
    if (followed.mustContinue()) {
      await followed.atRest();
      return carryOn(input);
    }
  }
  await followed.atRest();
}
