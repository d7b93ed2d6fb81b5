import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOf, localDate } from '../../../law/calendar/local-date.js';
import type { CaseFile } from '../../testing/case-file.js';
import { approver, lawyer, secondApprover } from '../../testing/officials.js';
import * as remedy from '../../testing/remedy-route.js';
import * as route from '../../testing/route.js';
import { given } from '../../testing/specification.js';
import { does, passes, story, today, type Step } from '../../testing/steps.js';
import { walks } from '../../testing/walk/draws.js';
import { walkCase } from '../../testing/walk/walk.js';
import { remedyFigures, type OutcomeFigure } from './figures.js';
import { figuredActs, type FiguredAct, type RemedyHistory } from './history.js';

/** What the record gives of a case. */
const historyOf = ({ acts, state }: CaseFile): RemedyHistory => ({
  acts: acts.filter(({ type }) => (figuredActs as readonly string[]).includes(type)) as readonly FiguredAct[],
  kinds: Object.fromEntries(Object.values(state.decisions).map(({ id, kind }) => [id, kind])),
});
const after = (...steps: readonly Step[]): RemedyHistory => historyOf(given(...steps).file);
const outcome = (kind: OutcomeFigure['kind'], instance: OutcomeFigure['instance'], result: OutcomeFigure['result'], ground: string, count = 1): OutcomeFigure => ({ kind, instance, result, ground, count });

const heardNobody = story(remedy.objectedUnits, remedy.waivedHearing());
const unfounded = story(heardNobody, remedy.decidedOnObjection([remedy.unfounded()]));
const courtDecides = (change: object): Step => remedy.ruled({ outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', followUp: { kind: 'court-decides', of: 'P1', change: change as never } }], costsCents: 175_000, courtFeeCents: 37_100 });
const appealed = story(unfounded, passes(24), (file) => remedy.appealed()(file));

describe('how decisions fared', () => {
  it.each<readonly [string, Step, readonly OutcomeFigure[]]>([
    ['upheld in objection', unfounded, [outcome('penalty-order', 'objection', 'upheld', 'unfounded')]],
    ['inadmissible', story(heardNobody, remedy.decidedOnObjection([{ decisionId: 'P1', outcome: 'inadmissible', ground: 'no-interest' }])), [outcome('penalty-order', 'objection', 'upheld', 'no-interest')]],
    ['lowered in objection', story(heardNobody, remedy.decidedOnObjection([remedy.lowered(300_000, 1_500_000)])), [outcome('penalty-order', 'objection', 'changed', 'unlawful')]],
    ['revoked in objection', story(heardNobody, remedy.decidedOnObjection([remedy.revoked()])), [outcome('penalty-order', 'objection', 'annulled', 'unlawful')]],
    ['founded, and the decision stays', story(heardNobody, remedy.decidedOnObjection([{ decisionId: 'P1', outcome: 'founded', change: { kind: 'none' }, unlawful: false }])), [outcome('penalty-order', 'objection', 'upheld', 'reconsidered')]],
    ['unfounded before the court', story(appealed, remedy.ruled()), [outcome('objection-decision', 'first', 'upheld', 'unfounded'), outcome('penalty-order', 'objection', 'upheld', 'unfounded')]],
    ['the court decides itself', story(appealed, courtDecides({ kind: 'revoke' })), [
      outcome('objection-decision', 'first', 'annulled', 'court-decides'),
      outcome('penalty-order', 'objection', 'upheld', 'unfounded'),
      outcome('penalty-order', 'first', 'annulled', 'court-decides'),
    ]],
    ['annulled with its effects kept', story(appealed, remedy.ruled({ outcome: 'founded', rulings: [{ decisionId: 'OB1', annulled: 'whole', effectsKept: true }] })), [outcome('objection-decision', 'first', 'annulled', 'effects-kept'), outcome('penalty-order', 'objection', 'upheld', 'unfounded')]],
    ['interim relief granted', story(remedy.objectedUnits, remedy.reliefRequested(), does(lawyer, 'RecordInterimRuling', (file) => ({ reliefId: 'VV1', ruledOn: today(file), outcome: 'granted', measures: [{ kind: 'suspend-order', orderId: 'P1', from: file.now }], reasons: 'x' }))), [outcome('penalty-order', 'interim-relief', 'suspended', 'granted')]],
    ['interim relief refused', story(remedy.objectedUnits, remedy.reliefRequested(), does(lawyer, 'RecordInterimRuling', (file) => ({ reliefId: 'VV1', ruledOn: today(file), outcome: 'refused', reasons: 'x' }))), [outcome('penalty-order', 'interim-relief', 'upheld', 'refused')]],
  ])('%s', (_, step, outcomes) => {
    expect(remedyFigures([after(step)]).outcomes).toEqual(outcomes);
  });

  it('a ruling that a higher court undid is counted under its own name', () => {
    const restored = story(remedy.appealedHigher, remedy.ruled({ appealId: 'HB1', outcome: 'founded', rulings: [{ decisionId: 'BR1', annulled: 'whole', followUp: { kind: 'restore' } }] }));
    expect(remedyFigures([after(restored)], { instance: 'higher' }).outcomes).toEqual([outcome('ruling', 'higher', 'annulled', 'restore')]);
  });

  it('over several cases, by kind and by period', () => {
    const [first, second] = [after(unfounded), after(heardNobody, remedy.decidedOnObjection([remedy.revoked()]))];
    const decidedOn = dayOf(first.acts.at(-1)?.legalAt ?? ('2025-01-01T00:00:00.000Z' as never));
    expect(remedyFigures([first, second, first]).outcomes).toEqual([outcome('penalty-order', 'objection', 'annulled', 'unlawful'), outcome('penalty-order', 'objection', 'upheld', 'unfounded', 2)]);
    expect(remedyFigures([first], { kind: 'fine-decision' }).outcomes).toEqual([]);
    expect(remedyFigures([first], { kind: 'penalty-order' }).outcomes).toHaveLength(1);
    expect(remedyFigures([first], { from: decidedOn, until: decidedOn }).outcomes).toHaveLength(1);
    expect(remedyFigures([first], { from: addDays(decidedOn, 1) }).outcomes).toEqual([]);
    expect(remedyFigures([first], { until: addDays(decidedOn, -1) }).outcomes).toEqual([]);
  });
});

describe('workload and terms', () => {
  const objection = (history: RemedyHistory, asked = {}) => remedyFigures([history], { instance: 'objection', ...asked }).workload[0];

  it('counts what came in, ended and runs', () => {
    expect(objection(after(remedy.objectedUnits))).toEqual({ instance: 'objection', received: 1, decided: 0, withdrawn: 0, elsewhere: 0, running: 1, termsMet: 0, termsExceeded: 0, medianDays: null });
    expect(objection(after(unfounded))).toMatchObject({ received: 1, decided: 1, running: 0, termsMet: 1, termsExceeded: 0 });
    expect(objection(after(remedy.objectedUnits, does(lawyer, 'WithdrawObjection', (file) => ({ objectionId: 'OB1', on: today(file), manner: 'in-writing' }))))).toMatchObject({ withdrawn: 1, running: 0 });
    expect(objection(after(remedy.objectedUnits, does(lawyer, 'ForwardObjection', (file) => ({ objectionId: 'OB1', to: 'ACM', sentOn: today(file), reasons: 'x' }))))).toMatchObject({ elsewhere: 1, running: 0 });
  });

  it('runs at the end of a period when it ended only later', () => {
    const history = after(unfounded, passes(24));
    const decidedOn = dayOf(history.acts.at(-1)?.legalAt ?? ('2025-01-01T00:00:00.000Z' as never));
    expect(objection(history, { until: addDays(decidedOn, -1) })).toMatchObject({ decided: 0, received: 0, running: 0 });
    const later = after(remedy.objectedUnits, passes(24 * 30), remedy.waivedHearing(), remedy.decidedOnObjection([remedy.unfounded()]));
    const until = addDays(dayOf(later.acts[0]?.legalAt ?? ('2025-01-01T00:00:00.000Z' as never)), 5);
    expect(objection(later, { until })).toMatchObject({ received: 1, decided: 0, running: 1, medianDays: null });
    expect(objection(later)?.medianDays).toBeGreaterThanOrEqual(29);
  });

  it('shows a term exceeded, and what deciding late, costs and fees took', () => {
    const late = story(remedy.objectedPenalty, route.dayBegins(localDate('2025-05-28')), does(lawyer, 'RecordNoticeOfDefault', (file) => ({ objectionId: 'OB1', receivedOn: today(file) })), remedy.waivedHearing(), remedy.answered([remedy.unfounded()]), route.dayBegins(localDate('2025-06-19')), route.madeKnown('OB1', secondApprover), does(lawyer, 'DraftDefaultPenaltyDecision', { objectionId: 'OB1', reasons: 'x' }), route.madeKnown('DP1', approver));
    expect(objection(after(late))).toMatchObject({ termsMet: 0, termsExceeded: 1 });
    expect(remedyFigures([after(late)]).lost).toEqual({ defaultPenaltyCents: 7 * 2_300, costsCents: 0, courtFeeCents: 0 });
    expect(remedyFigures([after(appealed, courtDecides({ kind: 'revoke' }))]).lost).toEqual({ defaultPenaltyCents: 0, costsCents: 175_000, courtFeeCents: 37_100 });
    expect(remedyFigures([after(late)], { instance: 'first' }).lost.defaultPenaltyCents).toBe(0);
  });

  it('of an appeal is whether file and defence went in time', () => {
    const defence = does(lawyer, 'SendDefence', (file) => ({ appealId: 'BR1', sentOn: today(file), index: [{ number: 1, document: 'x' }] }));
    const first = (history: RemedyHistory) => remedyFigures([history], { instance: 'first' }).workload[0];
    expect(first(after(appealed, defence, remedy.ruled()))).toMatchObject({ received: 1, decided: 1, termsMet: 1, termsExceeded: 0 });
    expect(first(after(appealed, passes(24 * 40), defence, (file) => remedy.ruled()(file)))).toMatchObject({ termsMet: 0, termsExceeded: 1 });
  });
});

describe('of any case whatever', () => {
  it('what came in has ended or runs, and what was decided fared somehow', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const history = historyOf(walkCase(walk, undefined, []).file);
        const { workload, outcomes } = remedyFigures([history]);
        for (const one of workload) expect(one.received).toBe(one.decided + one.withdrawn + one.elsewhere + one.running);
        expect(outcomes.every(({ count }) => count > 0)).toBe(true);
        expect(workload.filter(({ decided }) => decided > 0).every(({ instance }) => outcomes.some((figure) => figure.instance === instance))).toBe(true);
      }),
      { seed: 8, numRuns: 6 },
    );
  });
});
