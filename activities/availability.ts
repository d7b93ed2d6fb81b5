import { processView } from '../libs/enforcement/case/process-view.js';
import { orderInForce } from '../libs/enforcement/binding-order/observed-order.js';
import { openCase } from './case-file.js';
import { readLocations } from '../libs/record/cases/read-locations.js';
import type { RecordDatabase } from '../libs/record/database/record-database.js';
import { carryOut } from './carry-out.js';
import type { Observe } from './observe.js';
import { performStep, seeCase, type Seen, type Step } from './record.js';

export interface AvailabilityActivities {
  observeTermEnd(step: Step): Promise<Seen>;
  observeOnRequest(step: Step): Promise<Seen>;
}

/** Has the instrument look whether the locations of an order still answer, and records what it saw. */
export function availabilityActivities(db: RecordDatabase, observe: Observe): AvailabilityActivities {
  const observeFor = (purpose: 'term-end' | 'on-request', stepName: 'observe-term-end' | 'observe') => (step: Step) =>
    carryOut(async (signal) => {
      const { state } = await openCase(db, step.caseNumber);
      const open = processView(state).instruments.find((view) => view.instrument === 'binding-order' && view.id === step.id)?.steps[stepName];
      const order = orderInForce(state, step.id);
      if (open?.status !== 'open' || order === null) return seeCase(db, step.caseNumber);
      const locations = await readLocations(db, step.caseNumber, order.locationIds);
      const observations = await observe(locations, signal);
      return performStep(db, step.caseNumber, `${purpose}:${step.id}:${open.dueAt ?? ''}`, { type: 'RecordObservation', data: { orderId: step.id, purpose, observations } });
    });
  return { observeTermEnd: observeFor('term-end', 'observe-term-end'), observeOnRequest: observeFor('on-request', 'observe') };
}
