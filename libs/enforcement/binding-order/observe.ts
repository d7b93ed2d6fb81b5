import type { CommandData } from '../../contracts/commands/command.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { isLate } from '../case/lateness.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notBefore, notFound, unlawful } from '../case/refusal.js';
import { orderInForce, type ObservedOrder } from './observed-order.js';

/** Observations of an order's locations: by the instrument at the end of the term, every night, on request, or by hand. */
export const decideObservation: Deciders<'RequestObservation' | 'RecordObservation'> = {
  RequestObservation: (state, data) => {
    const order = state.bindingOrders[data.orderId];
    if (order === undefined) return refuse(notFound('bevel', data.orderId));
    if (order.announcedAt === null || order.outcome !== 'running') {
      return refuse(unlawful('nothing-to-observe', 'awb:5:13', 'Dit bevel loopt niet; waarnemen is niet nodig.', 'This order is not running; observing it is not needed.'));
    }
    return order.observationRequestedAt === null ? record({ type: 'ObservationRequested', data }) : record();
  },
  RecordObservation: (state, data, context) => {
    const order = orderInForce(state, data.orderId);
    if (order === null) return refuse(notFound('bevel of last', data.orderId));
    const { dueAt } = order;
    if (data.purpose === 'term-end') {
      if (dueAt === null) return refuse(unlawful('not-announced', 'awb:3:40', 'Er loopt geen termijn.', 'No term runs.'));
      if (context.now < dueAt) return refuse(notBefore(dueAt));
      if (state.bindingOrders[data.orderId]?.termEndObserved !== null) return record();
    }
    return checked(order, data, context);
  },
};

function checked(order: ObservedOrder, data: CommandData<'RecordObservation'>, context: DecisionContext): Outcome {
  for (const observation of data.observations) {
    if (!order.locationIds.includes(observation.locationId)) return refuse(notFound('vindplaats', observation.locationId));
    if (observation.at > context.now) return refuse(unlawful('observed-in-the-future', 'awb:3:2', 'Een waarneming ligt niet in de toekomst.', 'An observation does not lie in the future.'));
    if (observation.observedBy.kind === 'official' && observation.observedBy.userId !== context.actor.userId) {
      return refuse(unlawful('observed-by-another', 'awb:3:2', 'Een waarneming met de hand wordt vastgelegd door wie haar deed.', 'An observation by hand is recorded by whoever made it.'));
    }
  }
  const count = (result: string): number => data.observations.filter((observation) => observation.result === result).length;
  return {
    ok: true,
    acts: [
      {
        type: 'LocationsObserved',
        data: {
          orderId: order.id,
          purpose: data.purpose,
          evidenceIds: data.observations.map((observation) => observation.id),
          result: { available: count('available'), unavailable: count('unavailable'), unknown: count('unknown') },
          late: data.purpose === 'term-end' && order.dueAt !== null && isLate(order.dueAt, context.now),
        },
      },
    ],
    evidence: data.observations.map((observation) => ({ ...observation, orderId: order.id, orderVersion: order.version })),
  };
}
