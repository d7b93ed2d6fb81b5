import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gate } from './gate.js';

describe('gate', () => {
  it('never has more at work than places, does all, and keeps places after failures', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.boolean()), { maxLength: 30 }), async (places, jobs) => {
        const enter = gate(places);
        let atWork = 0;
        let most = 0;
        const results = await Promise.allSettled(
          jobs.map(([turns, fails]) =>
            enter(async () => {
              atWork += 1;
              most = Math.max(most, atWork);
              for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
              atWork -= 1;
              if (fails) throw new Error('as planned');
              return turns;
            }),
          ),
        );
        expect(most).toBeLessThanOrEqual(places);
        expect(most).toBe(Math.min(places, jobs.length));
        expect(results.map((result) => result.status === 'rejected')).toEqual(jobs.map(([, fails]) => fails));
      }),
    );
  });
});
