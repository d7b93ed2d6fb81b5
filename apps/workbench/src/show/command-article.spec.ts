import { describe, expect, it } from '@jest/globals';
import { stepOfPhase } from '../../../../libs/enforcement/next-acts/of-phase.js';
import { articleOfCommand } from './command-article.js';

describe('the ground of a step in the work list', () => {
  it('is known for every first step of a phase', () => {
    expect(stepOfPhase.filter(({ act }) => articleOfCommand(act, null) === null)).toEqual([]);
    expect(articleOfCommand('DraftBindingOrder', null)).toBe('csam:6(4)');
  });

  it('of a signature is that of the decision', () => {
    expect([articleOfCommand('ApproveDecision', 'penalty-order'), articleOfCommand('ApproveDecision', 'fine-decision'), articleOfCommand('ApproveDecision', 'iets')]).toEqual(['csam:7', 'csam:8(1)', null]);
  });
});
