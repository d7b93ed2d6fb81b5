import type { CommandData } from '../../contracts/commands/command.js';
import type { Instant } from '../../law/calendar/brands.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { isLate } from '../case/lateness.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notBefore, notFound, unlawful, type Refusal } from '../case/refusal.js';
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
    if (data.purpose === 'term-end') {
      const binding = state.bindingOrders[data.orderId];
      if (binding === undefined || order.dueAt === null) return refuse(notFound('bevel', data.orderId));
      if (context.now < order.dueAt) return refuse(notBefore(order.dueAt));
      if (binding.termEndObserved !== null) return record();
      const partial = wholeOrderAfterTerm(order, order.dueAt, data);
      if (partial !== null) return refuse(partial);
    }
    return checked(order, data, context);
  },
};

/** The observation that ends the term looks at every location of the order, and after the term: earlier proves nothing about it. */
function wholeOrderAfterTerm(order: ObservedOrder, dueAt: Instant, data: CommandData<'RecordObservation'>): Refusal | null {
  if (data.observations.some(({ at }) => at < dueAt)) {
    return unlawful('observed-before-term-end', 'csam:6(3)', 'Deze waarneming is van vóór het einde van de termijn.', 'This observation was made before the term ended.');
  }
  const missed = order.locationIds.find((id) => !data.observations.some(({ locationId }) => locationId === id));
  if (missed === undefined) return null;
  return unlawful('location-not-observed', 'awb:3:2', `Vindplaats ${missed} is niet waargenomen.`, `Location ${missed} was not observed.`);
}

function impossible(order: ObservedOrder, observation: CommandData<'RecordObservation'>['observations'][number], context: DecisionContext): Refusal | null {
  if (!order.locationIds.includes(observation.locationId)) return notFound('vindplaats', observation.locationId);
  if (observation.at > context.now) return unlawful('observed-in-the-future', 'awb:3:2', 'Een waarneming ligt niet in de toekomst.', 'An observation does not lie in the future.');
  if (observation.at < order.announcedAt) return unlawful('observed-before-order', 'awb:3:40', 'Deze waarneming is van vóór de bekendmaking.', 'This observation was made before the order was made known.');
  const { observedBy } = observation;
  const officer = context.actor.roles.includes('case-officer');
  const official = officer || context.actor.roles.includes('supervisor');
  const byHand = observedBy.kind === 'official' && (observedBy.userId !== context.actor.userId || !official);
  const byFlagger = observedBy.kind === 'flagger' && !officer && !context.actor.roles.includes('flagger');
  const byInstrument = observedBy.kind === 'instrument' && !context.actor.roles.some((role) => role === 'process' || role === 'nightly-run');
  if (!byHand && !byFlagger && !byInstrument) return null;
  return unlawful('observed-by-another', 'awb:3:2', 'Een waarneming wordt vastgelegd door wie haar deed.', 'An observation is recorded by whoever made it.');
}

function checked(order: ObservedOrder, data: CommandData<'RecordObservation'>, context: DecisionContext): Outcome {
  for (const observation of data.observations) {
    const refusal = impossible(order, observation, context);
    if (refusal !== null) return refuse(refusal);
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
    evidence: data.observations.map((observation) => ({ ...observation, orderId: order.id, orderVersion: order.versionAt(observation.at) })),
  };
}
