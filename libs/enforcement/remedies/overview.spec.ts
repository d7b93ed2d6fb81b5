import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/calendar/local-date.js';
import { baseRuleSet } from '../../law/parameters/rule-set.js';
import { projectionsOf } from '../case/project.js';
import { processView } from '../case/process-view.js';
import type { CaseFile } from '../testing/case-file.js';
import { lawyer, process, secondApprover } from '../testing/officials.js';
import * as remedy from '../testing/remedy-route.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, passes, story, today, type Step } from '../testing/steps.js';
import { finalityOf } from './finality.js';
import { remediesOverview } from './overview.js';
import { previewOf, previewOfDecision } from './preview.js';

const rules = baseRuleSet('training');
const overview = (...steps: readonly Step[]) => {
  const { file } = given(...steps);
  return remediesOverview(file.state, file.now, rules);
};
const on = (day: string): Step => route.dayBegins(localDate(day));

describe('finality (6:7, 6:24 Awb)', () => {
  const finality = (...steps: readonly Step[]) => {
    const { file } = given(...steps);
    return finalityOf(file.state, 'P1', today(file));
  };
  const higher = remedy.appealed(['BR1'], { instance: 'higher', ground: 'ruling', court: 'council-of-state', partyDistrict: null });
  const appealed = story(remedy.objectionUnfounded, passes(24), remedy.appealed());

  it.each([
    ['before it is made known', [route.penaltyDrafted], { status: 'not-made-known' }],
    ['while an objection is open', [route.penaltyInForce], { status: 'open', until: '2025-04-14' }],
    ['once that term is over', [route.penaltyInForce, on('2025-04-15')], { status: 'final', since: '2025-04-15' }],
    ['while an objection runs', [remedy.objectedPenalty, on('2025-05-01')], { status: 'pending', procedureId: 'OB1' }],
    ['after the decision on it', [remedy.objectionUnfounded], { status: 'open', until: '2025-04-15' }],
    ['once the term to appeal is over', [remedy.objectionUnfounded, on('2025-04-16')], { status: 'final', since: '2025-04-16' }],
    ['while an appeal runs', [appealed, on('2025-12-01')], { status: 'pending', procedureId: 'BR1' }],
    ['after a ruling', [appealed, on('2025-12-01'), remedy.ruled()], { status: 'open', until: '2026-01-12' }],
    ['while a higher appeal runs', [appealed, remedy.ruled(), higher, on('2026-06-01')], { status: 'pending', procedureId: 'HB1' }],
    ['after the last ruling', [appealed, remedy.ruled(), higher, on('2026-06-01'), remedy.ruled({ appealId: 'HB1' })], { status: 'final', since: '2026-06-01' }],
    ['after it was revoked', [remedy.objectedPenalty, remedy.waivedHearing(), remedy.decidedOnObjection([remedy.revoked()])], { status: 'annulled', procedureId: 'OB1' }],
  ] as const)('%s', (_, steps, expected) => {
    expect(finality(...steps)).toEqual(expected);
  });

  it('is what later findings about the provider rest on: a pending objection keeps an order from counting, a revoked one is not there', () => {
    const row = (...steps: readonly Step[]) => projectionsOf(given(...steps).file.state).providerOrders.map(({ remedyOpenUntil }) => remedyOpenUntil);
    expect(row(route.ignored)).toEqual(['2025-04-14T22:00:00.000Z']);
    expect(row(route.ignored, remedy.objected(['B1']))).toEqual(['9999-01-01T00:00:00.000Z']);
    expect(row(route.ignored, remedy.objected(['B1']), remedy.waivedHearing(), passes(24), remedy.decidedOnObjection([remedy.unfounded('B1')]))).toEqual(['2025-04-15T22:00:00.000Z']);
    expect(row(route.ignored, remedy.objected(['B1']), remedy.waivedHearing(), remedy.decidedOnObjection([remedy.revoked('B1')]))).toEqual([]);
  });
});

describe('the help for the official', () => {
  const steps = (...given_: readonly Step[]) => Object.fromEntries((overview(...given_).help['OB1'] ?? []).map(({ step, missing, done }) => [step, { missing, done }]));

  it('says for each step what is missing, and what is done', () => {
    expect(steps(remedy.objectedPenalty)).toMatchObject({
      'Ontvangst bevestigen': { missing: ['De ontvangst is nog niet bevestigd.'], done: false },
      'Tijdigheid beoordelen': { missing: [], done: true },
      'Verzuimen laten herstellen': { missing: [], done: true },
      'Bepalen wie hoort': { done: false },
      Horen: { missing: ['Er is geen hoorzitting gepland en geen grond vastgelegd om niet te horen.'], done: false },
      'Advies van de commissie': { done: true },
    });
    expect(steps(remedy.objectedPenalty, remedy.heard)).toMatchObject({ Horen: { missing: [], done: true }, 'Bepalen wie hoort': { done: true } });
  });

  it('sees defects, lateness, the committee, new facts and the term', () => {
    expect(steps(route.penaltyInForce, on('2025-04-25'), remedy.objected(['P1'], { grounds: undefined }))).toMatchObject({
      'Tijdigheid beoordelen': { done: false },
      'Verzuimen laten herstellen': { missing: ['Er is geen hersteltermijn gegeven voor: grounds.'], done: false },
    });
    expect(steps(remedy.objectedPenalty, does(lawyer, 'AppointHearers', remedy.committeeData()))['Advies van de commissie']).toEqual({ missing: ['De commissie heeft nog niet geadviseerd.'], done: false });
    expect(steps(remedy.objectedPenalty, on('2025-06-01'))['Termijn bewaken']?.missing).toEqual(['De beslistermijn is verstreken.']);
    const facts = does(lawyer, 'RecordNewFacts', (file) => ({ objectionId: 'OB1', on: today(file), facts: 'x', significant: true }));
    expect(steps(remedy.objectedPenalty, remedy.heard, facts)['Horen']?.missing).toEqual(['Over nieuwe feiten van aanmerkelijk belang is nog niet gehoord (7:9 Awb).']);
  });

  it('says on which ground a step may be left out, with its article', () => {
    const hearing = overview(remedy.objectedPenalty).help['OB1']?.find(({ step }) => step === 'Horen');
    expect(hearing?.mayBeSkippedOn).toHaveLength(5);
    expect(hearing?.mayBeSkippedOn.every(({ article }) => article === 'awb:7:3')).toBe(true);
  });

  it('of an appeal: file and defence, the loop, and higher appeal', () => {
    const appealed = story(remedy.objectionUnfounded, remedy.appealed());
    expect(overview(appealed).help['BR1']?.[0]).toMatchObject({ article: 'awb:8:42', missing: ['Dossier en verweerschrift zijn nog niet verzonden.'] });
    const looped = story(appealed, does(lawyer, 'RecordInterimRulingOnDefect', (file) => ({ appealId: 'BR1', ruledOn: today(file), defects: 'x' })));
    expect(overview(looped).help['BR1']?.[2]).toMatchObject({ article: 'awb:8:51a', done: false });
    expect(overview(appealed, remedy.ruled()).help['BR1']?.[3]).toMatchObject({ article: 'awb:8:104', missing: ['Er is nog geen afweging van voor en tegen.'] });
  });
});

describe('watching', () => {
  it('shows what deciding late costs the Authority', () => {
    const late = story(remedy.objectedPenalty, on('2025-05-28'), does(lawyer, 'RecordNoticeOfDefault', (file) => ({ objectionId: 'OB1', receivedOn: today(file) })), on('2025-06-20'));
    expect(overview(late).exposure).toEqual([{ objectionId: 'OB1', firstDay: '2025-06-12', accruedCents: 20_700, maximumCents: 144_200 }]);
    expect(overview(remedy.objectedPenalty).exposure).toEqual([]);
  });

  it('counts the reasonable time of a fine from the intent, and says how courts moderate when it is exceeded', () => {
    const soon = overview(remedy.objectedFine);
    expect(soon.reasonableTime['F1']).toMatchObject({ instances: 1, exceededByDays: 0, moderation: null });
    const { rulingBy = localDate('2027-01-01') } = soon.reasonableTime['F1'] ?? {};
    const later = overview(remedy.objectedFine, on(rulingBy), passes(24 * 10));
    expect(later.reasonableTime['F1']).toMatchObject({ exceededByDays: 10, moderation: expect.stringContaining('€ 2.500') as unknown });
    expect(Object.keys(given(remedy.objectedFine).file.state.terms).filter((key) => key.endsWith(':reasonable-time'))).toEqual(['F1.warning-1:reasonable-time', 'F1.warning-2:reasonable-time', 'F1.first-instance:reasonable-time', 'F1.all-instances:reasonable-time']);
  });

  it('shows the thirteen weeks of a fine decision that were exceeded', () => {
    expect(overview(route.reported).fineDecisionOverruns).toEqual([]);
    expect(overview(route.reported, passes(24 * 100)).fineDecisionOverruns).toMatchObject([{ fineId: 'F1', decidedOn: null }]);
  });

  it('wakes the owner of a term before it ends, once for each last day', () => {
    const near = story(remedy.objectedPenalty, on('2025-05-12'));
    const file = given(near).when('RaiseTermAlarm', { procedureId: 'OB1' }, process).then({ type: 'TermAlarmRaised', data: { keys: [{ key: 'OB1:objection-decision', lastDay: '2025-05-26' }] } }, { type: 'TaskRaised', data: { step: 'objection-decision' } });
    expect(Object.values(file.state.tasks)[0]?.problem).toBe('OB1: de termijn om op het bezwaar te beslissen eindigt op 2025-05-26.');
    const woken = story(near, does(process, 'RaiseTermAlarm', { procedureId: 'OB1' }));
    given(woken).when('RaiseTermAlarm', { procedureId: 'OB1' }, process).thenNothing();
    given(remedy.objectedPenalty, on('2025-05-11')).when('RaiseTermAlarm', { procedureId: 'OB1' }, process).thenNothing();
    const moved = story(woken, does(lawyer, 'AdjournObjection', (at) => ({ objectionId: 'OB1', sentOn: today(at), reasons: 'x' })), on('2025-06-23'));
    given(moved).when('RaiseTermAlarm', { procedureId: 'OB1' }, process).then({ type: 'TermAlarmRaised', data: { keys: [{ lastDay: '2025-07-07' }] } }, { type: 'TaskRaised' });
  });

  it('is what the process does: an objection opens both steps, and is over when nothing is left to watch', () => {
    const view = (...steps: readonly Step[]) => processView(given(...steps).file.state).instruments.find(({ instrument }) => instrument === 'objection');
    expect(view(remedy.objectedPenalty)).toMatchObject({ id: 'OB1', finished: false, steps: { 'raise-term-alarm': { status: 'open', dueAt: '2025-05-11T22:00:00.000Z' }, 'record-remedy-term-end': { status: 'open', dueAt: '2025-05-26T22:00:00.000Z' } } });
    expect(view(remedy.objectedPenalty, remedy.waivedHearing(), remedy.answered([remedy.unfounded()]), route.approved('OB1', secondApprover))).toMatchObject({ steps: { 'seal-document': { status: 'open' } } });
    expect(view(remedy.objectionUnfounded, on('2025-04-16'), does(process, 'RecordRemedyTermEnd', { procedureId: 'OB1' }))).toMatchObject({ finished: true });
  });
});

describe('the procedures of a case', () => {
  it('say what they are about, what joined, and what is due', () => {
    const appealed = story(remedy.objectionUnfounded, remedy.appealed());
    expect(overview(appealed).procedures).toMatchObject([
      { id: 'OB1', kind: 'objection', status: 'decided', about: ['P1'], dueOn: null },
      { id: 'BR1', kind: 'appeal', status: 'pending', about: ['OB1', 'P1'], dueOn: '2025-04-01', reference: 'ROT 25/1234' },
    ]);
    expect(overview(remedy.objectedPenalty, remedy.reliefRequested()).procedures[1]).toMatchObject({ id: 'VV1', kind: 'interim-relief', status: 'pending' });
  });
});

describe('consequences before they are carried out', () => {
  const asked = (file: CaseFile) => ({ now: file.now, rules, providerRecord: [], evidence: [] });
  const drafted = story(remedy.objectedUnits, remedy.waivedHearing(), remedy.answered([remedy.lowered(300_000, 1_500_000)]));

  it('of a drafted decision: old and new amounts, terms and orders, and nothing is done', () => {
    const { file } = given(drafted);
    const shown = previewOfDecision(file.state, 'OB1', asked(file));
    expect(shown).toMatchObject({
      ok: true,
      consequences: {
        debts: [{ debtId: 'P1:2025-03-05', fromCents: 500_000, toCents: 300_000 }, { debtId: 'P1:2025-03-06', fromCents: 500_000, toCents: 300_000 }],
        orders: [{ orderId: 'P1', forfeitedFromCents: 1_000_000, forfeitedToCents: 600_000, liftedAt: null }],
      },
    });
    expect(shown.ok ? shown.consequences.terms : []).toEqual(expect.arrayContaining([{ key: 'OB1:objection-decision', from: '2025-05-26', to: null }, { key: 'OB1:appeal', from: null, to: expect.any(String) as unknown }]));
    expect(previewOfDecision(file.state, 'OB9', asked(file))).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });

  it('are the acts that follow when it is made known', () => {
    const before = given(drafted, route.approved('OB1', secondApprover), route.sealed('OB1')).file;
    const shown = previewOfDecision(before.state, 'OB1', asked(before));
    const after = given(drafted, route.approved('OB1', secondApprover), route.sealed('OB1'), route.announced('OB1')).file;
    expect(shown.ok ? shown.consequences.acts.map(({ type }) => type) : []).toEqual(after.acts.slice(before.acts.length).map(({ type }) => type));
  });

  it('of a ruling that the law forbids say why', () => {
    const { file } = given(remedy.objectionUnfounded, remedy.appealed());
    const data = { ...remedy.rulingData({ outcome: 'founded' })(file), rulings: [], costsCents: 0, courtFeeCents: 0 };
    expect(previewOf(file.state, { type: 'RecordRuling', data } as never, { ...asked(file), actor: lawyer })).toMatchObject({ ok: false, refusal: { code: 'outcome-does-not-fit' } });
  });
});
