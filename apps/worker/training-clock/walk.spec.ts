import { describe, expect, it } from '@jest/globals';
import type { Instant } from '../../../libs/law/calendar/brands.js';
import { instant } from '../../../libs/law/calendar/instant.js';
import type { ClockMove, MoveBook } from './move-book.js';
import { walk } from './walk.js';

const at = (time: string): Instant => instant(`2025-05-05T${time}Z`);
const killed = new Error('kill -9');

/** A record in memory with steps that the process carries out once it has been woken for them. */
function bookWith(begin: Instant, steps: readonly Instant[]) {
  let clock = begin;
  const due = new Set(steps);
  const done: (readonly [step: Instant, at: Instant])[] = [];
  const finished: string[] = [];
  const faults = { beforeWake: false };
  const book: MoveBook = {
    next: () => Promise.resolve(null),
    legalNow: () => Promise.resolve(clock),
    hold: () => Promise.resolve(),
    setClock: (_move, to) => {
      clock = to;
      return Promise.resolve();
    },
    wakeDue: (by) => {
      if (faults.beforeWake) return Promise.reject(killed);
      for (const step of [...due].filter((one) => one <= by).sort()) {
        due.delete(step);
        done.push([step, clock]);
      }
      return Promise.resolve();
    },
    nextDeadline: (now) => Promise.resolve([...due].filter((step) => step > now).sort()[0] ?? null),
    isSettled: () => Promise.resolve([...due].every((step) => step > clock)),
    isRunDone: () => Promise.resolve(false),
    finish: ({ id }) => {
      finished.push(id);
      return Promise.resolve();
    },
  };
  return { book, done, finished, faults, clock: () => clock };
}

const move = (to: Instant, through: ClockMove['through'] = 'deadlines'): ClockMove => ({ id: 'm1', to, through, askedBy: 'admin-1' });

function walking(book: MoveBook, asked: ClockMove, nights: string[] = []): Promise<void> {
  const nightlyRun = (runKey: string): Promise<void> => {
    nights.push(runKey);
    return Promise.resolve();
  };
  return walk(asked, { book, nightlyRun, log: () => undefined }, AbortSignal.timeout(2_000));
}

describe('a move of the training clock', () => {
  it('stops at each deadline on its way, in order, and ends where it was asked to', async () => {
    const { book, done, finished, clock } = bookWith(at('08:00'), [at('11:30'), at('09:15'), at('14:00')]);
    await walking(book, move(at('12:00')));
    expect(done).toEqual([[at('09:15'), at('09:15')], [at('11:30'), at('11:30')]]);
    expect([clock(), finished]).toEqual([at('12:00'), ['m1']]);
  });

  it('carries out the nightly run of each night that it passes', async () => {
    const { book } = bookWith(at('08:00'), []);
    const nights: string[] = [];
    await walking(book, move(instant('2025-05-07T08:00Z')), nights);
    expect(nights).toEqual(['nightly-run/2025-05-06', 'nightly-run/2025-05-07']);
  });

  it('goes to the end at once through an outage: what became due in between is done late', async () => {
    const { book, done, finished } = bookWith(at('08:00'), [at('09:15'), at('11:30')]);
    await walking(book, move(at('12:00'), 'outage'));
    expect(done).toEqual([[at('09:15'), at('12:00')], [at('11:30'), at('12:00')]]);
    expect(finished).toEqual(['m1']);
  });

  it.each(['deadlines', 'outage'] as const)('through %s, killed between setting the clock and waking what was due, is taken up again', async (through) => {
    const { book, done, finished, faults } = bookWith(at('08:00'), [at('09:15')]);
    const [asked, hold] = [move(at('12:00'), through), book.setClock];
    const dying: MoveBook = { ...book, setClock: (...given) => { faults.beforeWake = true; return hold(...given); } };
    await expect(walking(dying, asked)).rejects.toBe(killed);
    expect([done, finished]).toEqual([[], []]);
    faults.beforeWake = false;
    await walking(book, asked);
    expect(done.map(([step]) => step)).toEqual([at('09:15')]);
    expect(finished).toEqual(['m1']);
  });
});
