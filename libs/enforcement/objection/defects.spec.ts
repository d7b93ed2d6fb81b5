import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '../../law/calendar/local-date.js';
import type { CaseFile } from '../testing/case-file.js';
import { lawyer, process } from '../testing/officials.js';
import * as remedy from '../testing/remedy-route.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, passes, story, today, type Step } from '../testing/steps.js';

// The term to object ends on 14 April 2025; six weeks to decide follow, until 26 May.
const sloppy = remedy.objected(['P1'], { grounds: undefined, lacks: ['signature'] });
const unsigned = story(route.penaltyInForce, route.dayBegins(localDate('2025-04-14')), sloppy, passes(48));
const request = (days = 14) => (file: CaseFile) => ({ objectionId: 'OB1', lacks: ['signature' as const, 'grounds' as const], sentOn: today(file), lastDay: addDays(today(file), days) });
const requested = (days = 14): Step => does(lawyer, 'RequestRepair', request(days));
const due = (file: CaseFile) => file.state.remedies.objections['OB1']?.dueOn ?? localDate('0001-01-01');
const repair = (file: CaseFile) => ({ objectionId: 'OB1', repaired: ['signature' as const, 'grounds' as const], receivedOn: today(file), grounds: 'Alsnog: het bedrag is te hoog.' });

describe('defects of an objection (6:5, 6:6 Awb)', () => {
  it('are on file from the letter itself: no grounds, no authorisation', () => {
    const file = given(route.penaltyInForce, remedy.objected(['P1'], { grounds: undefined, representative: { name: 'Adviseur', authorisation: 'missing' } })).file;
    expect(file.state.remedies.objections['OB1']?.objectors[0]?.lacks).toEqual(['grounds', 'authorisation']);
  });

  it('get a term, in which the term to decide stands still (7:10(2))', () => {
    expect(due(given(unsigned).file)).toBe('2025-05-26');
    const file = given(unsigned).when('RequestRepair', request(10), lawyer).then({ type: 'RepairRequested', data: { moves: [{ key: 'OB1:objection-decision', from: '2025-05-26', to: '2025-06-05', because: 'repair-requested' }] } });
    expect(due(file)).toBe('2025-06-05');
    expect(file.state.terms['OB1:objection-repair']).toMatchObject({ status: 'running', lastDay: '2025-04-26' });
  });

  it('that are repaired before the term to decide began cost no days', () => {
    const early = story(route.penaltyInForce, passes(24), sloppy);
    given(early).when('RequestRepair', request(10), lawyer).then({ type: 'RepairRequested', data: { moves: [] } });
  });

  it('once repaired give the days back that were not needed: four remain, and the last of them is moved off a free day', () => {
    const file = given(unsigned, requested(10), passes(5 * 24)).when('RecordRepair', repair, lawyer).then({ type: 'DefectsRepaired', data: { inTime: true, moves: [{ from: '2025-06-05', to: '2025-06-02', because: 'defects-repaired' }] } });
    expect(due(file)).toBe('2025-06-02');
    expect(file.state.remedies.objections['OB1']).toMatchObject({ repair: { endedOn: today(file) }, objectors: [{ lacks: [], grounds: ['Alsnog: het bedrag is te hoog.'] }] });
    expect(file.state.terms['OB1:objection-repair']?.status).toBe('ended');
  });

  it('repaired in part keep the term running', () => {
    const file = given(unsigned, requested(14), passes(24)).when('RecordRepair', (at) => ({ ...repair(at), repaired: ['signature'] }), lawyer).then({ type: 'DefectsRepaired', data: { moves: [] } });
    expect(file.state.remedies.objections['OB1']).toMatchObject({ repair: { endedOn: null }, objectors: [{ lacks: ['grounds'] }] });
  });

  it('repaired too late are on file and stay defects', () => {
    const file = given(unsigned, requested(3), passes(5 * 24)).when('RecordRepair', repair, lawyer).then({ type: 'DefectsRepaired', data: { inTime: false } });
    expect(file.state.remedies.objections['OB1']?.objectors[0]?.lacks).toEqual(['signature', 'grounds']);
  });

  it('not repaired when the term is over: the process notes it, and the legal staff hears of it', () => {
    const file = given(unsigned, requested(3), passes(4 * 24)).when('RecordRemedyTermEnd', { procedureId: 'OB1' }, process).then({ type: 'RemedyTermEnded', data: { key: 'OB1:objection-repair' } }, { type: 'TaskRaised', data: { step: 'objection-repair' } });
    expect(file.state.remedies.objections['OB1']?.repair?.endedOn).not.toBeNull();
    given(unsigned, requested(3)).when('RecordRemedyTermEnd', { procedureId: 'OB1' }, process).thenNothing();
  });

  it.each([
    ['a second term beside the first', requested(14), request(20), 'repair-term-running'],
    ['a term that is none', passes(0), (file: CaseFile) => ({ ...request()(file), lastDay: today(file) }), 'repair-term-too-short'],
  ] as const)('do not get %s', (_, step, data, code) => {
    given(unsigned, step).when('RequestRepair', data, lawyer).refuses({ code, article: 'awb:6:6' });
  });

  it('are not repaired before anyone asked', () => {
    given(unsigned).when('RecordRepair', repair, lawyer).refuses({ code: 'repair-not-requested', article: 'awb:6:6' });
    given(unsigned, requested()).when('RecordRepair', (file) => ({ ...repair(file), receivedOn: addDays(today(file), -1) }), lawyer).refuses({ code: 'repaired-before-request' });
  });

  it('make inadmissible only after the chance to repair', () => {
    const inadmissible = remedy.answerData([{ decisionId: 'P1', outcome: 'inadmissible', ground: 'defects-not-repaired' }]);
    const evident = (step: Step): Step => story(step, does(lawyer, 'SkipHearing', { objectionId: 'OB1', ground: { kind: 'manifestly-inadmissible' }, reasons: 'Geen gronden.' }));
    given(evident(unsigned)).when('DraftObjectionDecision', inadmissible, lawyer).refuses({ code: 'no-chance-to-repair', article: 'awb:6:6' });
    given(evident(story(unsigned, requested(3)))).when('DraftObjectionDecision', inadmissible, lawyer).refuses({ code: 'repair-term-running', article: 'awb:6:6' });
    given(evident(story(unsigned, requested(3), passes(4 * 24), does(process, 'RecordRemedyTermEnd', { procedureId: 'OB1' })))).when('DraftObjectionDecision', inadmissible, lawyer).then({ type: 'ObjectionDecisionDrafted' });
    given(evident(story(unsigned, requested(3), does(lawyer, 'RecordRepair', repair)))).when('DraftObjectionDecision', inadmissible, lawyer).refuses({ code: 'defects-repaired', article: 'awb:6:6' });
  });
});

describe('lateness (6:11 Awb)', () => {
  const late = story(route.penaltyInForce, route.dayBegins(localDate('2025-04-25')), remedy.objected());
  const judged = (excusable: boolean): Step => does(lawyer, 'JudgeLateness', { objectionId: 'OB1', excusable, reasons: 'De bekendmaking ging naar een verouderd contactpunt.' });
  const evident = does(lawyer, 'SkipHearing', { objectionId: 'OB1', ground: { kind: 'manifestly-inadmissible' }, reasons: 'Te laat.' });
  const asLate = remedy.answerData([{ decisionId: 'P1', outcome: 'inadmissible', ground: 'late' }]);

  it('is judged by a person, with reasons, before there is any answer', () => {
    given(late, evident).when('DraftObjectionDecision', asLate, lawyer).refuses({ code: 'lateness-not-judged', article: 'awb:6:11' });
    given(late, judged(false), evident).when('DraftObjectionDecision', asLate, lawyer).then({ type: 'ObjectionDecisionDrafted' });
    given(late, judged(true), evident).when('DraftObjectionDecision', asLate, lawyer).refuses({ code: 'not-late', article: 'awb:6:9' });
    given(late, judged(true), remedy.waivedHearing()).when('DraftObjectionDecision', remedy.answerData([remedy.unfounded()]), lawyer).then({ type: 'ObjectionDecisionDrafted' });
    given(late, judged(false), remedy.waivedHearing()).when('DraftObjectionDecision', remedy.answerData([remedy.unfounded()]), lawyer).refuses({ code: 'late-objection-answered', article: 'awb:6:7' });
  });

  it('is not judged of an objection that is in time', () => {
    given(remedy.objectedPenalty).when('JudgeLateness', { objectionId: 'OB1', excusable: true, reasons: 'x' }, lawyer).refuses({ code: 'not-late', article: 'awb:6:11' });
  });

  it('of one objector does not spoil the objection of another', () => {
    const two = story(remedy.objectedPenalty, route.dayBegins(localDate('2025-04-25')), remedy.objected(['P1'], { party: remedy.thirdParty }), does(lawyer, 'JoinObjections', { objectionId: 'OB1', with: 'OB2', reasons: 'Zelfde besluit.' }), judged(false), remedy.waivedHearing());
    given(two).when('DraftObjectionDecision', asLate, lawyer).refuses({ code: 'not-late' });
    given(two).when('DraftObjectionDecision', remedy.answerData([remedy.unfounded()]), lawyer).then({ type: 'ObjectionDecisionDrafted' });
  });
});
