import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import { auditorVerifies } from './browser/auditor-verifies.js';
import { breachToPenalty } from './browser/breach-to-penalty.js';
import { matchedPayment } from './browser/matched-payment.js';
import { noticeToOrder } from './browser/notice-to-order.js';
import { printed } from './browser/printed.js';
import { raisedFine } from './browser/raised-fine.js';
import { everyScreen } from './browser/screens.js';
import { states } from './browser/states.js';
import { storedScript } from './browser/stored-script.js';
import { watchedNight } from './browser/watched-night.js';
import { browserProgram } from './support/browser.js';
import { startWorld, type World } from './support/world.js';

jest.setTimeout(600_000);

const journey = browserProgram === null ? describe.skip : describe;

journey('the workbench in a browser', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());
  const here = (): World => world;

  const order = noticeToOrder(here);
  const penalty = breachToPenalty(here);
  raisedFine(here, order);
  watchedNight(here, penalty);
  matchedPayment(here, penalty);
  auditorVerifies(here, penalty);
  everyScreen(here, penalty);
  states(here, penalty);
  printed(here, penalty);
  storedScript(here);
});
