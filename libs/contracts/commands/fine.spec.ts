/** docs/rules.md: E35 */
import { describe, expect, it } from '@jest/globals';
import { commandSchemas } from './command.js';

const factors = { gravity: 'Ernstig.', culpability: 'Volledig.', circumstances: 'Geen.', financialCapacity: 'Voldoende.' };
const draft = { fineId: 'F1', amountCents: 400_000, factors, reasons: 'Passend en geboden.' };
const wrong = (data: unknown): readonly string[] => (commandSchemas.DraftFineDecision.safeParse(data).error?.issues ?? []).map((issue) => issue.path.join('.'));

describe('what is weighed for a fine (5:46(2) Awb)', () => {
  it('is recorded in words, all of it', () => {
    expect(wrong(draft)).toEqual([]);
    for (const factor of Object.keys(factors)) {
      expect(wrong({ ...draft, factors: { ...factors, [factor]: undefined } })).toEqual([`factors.${factor}`]);
      expect(wrong({ ...draft, factors: { ...factors, [factor]: '  ' } })).toEqual([`factors.${factor}`]);
    }
    expect(wrong({ ...draft, factors: undefined })).toEqual(['factors']);
    expect(wrong({ ...draft, reasons: '' })).toEqual(['reasons']);
  });

  it('is under a policy a step with its reason, each time', () => {
    const step = { percent: 0, reason: 'Gewoon.' };
    const policy = { earlierFines: [], gravity: step, culpability: step, size: { kind: 'natural-person' }, appropriateness: step };
    expect(wrong({ ...draft, policy })).toEqual([]);
    for (const name of ['gravity', 'culpability', 'appropriateness']) {
      expect(wrong({ ...draft, policy: { ...policy, [name]: { percent: 0, reason: '' } } })).toEqual([`policy.${name}.reason`]);
    }
    expect(wrong({ ...draft, policy: { ...policy, deviation: { cents: 1 } } })).toEqual(['policy.deviation.reason']);
    expect(wrong({ ...draft, policy: { ...policy, size: { kind: 'unknown' } } })).toEqual(['policy.size.reason']);
  });
});
