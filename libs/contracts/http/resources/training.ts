import { z } from 'zod';
import { instant, locationUrl } from '../../primitives.js';
import { route } from '../route.js';
import { link, moment, ownId } from '../values.js';

const clock = z
  .strictObject({
    legalNow: moment,
    running: z.boolean().meta({ description: 'false while it stands still' }),
    training: z.boolean().meta({ description: "false in production, where the legal clock is the system's" }),
  })
  .meta({ id: 'LegalClock' });

const through = z.enum(['deadlines', 'outage']);

const move = z
  .strictObject({
    id: ownId,
    to: moment,
    through,
    state: z.enum(['asked', 'walking', 'finished']),
    askedBy: z.string(),
    askedAt: moment,
    finishedAt: moment.nullable(),
    _links: z.strictObject({ self: link, clock: link }),
  })
  .meta({ id: 'ClockMove' });

const moveLocation = { Location: { description: 'The move', schema: z.string().meta({ format: 'uri-reference' }) } };
const placeState = z.enum(['up', 'down', 'flaky', 'error', 'slow', 'redirect']);
const locationStates = z.array(z.strictObject({ url: locationUrl, state: placeState })).min(1).max(500);

export const trainingRoutes = {
  getTrainingClock: route({
    method: 'get',
    path: '/training-clock',
    operationId: 'getTrainingClock',
    tag: 'Training',
    summary: 'What the legal clock shows',
    access: 'known-user',
    success: { 200: { description: 'The clock', body: clock } },
  }),
  moveTrainingClock: route({
    method: 'post',
    path: '/training-clock/moves',
    operationId: 'moveTrainingClock',
    tag: 'Training',
    summary: 'Move the legal clock forward',
    description: 'Walks through every deadline and every nightly run on the way, as if the time had passed; through an outage it goes to the end at once. Never back.',
    access: 'known-user',
    trainingOnly: true,
    body: z
      .strictObject({
        to: instant,
        through: through.default('deadlines').meta({ description: 'deadlines: stop at each of them; outage: as if the process had been down' }),
      })
      .meta({ id: 'ClockMoveRequest' }),
    idempotencyKey: true,
    refuses: true,
    success: { 202: { description: 'The move will be carried out', body: move, headers: moveLocation } },
  }),
  getClockMove: route({
    method: 'get',
    path: '/training-clock/moves/{moveId}',
    operationId: 'getClockMove',
    tag: 'Training',
    summary: 'How far a move of the clock is',
    access: 'known-user',
    params: z.strictObject({ moveId: ownId.meta({ description: 'Id of the move', examples: ['4f0a9c'] }) }),
    success: { 200: { description: 'The move', body: move } },
  }),
  holdTrainingClock: route({
    method: 'post',
    path: '/training-clock/holds',
    operationId: 'holdTrainingClock',
    tag: 'Training',
    summary: 'Let the legal clock stand still',
    access: 'known-user',
    trainingOnly: true,
    refuses: true,
    body: z.strictObject({}).meta({ id: 'ClockHoldRequest' }).optional(),
    success: { 201: { description: 'It stands still', body: clock } },
  }),
  releaseTrainingClock: route({
    method: 'delete',
    path: '/training-clock/holds',
    operationId: 'releaseTrainingClock',
    tag: 'Training',
    summary: 'Let the legal clock run again',
    access: 'known-user',
    trainingOnly: true,
    refuses: true,
    success: { 204: { description: 'It runs' } },
  }),
  setTrainingLocations: route({
    method: 'put',
    path: '/training-provider/locations',
    operationId: 'setTrainingLocations',
    tag: 'Training',
    summary: 'Set what the training provider answers for locations',
    access: 'known-user',
    trainingOnly: true,
    refuses: true,
    body: z.strictObject({ locations: locationStates }).meta({ id: 'TrainingLocations' }),
    success: { 204: { description: 'It answers so from now on' } },
  }),
};
