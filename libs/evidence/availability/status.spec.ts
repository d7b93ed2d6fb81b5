import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rowOf } from './result-table.js';
import { causeOfStatus, isRedirect } from './status.js';

const resultOf = (status: number): string => rowOf(causeOfStatus(status)).result;

describe('causeOfStatus', () => {
  it.each([[200, 'available'], [206, 'available'], [404, 'unavailable'], [410, 'unavailable'], [451, 'unavailable']])('%i: %s', (status, result) => {
    expect(resultOf(status)).toBe(result);
  });

  it.each([
    [204, 'other-success'], [203, 'other-success'], [304, 'redirect-without-target'], [300, 'redirect-without-target'], [400, 'client-error'], [401, 'login-required'],
    [403, 'forbidden'], [405, 'method-refused'], [407, 'login-required'], [408, 'client-error'], [418, 'client-error'], [429, 'too-many-requests'], [500, 'server-error'],
    [501, 'method-refused'], [502, 'server-error'], [503, 'server-error'], [504, 'server-error'], [101, 'other-status'], [0, 'other-status'], [999, 'other-status'],
  ])('%i says nothing certain: %s', (status, cause) => {
    expect(causeOfStatus(status)).toBe(cause);
    expect(resultOf(status)).toBe('unknown');
  });

  it('leaves everything but five statuses unknown', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999 }), (status) => { expect(resultOf(status) !== 'unknown').toBe([200, 206, 404, 410, 451].includes(status)); }), { numRuns: 1_000 });
  });
});

describe('isRedirect', () => {
  it('knows the five that name a target', () => {
    const found = Array.from({ length: 1_000 }, (_, status) => status).filter(isRedirect);
    expect(found).toEqual([301, 302, 303, 307, 308]);
  });
});
