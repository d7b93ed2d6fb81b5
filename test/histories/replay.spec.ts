import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { workflowBundle } from '../workflows/support/bundle.js';

const folder = join(process.cwd(), 'test', 'histories', 'golden');
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

interface Recorded {
  readonly events: { activityTaskScheduledEventAttributes?: { activityType: { name: string } } }[];
}

/**
 * Histories that earlier versions of the workflows wrote, replayed by this one.
 * They prove the order of commands only; dates and amounts have tests of their
 * own. New ones: `AUTORITEIT_WRITE_HISTORIES=1 npm test -- test/workflows/routes`.
 */
describe('golden histories', () => {
  it('cover the fine, compliance, the nightly run, a case of four years with two instances, and continue-as-new', () => {
    expect(names.map((name) => name.replace('.json', '')).sort()).toEqual(['complied', 'continued-as-new', 'fine', 'four-years', 'four-years-continued', 'nightly-run']);
  });

  it.each(names)('%s replays', async (name) => {
    await Worker.runReplayHistory({ workflowBundle: { codePath: await workflowBundle() }, replayName: name }, read(name));
  }, 180_000);

  it('a history in which another activity was called does not replay', async () => {
    const changed = read('fine.json') as Recorded;
    const first = changed.events.find((event) => event.activityTaskScheduledEventAttributes !== undefined);
    if (first?.activityTaskScheduledEventAttributes === undefined) throw new Error('The golden history holds no activity.');
    first.activityTaskScheduledEventAttributes.activityType.name = 'recordDefault';
    await expect(Worker.runReplayHistory({ workflowBundle: { codePath: await workflowBundle() } }, changed)).rejects.toThrow(DeterminismViolationError);
  }, 180_000);
});
