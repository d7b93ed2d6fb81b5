/** docs/rules.md: E65, E66 */
import { describe, expect, it } from '@jest/globals';
import { addHours } from '../../law/calendar/instant.js';
import type { RecordedAct } from '../case/act.js';
import { evolve } from '../case/evolve.js';
import { processView } from '../case/process-view.js';
import { noCase } from '../case/state.js';
import type { CaseFile, Written } from '../testing/case-file.js';
import { debtOf, inDefault, noon, second, unit } from '../testing/collecting.js';
import { financier, lawyer, officer, process, secondApprover } from '../testing/officials.js';
import * as remedy from '../testing/remedy-route.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, passes, story, today, type Step } from '../testing/steps.js';

const reminded: Step = story(inDefault, does(financier, 'SendReminder', (file) => ({ debtIds: [unit, second], sentOn: today(file), warning: true })));
const idOf = (file: CaseFile, letter = 'reminder'): string => Object.values(file.state.letters).find((one) => one.letter === letter)?.id ?? '';
const sealed: Step = story(reminded, (file) => route.sealed(idOf(file))(file));
const sent = (file: CaseFile): Written<'RecordLetterSent'> => route.sentData(idOf(file), file.now);
const byHand = (letterId: string, file: CaseFile, change: Partial<Written<'RecordLetterSent'>> = {}): Written<'RecordLetterSent'> => ({ letterId, sentAt: file.now, channel: 'registered-post', proof: '3SABC0123456789', ...change });
const undelivered = (kind: 'rejected' | 'bounced') => (file: CaseFile): Written<'RecordUndelivered'> => ({ decisionId: idOf(file), kind, at: file.now, report: '550 5.1.1 unknown' });

describe('a letter that goes with an act', () => {
  it('is fixed with the act, sealed once, and sent with proof by the process', () => {
    const { file } = given(reminded);
    expect(file.state.letters[idOf(file)]).toMatchObject({ letter: 'reminder', way: 'electronic', about: [unit, second], on: '2025-04-18', documentId: null, sealedAt: null, sentAt: null });
    given(reminded).when('RecordLetterSent', sent, process).refuses({ code: 'not-sealed', article: 'awb:3:41' });
    given(sealed).when('SealDocument', (now) => route.sealData(idOf(now)), process).thenNothing();
    given(sealed).when('SealDocument', (now) => ({ ...route.sealData(idOf(now)), documentId: 'een-ander' }), process).refuses({ code: 'already-sealed' });
    const served = given(sealed).when('RecordLetterSent', sent, process).then({ type: 'LetterSent', data: { late: false, proof: '250 2.0.0 taken' } });
    given(() => served).when('RecordLetterSent', sent, process).thenNothing();
  });

  it('of a hosting provider is sent by nobody else, and by no other way (art. 4 CSAM Act)', () => {
    given(sealed).when('RecordLetterSent', sent, officer).refuses({ code: 'sent-by-another' });
    given(sealed).when('RecordLetterSent', (file) => byHand(idOf(file), file), officer).refuses({ code: 'wrong-channel', article: 'csam:4' });
    given(sealed).when('RecordLetterSent', (file) => ({ ...sent(file), sentAt: addHours(file.now, 1) }), process).refuses({ code: 'sent-at-impossible' });
    given(sealed).when('RecordLetterSent', (file) => ({ ...sent(file), letterId: 'A999' }), process).refuses({ code: 'not-found' });
  });

  it('is called for by no act from before letters were served: such a case goes on as it was', () => {
    const withoutLetters: Step = (file) => {
      const acts = file.acts.map((act): RecordedAct => {
        const { letters, ...data } = act.data;
        return letters === undefined ? act : ({ ...act, data } as RecordedAct);
      });
      return { ...file, acts, state: acts.reduce(evolve, { ...noCase, caseNumber: file.state.caseNumber }) };
    };
    const { file } = given(reminded, withoutLetters);
    expect([file.state.letters, processView(file.state).instruments.filter(({ instrument }) => instrument === 'letter')]).toEqual([{}, []]);
    given(() => file, noon('2025-05-03')).when('IssueWrit', { debtIds: [unit] }, financier).then({ type: 'WritIssued' });
  });

  it('takes no training seal in production', () => {
    given(reminded, (file) => ({ ...file, rules: { ...file.rules, mode: 'production' } })).when('SealDocument', (file) => ({ ...route.sealData(idOf(file)), seal: { ...route.sealFacts, training: true } }), process).refuses({ code: 'training-seal' });
  });

  it('that was fetched with its code was received, whatever became of the e-mail', () => {
    const fetch = (file: CaseFile): Written<'RecordRetrieval'> => ({ decisionId: idOf(file), documentId: `doc-${idOf(file)}`, retrievedAt: file.now });
    given(sealed).when('RecordRetrieval', fetch, process).then({ type: 'LetterRetrieved' }, { type: 'LetterSent', data: { channel: 'download-page' } });
    const fetched = given(sealed, (file) => route.lettersServed(file), does(process, 'RecordRetrieval', fetch));
    fetched.when('RecordUndelivered', undelivered('bounced'), officer).refuses({ code: 'letter-was-retrieved' });
  });

  it('that came back is to be sent again, as a new sending, once an official looked', () => {
    const invited = story(route.ignored, route.viewsAsked('penalty-order'), route.lettersServed, passes(1));
    const bounce = (file: CaseFile): Written<'RecordUndelivered'> => ({ decisionId: idOf(file, 'intent-penalty-order'), kind: 'bounced', at: file.now, report: '550' });
    const file = given(invited).when('RecordUndelivered', bounce, officer).then({ type: 'LetterUndelivered', data: { undone: true } }, { type: 'TaskRaised' });
    expect(file.state.letters[idOf(file, 'intent-penalty-order')]).toMatchObject({ sentAt: null, undelivered: 1 });
    given(() => file).when('RecordUndelivered', bounce, officer).thenNothing();
    given(() => file, passes(30), route.lettersServed);
    const late = given(() => file, passes(30)).when('RecordLetterSent', (now) => route.sentData(idOf(now, 'intent-penalty-order'), now.now), process).then({ type: 'LetterSent', data: { late: true } }, { type: 'TaskResolved' }, { type: 'TaskRaised', data: { key: `sent-later:${idOf(file, 'intent-penalty-order')}` } });
    expect(late.state.letters[idOf(late, 'intent-penalty-order')]?.sentAt).toBe(late.now);
  });
});

describe('a reminder (4:112 Awb)', () => {
  it('gives two weeks from the day after the one on which it left, and interrupts on that day', () => {
    const file = given(sealed, noon('2025-04-22')).when('RecordLetterSent', sent, process).then({ type: 'LetterSent', data: { late: true } }, { type: 'ReminderDated', data: { debtIds: [unit, second], sentOn: '2025-04-22', payBy: '2025-05-06', barredAfter: '2026-04-22' } });
    expect(debtOf(file)).toMatchObject({ status: 'reminded', remindedOn: '2025-04-22', reminderPayBy: '2025-05-06', barredAfter: '2026-04-22', interruptions: [{ on: '2025-04-22', kind: 'reminder' }] });
    expect(file.state.terms[`${unit}:reminder`]).toMatchObject({ lastDay: '2025-05-06', status: 'running' });
    given(() => file, noon('2025-05-06')).when('IssueWrit', { debtIds: [unit] }, financier).refuses({ code: 'reminder-term-running' });
    given(() => file, noon('2025-05-07')).when('IssueWrit', { debtIds: [unit] }, financier).then({ type: 'WritIssued' });
  });

  it('that has not left leads to no writ', () => {
    given(reminded, noon('2025-05-05')).when('IssueWrit', { debtIds: [unit] }, financier).refuses({ code: 'reminder-not-sent', article: 'awb:4:117' });
    given(sealed, noon('2025-05-05')).when('IssueWrit', { debtIds: [unit] }, financier).refuses({ code: 'reminder-not-sent' });
  });

  it('that was refused or came back reminded nobody: default goes on, limitation as before it', () => {
    for (const [kind, step] of [['rejected', sealed], ['bounced', story(sealed, route.lettersServed, passes(1))]] as const) {
      const file = given(step).when('RecordUndelivered', undelivered(kind), process).then({ type: 'LetterUndelivered' }, { type: 'ReminderVoided', data: { debtIds: [unit, second] } }, { type: 'TaskRaised' });
      expect(debtOf(file)).toMatchObject({ status: 'in-default', remindedOn: null, reminderPayBy: null, barredAfter: '2026-03-05', interruptions: [] });
      expect(file.state.terms[`${unit}:reminder`]?.status).toBe('lapsed');
      given(() => file, noon('2025-05-05')).when('IssueWrit', { debtIds: [unit] }, financier).refuses({ code: 'not-reminded' });
      const again = given(() => file, noon('2025-04-24')).when('RecordLetterSent', sent, process).then({ type: 'LetterSent' }, { type: 'ReminderDated', data: { sentOn: '2025-04-24', payBy: '2025-05-08' } }, { type: 'TaskResolved' });
      expect(debtOf(again)).toMatchObject({ status: 'reminded', barredAfter: '2026-04-24' });
    }
  });

  it('that left after limitation struck does nothing, and what it held up strikes', () => {
    const last = story(route.penaltyActive, route.nights(1), route.collected, noon('2026-03-05'), does(financier, 'SendReminder', { debtIds: [unit], sentOn: '2026-03-05', warning: true }), (file) => route.sealed(idOf(file))(file));
    const file = given(last, noon('2026-03-06')).when('RecordLetterSent', sent, process).then({ type: 'LetterSent' }, { type: 'ReminderVoided', data: { limits: [{ debtId: unit, barredAfter: '2026-03-05' }] } });
    given(() => file).when('RecordBarred', { debtIds: [unit] }, process).then({ type: 'DebtBarred' });
    given(last, (now) => ({ ...now, now: addHours(now.now, 1) })).when('RecordLetterSent', sent, process).then({ type: 'LetterSent' });
  });

  it('is undone no more once a writ rests on it: an official weighs that', () => {
    const writ = story(sealed, route.lettersServed, noon('2025-05-05'), does(financier, 'IssueWrit', { debtIds: [unit, second] }));
    const file = given(writ).when('RecordUndelivered', undelivered('bounced'), officer).then({ type: 'LetterUndelivered', data: { undone: false } }, { type: 'TaskRaised' });
    expect(debtOf(file).status).toBe('writ-issued');
  });

  it('of an earlier day was sent by hand; its proof is entered, and that day counts', () => {
    const earlier = story(inDefault, noon('2025-04-22'), does(financier, 'SendReminder', { debtIds: [unit], sentOn: '2025-04-18', warning: true }));
    const { file } = given(earlier);
    expect(file.state.letters[idOf(file)]?.way).toBe('by-hand');
    given(earlier).when('SealDocument', (now) => route.sealData(idOf(now)), process).then({ type: 'DocumentSealed' }, { type: 'TaskRaised', data: { key: `letter:${idOf(file)}:announce` } });
    const posted = (now: CaseFile, sentAt = addHours(now.now, -24 * 4)): Written<'RecordLetterSent'> => byHand(idOf(now), now, { sentAt });
    const after = given(earlier, (now) => route.sealed(idOf(now))(now)).when('RecordLetterSent', posted, financier).then({ type: 'LetterSent' }, { type: 'TaskResolved' });
    expect(debtOf(after).reminderPayBy).toBe('2025-05-02');
    given(earlier, (now) => route.sealed(idOf(now))(now)).when('RecordLetterSent', (now) => posted(now, addHours(now.now, -24 * 6)), financier).refuses({ code: 'sent-at-impossible' });
  });
});

describe('a writ (4:123 Awb)', () => {
  const writ = story(sealed, route.lettersServed, noon('2025-05-05'), does(financier, 'IssueWrit', { debtIds: [unit, second] }));

  it('is sealed and left to the bailiff: the process never sends it', () => {
    const { file } = given(writ);
    const id = idOf(file, 'writ');
    const fixed = given(writ).when('SealDocument', route.sealData(id), process).then({ type: 'DocumentSealed' }, { type: 'TaskRaised', data: { problem: expect.stringContaining('deurwaarder') } });
    given(() => fixed).when('RecordLetterSent', (now) => route.sentData(id, now.now), process).refuses({ code: 'wrong-channel' });
    given(() => fixed).when('RecordLetterSent', (now) => byHand(id, now), financier).refuses({ code: 'writ-is-served', article: 'awb:4:123' });
    given(() => fixed).when('RecordLetterSent', (now) => byHand(id, now, { channel: 'bailiff', proof: 'Exploot 25-118' }), financier).then({ type: 'LetterSent' }, { type: 'TaskResolved' });
  });
});

describe('a decision on an objection', () => {
  const both = story(route.penaltyInForce, passes(24), remedy.objected(['P1']), remedy.objected(['P1'], { party: remedy.thirdParty }), does(lawyer, 'JoinObjections', { objectionId: 'OB1', with: 'OB2', reasons: 'Zelfde besluit.' }));

  it('goes to the provider by e-mail, and to every other party as a copy by post, each with its own proof', () => {
    const { file } = given(both);
    const recipients = file.state.remedies.objections['OB1']?.objectors.map(({ party }) => party.name);
    expect(recipients).toHaveLength(2);
    const acknowledged = given(both).when('AcknowledgeObjection', (now) => ({ objectionId: 'OB1', sentOn: today(now) }), lawyer).then({ type: 'ObjectionAcknowledged' });
    const letters = Object.values(acknowledged.state.letters).filter(({ letter }) => letter === 'objection-acknowledgement');
    expect(letters.map(({ way, nth }) => [way, nth])).toEqual([['electronic', 1], ['by-hand', 2]]);
    expect(letters[1]?.id).toBe(`${letters[0]?.id ?? ''}-2`);
  });

  it('of somebody else is made known by hand, with the proof of it', () => {
    const decided = story(route.penaltyInForce, passes(24), remedy.objected(['P1'], { party: remedy.thirdParty }), remedy.waivedHearing(), remedy.answered([remedy.unfounded()]));
    const taken = given(decided, route.approved('OB1', secondApprover)).when('SealDocument', route.sealData('OB1'), process).then({ type: 'DocumentSealed' }, { type: 'TaskRaised', data: { key: 'objection:OB1:announce' } });
    given(() => taken).when('RecordLetterSent', (now) => route.sentData('OB1', now.now), process).refuses({ code: 'wrong-channel' });
    given(() => taken, passes(1)).when('RecordLetterSent', (now) => byHand('OB1', now), lawyer).then({ type: 'DecisionAnnounced', data: { channel: 'registered-post' } }, { type: 'ObjectionDecided' }, { type: 'TaskResolved' });
  });
});
