import { describe, expect, it } from '@jest/globals';
import { addHours } from '../../law/calendar/instant.js';
import type { CaseFile, Written } from '../testing/case-file.js';
import { approver, officer, process } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { passes, story } from '../testing/steps.js';

const sealed = story(route.orderDrafted, route.approved('B1'), route.sealed('B1'));
const undelivered = (kind: 'rejected' | 'bounced', change: Partial<Written<'RecordUndelivered'>> = {}) => (file: CaseFile): Written<'RecordUndelivered'> => ({ decisionId: 'B1', kind, at: file.now, report: '550 5.1.1 unknown', ...change });
const retrieved = (change: Partial<Written<'RecordRetrieval'>> = {}) => (file: CaseFile): Written<'RecordRetrieval'> => ({ decisionId: 'B1', documentId: 'doc-B1', retrievedAt: file.now, ...change });

describe('a letter that was not delivered (3:40, 3:41 Awb)', () => {
  it('because it was refused, makes nothing known and becomes a task', () => {
    const file = given(sealed).when('RecordUndelivered', undelivered('rejected'), process).then({ type: 'LetterUndelivered', data: { undone: false } }, { type: 'TaskRaised', data: { key: 'binding-order:B1:announce' } });
    expect(file.state.decisions['B1']).toMatchObject({ announcedAt: null, undelivered: 1 });
    expect(file.state.terms).toEqual({});
  });

  it('because it bounced, is no longer made known: the terms lapse and the letter is to be served again', () => {
    const file = given(route.orderInForce, passes(2)).when('RecordUndelivered', undelivered('bounced'), officer).then({ type: 'LetterUndelivered', data: { undone: true } }, { type: 'TaskRaised' });
    expect(Object.values(file.state.terms).map(({ status }) => status)).toEqual(['lapsed', 'lapsed']);
    expect(file.state.bindingOrders['B1']).toMatchObject({ announcedAt: null, termEndsAt: null, outcome: 'running' });
    expect(file.state.decisions['B1']).toMatchObject({ announcedAt: null, undelivered: 1 });
  });

  it('is undone also after the term, as long as nothing was found', () => {
    given(route.observedAvailable).when('RecordUndelivered', undelivered('bounced'), officer).then({ type: 'LetterUndelivered', data: { undone: true } }, { type: 'TaskRaised' });
    given(route.penaltyInForce).when('RecordUndelivered', undelivered('bounced', { decisionId: 'P1' }), officer).then({ type: 'LetterUndelivered', data: { undone: true } }, { type: 'TaskRaised' });
  });

  it.each([
    ['a finding', route.ignored, 'B1'],
    ['a forfeited unit', route.oneUnit, 'P1'],
    ['a debt', route.fineDue, 'F1'],
  ])('is left to an official once %s rests on it', (_, step, decisionId) => {
    const file = given(step).when('RecordUndelivered', undelivered('bounced', { decisionId }), officer).then({ type: 'LetterUndelivered', data: { undone: false } }, { type: 'TaskRaised' });
    expect(file.state.decisions[decisionId]?.announcedAt).not.toBeNull();
  });

  it('is nothing where the letter was made known after all, or fetched', () => {
    given(route.orderInForce).when('RecordUndelivered', undelivered('rejected'), process).thenNothing();
    const fetched = given(route.orderInForce).when('RecordRetrieval', retrieved(), process).then({ type: 'LetterRetrieved' });
    given(() => fetched).when('RecordUndelivered', undelivered('bounced'), officer).refuses({ code: 'letter-was-retrieved', article: 'awb:3:41' });
  });

  it('has its moment between the seal and now, and after the sending that it is about', () => {
    given(route.orderDrafted, route.approved('B1')).when('RecordUndelivered', undelivered('rejected'), process).refuses({ code: 'not-sealed' });
    given(sealed).when('RecordUndelivered', (file) => undelivered('bounced', { at: addHours(file.now, 1) })(file), officer).refuses({ code: 'service-at-impossible' });
    given(sealed, passes(2), route.announced('B1'), passes(1)).when('RecordUndelivered', (file) => undelivered('bounced', { at: addHours(file.now, -2) })(file), officer).refuses({ code: 'bounce-before-announcement' });
    given(sealed).when('RecordUndelivered', undelivered('bounced', { decisionId: 'B9' }), officer).refuses({ code: 'not-found' });
    given(sealed).when('RecordUndelivered', undelivered('bounced'), approver).refuses({ code: 'role-missing' });
  });
});

describe('a letter that was fetched (3:41 Awb)', () => {
  it('is noted, once', () => {
    const file = given(route.orderInForce).when('RecordRetrieval', retrieved(), process).then({ type: 'LetterRetrieved' });
    given(() => file).when('RecordRetrieval', retrieved(), process).thenNothing();
  });

  it('makes known what the e-mail did not', () => {
    const file = given(sealed, passes(1)).when('RecordRetrieval', retrieved(), process).then({ type: 'LetterRetrieved' }, { type: 'DecisionAnnounced', data: { channel: 'download-page', late: true } }, { type: 'OrderTermStarted' });
    expect(file.state.bindingOrders['B1']?.termEndsAt).toBe(addHours(file.now, 12));
  });

  it('is the sealed letter of that decision', () => {
    given(sealed).when('RecordRetrieval', retrieved({ documentId: 'doc-anders' }), process).refuses({ code: 'not-found' });
    given(route.orderDrafted).when('RecordRetrieval', retrieved(), process).refuses({ code: 'not-sealed' });
    given(sealed).when('RecordRetrieval', retrieved(), officer).refuses({ code: 'role-missing' });
  });
});

describe('the contact point of the provider', () => {
  it('is corrected with a reason', () => {
    const file = given(route.admitted).when('CorrectContactPoint', { contactPoint: 'bevelen@hoster.example', reasons: 'Opgave.' }, officer).then({ type: 'ContactPointCorrected' });
    expect(file.state.notice?.attribution?.provider.contactPoint).toBe('bevelen@hoster.example');
    given(() => file).when('CorrectContactPoint', { contactPoint: 'bevelen@hoster.example', reasons: 'Opgave.' }, officer).thenNothing();
    given(route.escalated).when('CorrectContactPoint', { contactPoint: 'bevelen@hoster.example', reasons: 'Opgave.' }, officer).refuses({ code: 'not-attributed' });
  });
});
