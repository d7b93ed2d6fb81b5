import { describe, expect, it } from '@jest/globals';
import { rowOf } from './result-table.js';
import { causeOfFailure, failureCode } from './transport-failure.js';

describe('causeOfFailure', () => {
  it.each([
    ['ECONNREFUSED', false, 'connection-refused'], ['ETIMEDOUT', true, 'time-out'], ['ENETUNREACH', false, 'unreachable'], ['ECONNRESET', true, 'connection-broken'],
    ['HPE_HEADER_OVERFLOW', false, 'headers-too-large'], ['HPE_INVALID_CONSTANT', false, 'not-http'], ['HPE_CB_X', true, 'not-http'], ['CERT_HAS_EXPIRED', true, 'tls-failure'],
    ['EPROTO', true, 'tls-failure'], ['UNKNOWN', true, 'tls-failure'], ['UNKNOWN', false, 'connection-broken'],
  ] as const)('%s (encrypted %s): %s', (code, encrypted, cause) => {
    expect(causeOfFailure(code, encrypted)).toBe(cause);
    expect(rowOf(causeOfFailure(code, encrypted)).result).toBe('unknown');
  });
});

describe('failureCode', () => {
  it('keeps only a code, never text of the other side', () => {
    expect(failureCode(Object.assign(new Error('x'), { code: 'ECONNRESET' }))).toBe('ECONNRESET');
    expect(failureCode(Object.assign(new Error('x'), { code: '<b>hello</b>' }))).toBe('UNKNOWN');
    expect(failureCode(Object.assign(new Error('x'), { code: 5 }))).toBe('UNKNOWN');
    expect(failureCode('x')).toBe('UNKNOWN');
  });
});
