/** docs/rules.md: E14 */
import { describe, expect, it } from '@jest/globals';
import { emptyFile } from '../testing/case-file.js';
import { approver, officer } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { does, passes, story, type Step } from '../testing/steps.js';
import { phaseOf } from './current-phase.js';
import { phases } from './phase.js';

const phaseAfter = (...steps: Step[]) => phaseOf(story(...steps)(emptyFile()).state);
const rejected = (decisionId: string): Step => does(approver, 'RejectDraft', { decisionId, reasons: 'Niet zo.' });
const lifted: Step = story(does(officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'lift' }, reasons: 'Voldaan.' }), route.madeKnown('W1'));
const refrained: Step = does(officer, 'RefrainFromFine', { fineId: 'F1', reasons: 'Afzien.' });
const closed: Step = does(officer, 'CloseCase', { reasons: 'Klaar.' });

const reached = {
  notice: story(route.escalated, route.consulted),
  admissible: route.admitted,
  'order-drafted': route.orderDrafted,
  'order-approved': story(route.orderDrafted, route.approved('B1'), route.sealed('B1')),
  'order-running': story(route.orderInForce, passes(20)),
  'order-observed': route.observedAvailable,
  complied: route.complied,
  'non-compliance': route.ignored,
  'penalty-drafted': route.penaltyDrafted,
  'penalty-approved': story(route.penaltyDrafted, route.approved('P1')),
  'compliance-period': route.penaltyInForce,
  'penalty-active': route.penaltyActive,
  'penalty-capped': route.capped,
  'penalty-lifted': story(route.penaltyActive, lifted),
  'fine-report': route.reported,
  'fine-drafted': route.fineDrafted,
  'fine-approved': story(route.fineDrafted, route.approved('F1'), route.sealed('F1')),
  'fine-due': route.fineDue,
  dismissed: story(route.escalated, does(officer, 'DismissNotice', { ground: 'not-online', reasons: 'Weg.' })),
  closed: story(route.ignored, closed),
} as const;

describe('the phase of a case', () => {
  it.each(phases)('is %s where the acts say so', (phase) => {
    expect(phaseAfter(reached[phase])).toBe(phase);
  });

  it.each([
    ['an order that was rejected', story(route.orderDrafted, rejected('B1')), 'admissible'],
    ['a penalty order that was rejected', story(route.penaltyDrafted, rejected('P1')), 'non-compliance'],
    ['a fine that was rejected', story(route.fineDrafted, rejected('F1')), 'fine-report'],
    ['a fine that was refrained from', story(route.oneUnit, does(officer, 'DrawUpFineReport', route.reportData('B1')), refrained), 'penalty-active'],
    ['a lifting after the cap', story(route.capped, lifted), 'penalty-lifted'],
    ['an admission that led to nothing', story(route.admitted, closed), 'closed'],
  ] as const)('falls back after %s', (_, step, phase) => {
    expect(phaseAfter(step)).toBe(phase);
  });

  it('is the furthest: a fine while a penalty order still runs', () => {
    expect(phaseAfter(route.oneUnit, route.fineOnTop)).toBe('fine-due');
  });
});
