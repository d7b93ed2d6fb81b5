import { describe, expect, it } from '@jest/globals';
import { phases } from '../case/phase.js';
import type { Actor } from '../case/context.js';
import { allowedRoles } from '../authority/roles.js';
import { approver, officer, process } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, passes, story, type Step } from '../testing/steps.js';
import { nextActs, type NextAct } from './next-acts.js';
import { actsOfPhase, stepOfPhase } from './of-phase.js';

function next(actor: Actor, ...steps: readonly Step[]): readonly NextAct[] {
  const { state, now, rules, providerRecord, evidence } = given(story(...steps)).file;
  return nextActs(state, { now, rules, providerRecord, evidence, actor });
}

const brief = (acts: readonly NextAct[]) => acts.map(({ act, subject, missing }) => [act, subject, missing?.code ?? null]);
const first = (acts: readonly NextAct[]) => acts.find(({ missing }) => missing === null);

describe('the acts that may come next', () => {
  it('after the notice: consult, attribute; admission says what it still lacks', () => {
    const acts = next(officer, route.escalated);
    expect(first(acts)).toMatchObject({ act: 'RecordConsultation', article: 'csam:5(1)', refusal: null, roles: ['case-officer', 'legal-staff'] });
    expect(acts.find(({ act }) => act === 'AdmitNotice')?.missing).not.toBeNull();
    expect(first(next(officer, route.escalated, route.consulted))).toMatchObject({ act: 'AttributeProvider' });
    expect(first(next(officer, route.escalated, route.consulted, route.attributed))).toMatchObject({ act: 'AdmitNotice', missing: null });
  });

  it('once admitted: the binding order, with its article', () => {
    expect(first(next(officer, route.admitted))).toMatchObject({ act: 'DraftBindingOrder', subject: null, article: 'csam:6(4)', missing: null });
  });

  it('a draft waits for a second official, never for its drafter', () => {
    const seenByDrafter = next({ ...approver, userId: officer.userId }, route.orderDrafted)[0];
    expect(seenByDrafter).toMatchObject({ act: 'ApproveDecision', subject: 'B1', missing: null, refusal: { code: 'approved-by-the-drafter', article: 'awb:10:3' } });
    expect(next(approver, route.orderDrafted)[0]).toMatchObject({ act: 'ApproveDecision', missing: null, refusal: null });
    expect(next(officer, route.orderDrafted)[0]).toMatchObject({ refusal: { code: 'role-missing' } });
  });

  it('of an approver without a mandate: the mandate stands in the way of him alone', () => {
    expect(next({ ...approver, mandates: [] }, route.orderDrafted)[0]).toMatchObject({ missing: null, refusal: { code: 'mandate-missing' } });
  });

  it('while the term of the order runs nothing can be established yet', () => {
    expect(brief(next(officer, route.orderInForce)).map(([act]) => act)).toEqual(['RequestObservation']);
  });

  it('after the observation: the finding that fits the evidence', () => {
    const acts = next(officer, route.observedAvailable);
    expect(brief(acts)).toContainEqual(['EstablishNonCompliance', 'B1', null]);
    expect(acts.find(({ act }) => act === 'EstablishCompliance')?.missing).not.toBeNull();
  });

  it('after a breach: views can be asked, and urgency may do without them; once asked they are awaited', () => {
    const breach = next(officer, route.ignored);
    expect(brief(breach)).toEqual(expect.arrayContaining([['InviteViews', null, null], ['DraftPenaltyOrder', 'B1', null]]));
    expect(first(breach)).toMatchObject({ act: 'InviteViews' });
    const invited = does(officer, 'InviteViews', { about: 'penalty-order', lastDay: '2025-12-31', intention: 'Voornemen.' });
    expect(next(officer, route.ignored, invited).find(({ act }) => act === 'DraftPenaltyOrder')?.missing).not.toBeNull();
  });

  it('of a case that is closed: none', () => {
    const dismissed = does(officer, 'DismissNotice', { ground: 'out-of-scope', reasons: 'Valt buiten de wet.' });
    expect(next(officer, route.escalated, dismissed, passes(1))).toEqual([]);
  });

  it('never name an act of the engine as something for people', () => {
    expect(process.roles).toEqual(['process']);
    for (const act of next(officer, route.orderDrafted)) expect(act.roles).not.toContain('process');
  });
});

describe('the first step of a phase', () => {
  it('is one of the acts of that phase, and of people', () => {
    for (const { phase, act } of stepOfPhase) {
      expect(actsOfPhase[phase]).toContain(act);
      expect(allowedRoles[act].some((role) => role !== 'process' && role !== 'nightly-run')).toBe(true);
    }
    expect(new Set(stepOfPhase.map(({ phase }) => phase)).size).toBe(stepOfPhase.length);
    expect(Object.keys(actsOfPhase).sort()).toEqual([...phases].sort());
  });
});
