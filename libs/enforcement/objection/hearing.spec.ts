import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../law/calendar/local-date.js';
import type { CaseFile } from '../testing/case-file.js';
import { lawyer } from '../testing/officials.js';
import * as remedy from '../testing/remedy-route.js';
import { given } from '../testing/specification.js';
import { does, passes, story, today, type Step } from '../testing/steps.js';

describe('who hears (7:5, 7:13 Awb)', () => {
  const persons = (...userIds: readonly (string | undefined)[]) => userIds.map((userId, index) => ({ name: `Hoorder ${String(index + 1)}`, chairs: index === 0, ...(userId === undefined ? {} : { userId }) }));

  it.each([
    ['someone who was not involved', persons('lawyer-1'), null],
    ['the drafter of the order', persons('officer-1'), 'hearer-was-involved'],
    ['the one who took it', persons('approver-1'), 'hearer-was-involved'],
    ['several, most of them not involved', persons('lawyer-1', 'officer-2', 'officer-1'), null],
    ['several, half of them involved', persons('lawyer-1', 'officer-1'), 'hearer-was-involved'],
    ['several, chaired by one who was involved', persons('officer-1', 'lawyer-1', 'officer-2'), 'hearer-was-involved'],
  ] as const)('%s', (_, given_, code) => {
    const asked = given(remedy.objectedPenalty).when('AppointHearers', { objectionId: 'OB1', committee: false, persons: [...given_] }, lawyer);
    if (code === null) asked.then({ type: 'HearersAppointed', data: { moves: [] } });
    else asked.refuses({ code, article: 'awb:7:5' });
  });

  it('a committee has an independent chair, two members, and twelve weeks', () => {
    const file = given(remedy.objectedPenalty).when('AppointHearers', remedy.committeeData(), lawyer).then({ type: 'HearersAppointed', data: { moves: [{ from: '2025-05-26', to: '2025-07-07', because: 'committee' }] } });
    expect(file.state.remedies.objections['OB1']).toMatchObject({ dueOn: '2025-07-07', hearers: { committee: true } });
  });

  it.each([
    ['no chair', (p: ReturnType<typeof remedy.committeeData>['persons']) => p.map((one) => ({ ...one, chairs: false })), 'committee-incomplete'],
    ['one member', (p: ReturnType<typeof remedy.committeeData>['persons']) => p.slice(0, 2), 'committee-incomplete'],
    ['a chair who is not independent', (p: ReturnType<typeof remedy.committeeData>['persons']) => p.map((one) => ({ ...one, independent: false })), 'chair-not-independent'],
    ['a chair who works for the Authority', (p: ReturnType<typeof remedy.committeeData>['persons']) => p.map((one) => ({ ...one, userId: 'lawyer-1' })), 'chair-not-independent'],
  ] as const)('a committee with %s is none', (_, change, code) => {
    const data = remedy.committeeData();
    given(remedy.objectedPenalty).when('AppointHearers', { ...data, persons: change(data.persons) }, lawyer).refuses({ code, article: 'awb:7:13' });
  });

  it('a committee comes too late once the term to decide is over', () => {
    given(remedy.objectedPenalty, passes(90 * 24)).when('AppointHearers', remedy.committeeData(), lawyer).refuses({ code: 'decision-term-over', article: 'awb:7:10' });
  });

  it('others than were appointed hear only before the hearing', () => {
    given(remedy.objectedPenalty, remedy.heard).when('AppointHearers', remedy.hearersData(), lawyer).refuses({ code: 'heard-already', article: 'awb:7:5' });
  });
});

describe('the hearing (7:2, 7:4, 7:7 Awb)', () => {
  const ready = story(remedy.objectedPenalty, remedy.hearersAppointed);

  it('is planned with papers until ten days before and the file open for a week', () => {
    const file = given(ready).when('PlanHearing', remedy.hearingData(21), lawyer).then({ type: 'HearingPlanned' });
    const on = addDays(today(file), 21);
    expect(file.state.remedies.objections['OB1']?.hearing).toEqual({ on, documentsUntil: addDays(on, -10), fileOpenFrom: addDays(on, -7), heldOn: null });
    expect(file.state.terms['OB1:hearing-documents']).toMatchObject({ lastDay: addDays(on, -10) });
    expect(file.state.terms['OB1:hearing']).toMatchObject({ lastDay: on });
  });

  it.each([
    ['without hearers', remedy.objectedPenalty, remedy.hearingData(21), 'hearers-not-appointed', 'awb:7:5'],
    ['too soon for papers', ready, remedy.hearingData(10), 'invited-too-late', 'awb:7:4'],
    ['with the file open six days', ready, (file: CaseFile) => ({ ...remedy.hearingData(21)(file), fileOpenFrom: addDays(today(file), 15) }), 'file-not-open-a-week', 'awb:7:4'],
    ['on the day of the invitation', ready, (file: CaseFile) => ({ ...remedy.hearingData(21)(file), on: today(file) }), 'invited-too-late', 'awb:7:4'],
    ['again after it was held', story(remedy.objectedPenalty, remedy.heard), remedy.hearingData(21), 'heard-already', 'awb:7:2'],
  ] as const)('is not planned %s', (_, where, data, code, article) => {
    given(where).when('PlanHearing', data, lawyer).refuses({ code, article });
  });

  it('is held on its day and leaves a report', () => {
    const file = given(ready, remedy.hearingPlanned(21), passes(21 * 24)).when('RecordHearing', remedy.heldData(), lawyer).then({ type: 'HearingHeld' });
    expect(file.state.remedies.objections['OB1']).toMatchObject({ heard: 'heard', hearing: { heldOn: today(file) } });
    expect(['hearing', 'hearing-documents'].map((kind) => file.state.terms[`OB1:${kind}`]?.status)).toEqual(['ended', 'ended']);
    given(ready, remedy.hearingPlanned(21), passes(20 * 24)).when('RecordHearing', remedy.heldData(), lawyer).refuses({ code: 'hearing-on-another-day' });
    given(ready).when('RecordHearing', remedy.heldData(), lawyer).refuses({ code: 'hearing-not-planned', article: 'awb:7:4' });
  });

  it('takes papers, and notes which came after the last day', () => {
    const paper = (file: CaseFile) => ({ procedureId: 'OB1', from: 'objector' as const, receivedOn: today(file), description: 'Jaarrekening' });
    given(ready, remedy.hearingPlanned(21), passes(11 * 24)).when('RecordPaper', paper, lawyer).then({ type: 'PaperReceived', data: { afterTheTerm: false } });
    given(ready, remedy.hearingPlanned(21), passes(12 * 24)).when('RecordPaper', paper, lawyer).then({ type: 'PaperReceived', data: { afterTheTerm: true } });
    given(ready).when('RecordPaper', (file) => ({ ...paper(file), procedureId: 'OB9' }), lawyer).refuses({ code: 'not-found' });
  });

  it('knows what was kept from the parties, and why (7:4(6))', () => {
    const file = given(ready).when('WithholdParts', { objectionId: 'OB1', parts: ['Bijlage 3'], reasons: 'Opsporingsbelang.' }, lawyer).then({ type: 'PartsWithheld' });
    expect(file.state.remedies.objections['OB1']?.withheldParts).toEqual(['Bijlage 3']);
  });
});

describe('new facts (7:9 Awb)', () => {
  const facts = (significant: boolean): Step => does(lawyer, 'RecordNewFacts', (file) => ({ objectionId: 'OB1', on: today(file), facts: 'Een nieuw deskundigenrapport.', significant }));

  it('of importance ask for another hearing before any answer', () => {
    const again = story(remedy.objectedPenalty, remedy.heard, facts(true));
    expect(given(again).file.state.remedies.objections['OB1']?.heard).toBe('again');
    given(again).when('DraftObjectionDecision', remedy.answerData([remedy.unfounded()]), lawyer).refuses({ code: 'not-heard-on-new-facts', article: 'awb:7:9' });
    given(again).when('RecordHearing', remedy.heldData(), lawyer).refuses({ code: 'hearing-not-planned', article: 'awb:7:9' });
    given(again).when('SkipHearing', { objectionId: 'OB1', ground: { kind: 'manifestly-unfounded' }, reasons: 'x' }, lawyer).refuses({ code: 'new-facts-ask-a-hearing', article: 'awb:7:9' });
    given(again, remedy.hearingPlanned(21), passes(21 * 24)).when('RecordHearing', remedy.heldData(), lawyer).then({ type: 'HearingHeld' });
    given(again, remedy.waivedHearing()).when('DraftObjectionDecision', remedy.answerData([remedy.unfounded()]), lawyer).then({ type: 'ObjectionDecisionDrafted' });
  });

  it('of no importance, or before anyone was heard, ask for nothing', () => {
    expect(given(remedy.objectedPenalty, remedy.heard, facts(false)).file.state.remedies.objections['OB1']?.heard).toBe('heard');
    expect(given(remedy.objectedPenalty, facts(true)).file.state.remedies.objections['OB1']?.heard).toBe('not-yet');
  });
});

describe('leaving the hearing out (7:3 Awb)', () => {
  const skip = (ground: object) => () => ({ objectionId: 'OB1', ground, reasons: 'Vastgelegd.' }) as never;

  it.each([
    ['manifestly inadmissible', { kind: 'manifestly-inadmissible' }],
    ['manifestly unfounded', { kind: 'manifestly-unfounded' }],
    ['fully met', { kind: 'fully-met' }],
    ['waived', { kind: 'waived', declaredOn: '2025-03-04' }],
  ] as const)('is possible on its ground: %s', (_, ground) => {
    const file = given(remedy.objectedPenalty).when('SkipHearing', skip(ground), lawyer).then({ type: 'HearingSkipped', data: { ground } });
    expect(file.state.remedies.objections['OB1']).toMatchObject({ heard: 'skipped', skippedOn: ground.kind });
  });

  it('for want of a reply takes a term that has passed', () => {
    const noReply = (lastDay: string) => skip({ kind: 'no-reply', askedOn: '2025-03-04', lastDay });
    given(remedy.objectedPenalty, passes(10 * 24)).when('SkipHearing', noReply('2025-03-11'), lawyer).then({ type: 'HearingSkipped' });
    given(remedy.objectedPenalty, passes(5 * 24)).when('SkipHearing', noReply('2025-03-11'), lawyer).refuses({ code: 'reply-term-running', article: 'awb:7:3' });
    given(remedy.objectedPenalty, passes(5 * 24)).when('SkipHearing', noReply('2025-03-04'), lawyer).refuses({ code: 'reply-term-running' });
  });

  it('because the objector is fully met harms nobody else', () => {
    const two = story(remedy.objectedPenalty, remedy.objected(['P1'], { party: remedy.thirdParty }), does(lawyer, 'JoinObjections', { objectionId: 'OB1', with: 'OB2', reasons: 'x' }));
    given(two).when('SkipHearing', skip({ kind: 'fully-met' }), lawyer).refuses({ code: 'others-are-affected', article: 'awb:7:3' });
  });

  it('is over once there was a hearing', () => {
    given(remedy.objectedPenalty, remedy.heard).when('SkipHearing', skip({ kind: 'fully-met' }), lawyer).refuses({ code: 'heard-already', article: 'awb:7:2' });
  });

  it('binds the outcome to its ground', () => {
    const manifest = story(remedy.objectedPenalty, does(lawyer, 'SkipHearing', { objectionId: 'OB1', ground: { kind: 'manifestly-unfounded' }, reasons: 'x' }));
    given(manifest).when('DraftObjectionDecision', remedy.answerData([remedy.lowered(1000, 1000)]), lawyer).refuses({ code: 'outcome-does-not-fit-ground', article: 'awb:7:3' });
    given(manifest).when('DraftObjectionDecision', remedy.answerData([remedy.unfounded()]), lawyer).then({ type: 'ObjectionDecisionDrafted' });
  });
});
