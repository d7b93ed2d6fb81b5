import { describe, expect, it } from '@jest/globals';
import { phaseOf } from '../case/current-phase.js';
import { emptyFile } from './case-file.js';
import * as route from './route.js';
import { expectSound } from './specification.js';

const reaches = [
  ['notice', route.escalated],
  ['admissible', route.admitted],
  ['order-drafted', route.orderDrafted],
  ['order-running', route.orderInForce],
  ['order-observed', route.observedAvailable],
  ['non-compliance', route.ignored],
  ['complied', route.complied],
  ['penalty-drafted', route.penaltyDrafted],
  ['compliance-period', route.penaltyInForce],
  ['penalty-active', route.oneUnit],
  ['penalty-capped', route.capped],
  ['fine-report', route.readyToFine],
  ['fine-drafted', route.fineDrafted],
  ['fine-due', route.fineDue],
] as const;

describe('the route of the tests', () => {
  it.each(reaches)('reaches %s by real commands', (phase, step) => {
    const file = step(emptyFile());
    expect(phaseOf(file.state)).toBe(phase);
    expectSound(file);
  });
});
