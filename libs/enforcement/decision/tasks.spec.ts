import { describe, expect, it } from '@jest/globals';
import { startOfDay } from '../../law/calendar/local-date.js';
import { localDate } from '../../law/calendar/local-date.js';
import { approver, auditor, financier, lawyer, officer, process } from '../testing/officials.js';
import { collected, unit } from '../testing/collecting.js';
import { given } from '../testing/specification.js';
import { comes, does, story } from '../testing/steps.js';

const key = `limitation-alarm:${unit}:9:2026-03-05`;
const alarmed = story(collected, comes(startOfDay(localDate('2025-12-05'))), does(process, 'RaiseLimitationAlarm', (file) => ({ debtIds: Object.keys(file.state.debts) })));
const raised = story(collected, does(process, 'RaiseTask', { key: 'debts:debts:record-default', step: 'record-default', problem: 'Weigert.' }));
const settled = does(financier, 'ResolveTask', { key, note: 'Aanmaning verzonden.' });

describe('a task', () => {
  it('about limitation has an owner, and one of that role takes it, once', () => {
    given(alarmed).when('TakeTask', { key }, lawyer).refuses({ code: 'task-of-another', article: 'awb:3:2' });
    const taken = given(alarmed).when('TakeTask', { key }, financier).then({ type: 'TaskTaken', data: { key } });
    expect(taken.state.tasks[key]).toMatchObject({ owner: 'finance', takenBy: 'finance-1', resolvedAt: null });
    given(alarmed, does(financier, 'TakeTask', { key })).when('TakeTask', { key }, financier).thenNothing();
  });

  it('passed on belongs to others, and nobody has taken it yet', () => {
    const passed = given(alarmed, does(financier, 'TakeTask', { key })).when('AssignTask', { key, owner: 'legal-staff' }, approver).then({ type: 'TaskAssigned', data: { key, owner: 'legal-staff' } });
    expect(passed.state.tasks[key]).toMatchObject({ owner: 'legal-staff', takenBy: null });
    given(alarmed, does(approver, 'AssignTask', { key, owner: 'legal-staff' })).when('TakeTask', { key }, lawyer).then({ type: 'TaskTaken' });
    given(alarmed).when('AssignTask', { key, owner: 'finance' }, officer).thenNothing();
  });

  it('without an owner is anyone\'s who may act, until it is assigned', () => {
    given(raised).when('TakeTask', { key: 'debts:debts:record-default' }, officer).then({ type: 'TaskTaken' });
    given(raised).when('AssignTask', { key: 'debts:debts:record-default', owner: 'finance' }, officer).then({ type: 'TaskAssigned' });
  });

  it('that is settled or not there is neither passed on nor taken; who cannot settle cannot take', () => {
    for (const step of [alarmed]) {
      given(step, settled).when('AssignTask', { key, owner: 'approver' }, approver).refuses({ code: 'task-settled', article: 'awb:3:2' });
      given(step, settled).when('TakeTask', { key }, financier).refuses({ code: 'task-settled', article: 'awb:3:2' });
      given(step).when('TakeTask', { key: 'constructor' }, financier).refuses({ code: 'not-found' });
      given(step).when('AssignTask', { key: 'constructor', owner: 'finance' }, financier).refuses({ code: 'not-found' });
      given(step).when('TakeTask', { key }, auditor).refuses({ code: 'role-missing', kind: 'no-right' });
    }
  });

  it('of the approver can be settled by the approver', () => {
    given(alarmed, does(financier, 'AssignTask', { key, owner: 'approver' })).when('ResolveTask', { key, note: 'Besproken.' }, approver).then({ type: 'TaskResolved' });
  });
});
