import { describe, expect, it } from '@jest/globals';
import { databaseError } from './transaction.js';

describe('an error of the database', () => {
  it('has a state and, where one was broken, a constraint', () => {
    expect(databaseError(Object.assign(new Error('x'), { code: '23505', constraint: 'command_pkey' }))).toEqual({ code: '23505', constraint: 'command_pkey' });
    expect(databaseError(Object.assign(new Error('x'), { code: '40001' }))).toEqual({ code: '40001', constraint: null });
  });

  it('is not one of the network or of the program', () => {
    expect(databaseError(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toBeNull();
    expect(databaseError(new Error('x'))).toBeNull();
    expect(databaseError('23505')).toBeNull();
    expect(databaseError(null)).toBeNull();
  });
});
