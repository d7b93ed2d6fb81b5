/** docs/rules.md: E55, E56 */
import { describe, expect, it } from '@jest/globals';
import { addHours } from '../../law/calendar/instant.js';
import { emptyFile } from '../testing/case-file.js';
import { officer, process } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { does, passes, story, type Step } from '../testing/steps.js';
import { processView } from './process-view.js';

const viewAfter = (...steps: Step[]) => processView(story(...steps)(emptyFile()).state);
const stepsOf = (id: string, ...steps: Step[]) => viewAfter(...steps).instruments.find((view) => view.id === id)?.steps;
const statuses = (id: string, ...steps: Step[]) => Object.fromEntries(Object.entries(stepsOf(id, ...steps) ?? {}).map(([name, step]) => [name, step.status]));

describe('what the process sees of a case', () => {
  it('is nothing before a decision was taken', () => {
    expect(viewAfter(route.orderDrafted).instruments).toEqual([]);
    expect(viewAfter(route.penaltyDrafted).instruments.map(({ id }) => id)).toEqual(['B1']);
  });

  it('is number and seq, and whether it is closed', () => {
    expect(viewAfter(route.complied)).toMatchObject({ caseNumber: 'Z-2025-000001', closed: true });
    expect(viewAfter(route.orderInForce).closed).toBe(false);
    expect(viewAfter(route.orderInForce).seq).toBe(story(route.orderInForce)(emptyFile()).state.seq);
  });

  it('is of a binding order one step after the other', () => {
    const first = { 'seal-document': 'open', announce: 'not-yet', 'observe-term-end': 'not-yet', 'record-term-end': 'not-yet', observe: 'done' };
    expect(statuses('B1', route.orderDrafted, route.approved('B1'))).toEqual(first);
    expect(statuses('B1', route.orderDrafted, route.approved('B1'), route.sealed('B1'))).toEqual({ ...first, 'seal-document': 'done', announce: 'open' });
    expect(statuses('B1', route.orderInForce)).toEqual({ ...first, 'seal-document': 'done', announce: 'done', 'observe-term-end': 'open' });
    expect(statuses('B1', route.termOver, route.round(process, 'B1', 'term-end', 'unknown', 'unknown'))).toEqual({ ...first, 'seal-document': 'done', announce: 'done', 'observe-term-end': 'done', 'record-term-end': 'open' });
    expect(Object.values(statuses('B1', route.observedAvailable))).toEqual(['done', 'done', 'done', 'done', 'done']);
  });

  it('opens what waits for a term at the very moment that it ends', () => {
    const { now } = route.orderInForce(emptyFile());
    expect(stepsOf('B1', route.orderInForce)?.['observe-term-end']).toEqual({ status: 'open', dueAt: addHours(now, 12) });
    const penalty = route.penaltyInForce(emptyFile());
    expect(stepsOf('P1', route.penaltyInForce)?.['end-compliance-period']).toEqual({ status: 'open', dueAt: addHours(penalty.now, 24) });
  });

  it('is finished with the outcome, the cap, the lifting, the making known', () => {
    const finished = (id: string, ...steps: Step[]) => viewAfter(...steps).instruments.find((view) => view.id === id)?.finished;
    expect(finished('B1', route.observedAvailable)).toBe(false);
    expect(finished('B1', route.ignored)).toBe(true);
    expect(finished('P1', route.oneUnit)).toBe(false);
    expect(finished('P1', route.capped)).toBe(true);
    const change = story(route.penaltyActive, does(officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'lift' }, reasons: 'x' }), route.approved('W1'));
    expect([finished('W1', change), finished('P1', change)]).toEqual([false, false]);
    const lifted = story(change, route.sealed('W1'), route.announced('W1'));
    expect([finished('W1', lifted), finished('P1', lifted)]).toEqual([true, true]);
    expect([finished('F1', route.fineDrafted), finished('F1', route.fineDue)]).toEqual([false, true]);
    expect(finished('F1', route.reported, does(officer, 'RefrainFromFine', { fineId: 'F1', reasons: 'x' }))).toBe(true);
    const drafted = story(route.oneUnit, route.collectionDrafted, route.approved('C1'));
    expect([finished('C1', drafted), finished('C1', drafted, route.sealed('C1'), route.announced('C1'))]).toEqual([false, true]);
  });

  it('leaves a step to the official while a task about it is open', () => {
    const task = { key: 'binding-order:B1:announce', step: 'announce', problem: 'Weigert.' };
    const stuck = story(route.orderDrafted, route.approved('B1'), route.sealed('B1'), does(process, 'RaiseTask', task));
    expect(statuses('B1', stuck)['announce']).toBe('with-official');
    const settled = story(stuck, does(officer, 'ResolveTask', { key: task.key, note: 'Hersteld.' }));
    expect(statuses('B1', settled)['announce']).toBe('open');
    expect(statuses('B1', stuck, route.announced('B1'), passes(1))['announce']).toBe('done');
  });

  it('finishes everything with the case, once its letters have left', () => {
    const closed = story(route.fineDue, route.fineWaived, does(officer, 'CloseCase', { reasons: 'Klaar.' }));
    expect(viewAfter(closed).closed).toBe(false);
    expect(viewAfter(closed).instruments.filter(({ finished }) => !finished).map(({ instrument }) => instrument)).toEqual(expect.arrayContaining(['letter']));
    const served = viewAfter(story(closed, route.lettersServed));
    expect([served.closed, served.instruments.every(({ finished }) => finished)]).toEqual([true, true]);
  });
});
