/** docs/rules.md: E31 */
import { describe, expect, it } from '@jest/globals';
import { addDays, localDate, startOfDay } from '../../law/calendar/local-date.js';
import { processView } from '../case/process-view.js';
import type { CaseFile, Written } from '../testing/case-file.js';
import { officer, process } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { comes, does, nextDay, story, today, type Step } from '../testing/steps.js';

type UnaViaStep = Written<'RecordUnaVia'>['step'];
const step = (of: UnaViaStep | ((file: CaseFile) => UnaViaStep)) => (file: CaseFile): Written<'RecordUnaVia'> => ({ fineId: 'F1', step: typeof of === 'function' ? of(file) : of });
const submitted: Step = does(officer, 'RecordUnaVia', step((file) => ({ kind: 'submitted', on: today(file) })));
const declined = (file: CaseFile): UnaViaStep => ({ kind: 'declined', on: today(file), reference: 'OM-1' });
const prosecutes = (file: CaseFile): UnaViaStep => ({ kind: 'prosecutes', on: today(file), reference: 'OM-1' });

describe('una via', () => {
  it.each([
    ['the conduct is no offence', { kind: 'not-criminal', reasons: 'Geen strafbaar feit.' }],
    ['an agreement covers it', { kind: 'agreement', reference: 'OM-2024-7' }],
  ] as const)('is done where %s', (_, chosen) => {
    given(route.reported).when('RecordUnaVia', step(chosen), officer).then({ type: 'UnaViaRecorded', data: { competentFrom: null } });
  });

  it('waits thirteen weeks for the prosecutor, in which the term to decide stands still', () => {
    const file = given(route.reported).when('RecordUnaVia', step((at) => ({ kind: 'submitted', on: today(at) })), officer).then({ type: 'UnaViaRecorded', data: { competentFrom: '2025-06-03' } });
    expect(file.state.terms['F1:una-via']).toMatchObject({ lastDay: '2025-06-02', endsAt: startOfDay(localDate('2025-06-03')), article: 'awb:5:44' });
    expect(file.state.terms['F1:fine-decision']?.lastDay).toBe('2025-09-01');
  });

  it('takes the answer, and the term to decide goes on', () => {
    const file = given(route.reported, submitted, comes(startOfDay(localDate('2025-03-13'))), nextDay).when('RecordUnaVia', step(declined), officer).then({ type: 'UnaViaRecorded', data: { competentFrom: '2025-03-14' } });
    expect(file.state.terms['F1:una-via']?.status).toBe('ended');
    expect(file.state.terms['F1:fine-decision']?.lastDay).toBe('2025-06-12');
  });

  it('goes in order', () => {
    given(route.reported).when('RecordUnaVia', step(declined), officer).refuses({ code: 'not-submitted-to-prosecutor', article: 'awb:5:44(2)' });
    given(route.reported, submitted).when('RecordUnaVia', step({ kind: 'agreement', reference: 'x' }), officer).refuses({ code: 'una-via-already-chosen', article: 'awb:5:44' });
    given(route.reported, submitted, nextDay).when('RecordUnaVia', step({ kind: 'declined', on: localDate('2025-03-02'), reference: 'x' }), officer).refuses({ code: 'answered-before-submission', article: 'awb:5:44(3)' });
    given(route.reported).when('RecordUnaVia', step((file) => ({ kind: 'submitted', on: addDays(today(file), 1) })), officer).refuses({ code: 'una-via-in-the-future', article: 'awb:5:44' });
    given(route.reported).when('RecordUnaVia', step({ kind: 'submitted', on: localDate('2025-03-02') }), officer).refuses({ code: 'submitted-before-report', article: 'awb:5:51' });
    given(route.ignored).when('RecordUnaVia', step(declined), officer).refuses({ code: 'not-found' });
  });

  it('ends with the fine', () => {
    given(route.fineDue).when('RecordUnaVia', step(prosecutes), officer).refuses({ code: 'fine-already-settled', article: 'awb:5:43' });
    given(route.reported, does(officer, 'RefrainFromFine', { fineId: 'F1', reasons: 'x' })).when('RecordUnaVia', step(prosecutes), officer).refuses({ code: 'fine-already-settled' });
  });

  it('takes a prosecution at any time before, asked or not', () => {
    for (const before of [route.reported, route.unaViaDone, story(route.reported, submitted), story(route.reported, submitted, does(officer, 'RecordUnaVia', step(declined)))]) {
      const file = given(before).when('RecordUnaVia', step(prosecutes), officer).then({ type: 'UnaViaRecorded' });
      expect(file.state.fines['F1']?.unaVia.kind).toBe('prosecutes');
    }
    given(route.reported, does(officer, 'RecordUnaVia', step(prosecutes))).when('RecordUnaVia', step(prosecutes), officer).refuses({ code: 'una-via-already-chosen' });
  });
});

describe('the silence of the prosecutor', () => {
  const fine = { fineId: 'F1' };

  it('leaves the Authority free after thirteen weeks, not before', () => {
    const before = story(route.reported, submitted);
    given(before, comes(startOfDay(localDate('2025-06-02')))).when('RecordProsecutorSilence', fine, process).refuses({ code: 'not-before', kind: 'not-before' });
    const file = given(before, comes(startOfDay(localDate('2025-06-03')))).when('RecordProsecutorSilence', fine, process).then({ type: 'ProsecutorStayedSilent', data: { competentFrom: '2025-06-03', late: false } });
    expect(file.state.fines['F1']?.unaVia).toEqual({ kind: 'silent', submittedOn: '2025-03-03', competentFrom: '2025-06-03' });
    expect(file.state.terms['F1:una-via']?.status).toBe('ended');
    given(before, comes(startOfDay(localDate('2025-06-04')))).when('RecordProsecutorSilence', fine, process).then({ type: 'ProsecutorStayedSilent', data: { late: true } });
  });

  it('is noted once, and only where an answer was waited for', () => {
    const silent = story(route.reported, submitted, comes(startOfDay(localDate('2025-06-03'))), does(process, 'RecordProsecutorSilence', fine));
    given(silent).when('RecordProsecutorSilence', fine, process).thenNothing();
    given(route.reported).when('RecordProsecutorSilence', fine, process).thenNothing();
    given(route.ignored).when('RecordProsecutorSilence', fine, process).refuses({ code: 'not-found' });
  });

  it('is a step of the process from the day that it has effect', () => {
    const stepOf = (...steps: Step[]) => processView(given(...steps).file.state).instruments.find(({ instrument }) => instrument === 'fine')?.steps['record-silence'];
    expect(stepOf(route.reported)).toEqual({ status: 'not-yet', dueAt: null });
    expect(stepOf(route.reported, submitted)).toEqual({ status: 'open', dueAt: startOfDay(localDate('2025-06-03')) });
    expect(stepOf(route.unaViaDone)).toEqual({ status: 'done', dueAt: null });
  });
});
