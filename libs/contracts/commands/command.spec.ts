import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { commandSchemas, type CommandType } from './command.js';

const names = Object.keys(commandSchemas) as CommandType[];
const wrong = (type: CommandType, data: unknown): string[] => {
  const result = commandSchemas[type].safeParse(data);
  return result.success ? [] : result.error.issues.map((issue) => [...issue.path, issue.code].join('.'));
};

describe('the commands of a case', () => {
  it.each(names)('%s is described as JSON Schema, closed against unknown fields', (type) => {
    const schema = z.toJSONSchema(commandSchemas[type], { io: 'input', unrepresentable: 'any' });
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
  });

  it.each(names)('%s refuses what is no object, what is empty and what it does not know', (type) => {
    expect(wrong(type, null)).not.toEqual([]);
    expect(wrong(type, {})).not.toEqual([]);
    expect(wrong(type, { surprise: 1 }).some((issue) => issue.includes('unrecognized_keys'))).toBe(true);
  });

  it('report everything that is wrong at once', () => {
    const issues = wrong('DraftPenaltyOrder', { breachOf: 'x', amountPerDayCents: 0.5, capCents: -1, complianceHours: 'a', feasibleBecause: '', proportionateBecause: 'goed', views: { kind: 'skipped' } });
    expect(issues).toEqual(expect.arrayContaining([expect.stringContaining('breachOf'), expect.stringContaining('amountPerDayCents'), expect.stringContaining('capCents'), expect.stringContaining('complianceHours'), expect.stringContaining('feasibleBecause'), expect.stringContaining('views')]));
  });

  it('fill in what a sender may leave out', () => {
    expect(commandSchemas.DraftBindingOrder.parse({ facts: 'f', locationIds: ['L1'], hours: 12 })).toEqual({ facts: 'f', locationIds: ['L1'], hours: 12, equivalentMaterial: false });
    const { notice } = commandSchemas.EscalateNotice.parse({
      notice: {
        reference: 'r', flagger: { id: 'meldpunt', name: 'Meldpunt' }, material: 'known', noticeSentAt: '2025-03-01T10:00:00+01:00', lastSeenOnlineAt: '2025-03-02T10:00:00Z',
        provider: { id: 'hoster-1', name: 'H', contactPoint: 'abuse@hoster.example', country: 'NL' }, locations: [{ url: 'https://hoster.example/a' }],
      },
    });
    expect(notice).toMatchObject({ regime: 'csam', noticeSentAt: '2025-03-01T09:00:00.000Z', provider: { committedToCode: false, usesHashCheck: false } });
  });

  it('keep what the law leaves to weighing in words: an empty reason is no reason', () => {
    expect(wrong('EstablishNonCompliance', { orderId: 'B1', evidenceIds: ['123e4567-e89b-42d3-a456-426614174000'], reasons: '  ' })).toEqual(['reasons.too_small']);
    expect(wrong('EstablishNonCompliance', { orderId: 'B1', evidenceIds: [], reasons: 'Gezien.' })).toEqual(['evidenceIds.too_small']);
    expect(wrong('DraftFineDecision', { fineId: 'F1', amountCents: 1, factors: { gravity: 'g', culpability: 'c', circumstances: 'x' }, reasons: 'r' })).toEqual(['factors.financialCapacity.invalid_type']);
    expect(wrong('DraftFineDecision', { fineId: 'F1', amountCents: 1, factors: { gravity: 'g', culpability: 'c', circumstances: 'x', financialCapacity: 'f' }, reasons: 'r', turnover: { turnoverCents: 1, financialYear: 2024, source: 's' } })).toEqual(['turnover.category6InadequateBecause.invalid_type']);
  });

  it('take hours as a number that exists: how many is for the law', () => {
    for (const hours of [NaN, Infinity, '12', null]) expect(wrong('DraftBindingOrder', { facts: 'f', locationIds: ['L1'], hours })).toEqual(['hours.invalid_type']);
    expect(wrong('DraftBindingOrder', { facts: 'f', locationIds: ['L1'], hours: 13 })).toEqual([]);
  });

  it('take each step of una via with what belongs to it', () => {
    expect(wrong('RecordUnaVia', { fineId: 'F1', step: { kind: 'declined', on: '2025-03-03' } })).toEqual(['step.reference.invalid_type']);
    expect(wrong('RecordUnaVia', { fineId: 'F1', step: { kind: 'silent' } })[0]).toContain('step');
  });
});
