import { describe, expect, it } from '@jest/globals';
import { problem } from '../../../libs/contracts/http/problem.js';
import { notBefore, notFound, noRight as noRightRefusal, unlawful } from '../../../libs/enforcement/case/refusal.js';
import { invalidInput, keyUsed, methodNotAllowed, noRight, notThere, otherMediaType, refused, unavailable, unknownCaller } from './problem-error.js';

describe('problems', () => {
  const all = [
    invalidInput([{ in: 'body', field: 'a', rule: 'required', message: 'is required' }]),
    unknownCaller('x'),
    noRight('x'),
    notThere('x'),
    methodNotAllowed(['GET']),
    otherMediaType('x'),
    keyUsed(),
    unavailable('x'),
    refused(unlawful('code', 'csam:6(4)', 'nee', 'no')),
    refused(notBefore('2026-05-12T00:00:00.000Z')),
    refused(notFound('bevel', 'B1')),
    refused(noRightRefusal('role-missing', null, 'nee', 'no')),
  ];

  it('all have the shape that the contract promises', () => {
    for (const error of all) expect(problem.safeParse({ ...error.problem, instance: '/v1/x' })).toMatchObject({ success: true });
  });

  it('have one status for each kind', () => {
    const statuses = new Map<string, Set<number>>();
    for (const { problem: { type, status } } of all) statuses.set(type, (statuses.get(type) ?? new Set()).add(status));
    expect([...statuses.values()].every(({ size }) => size === 1)).toBe(true);
    expect(all.map(({ problem: { status } }) => status)).toEqual([400, 401, 403, 404, 405, 415, 409, 503, 409, 409, 404, 403]);
  });

  it('of a refusal speak to the official in Dutch and name rule and article', () => {
    expect(refused(unlawful('term-too-long', 'csam:6(4)', 'Te lang.', 'Too long.')).problem).toEqual({
      type: '/problems/unlawful',
      title: 'The act is not lawful',
      status: 409,
      detail: 'Te lang.',
      rule: 'term-too-long',
      article: 'csam:6(4)',
      messageNl: 'Te lang.',
      messageEn: 'Too long.',
    });
  });

  it('tell the caller what to do where there is something to do', () => {
    expect(unavailable('x', 7).headers).toEqual({ 'Retry-After': '7' });
    expect(methodNotAllowed(['GET', 'POST']).headers).toEqual({ Allow: 'GET, POST' });
    expect(unknownCaller('x').headers).toHaveProperty('WWW-Authenticate');
  });
});
