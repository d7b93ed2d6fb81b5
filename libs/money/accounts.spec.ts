import { describe, expect, it } from '@jest/globals';
import { accountByCode, accounts } from './accounts.js';
import { balances, openPerDebt } from './ledger.js';

describe('the chart of accounts', () => {
  it('gives every account a code and a name of its own', () => {
    const all = Object.values(accounts);
    expect(new Set(all.map((account) => account.code)).size).toBe(all.length);
    expect(new Set(all.map((account) => account.name)).size).toBe(all.length);
  });

  it('finds an account by its code', () => {
    expect(accountByCode('1310')).toBe(accounts.penaltyReceivable);
    expect(accountByCode('9999')).toBeUndefined();
  });
});

describe('balances', () => {
  it('add up per account and stay silent about the others', () => {
    expect(balances([{ account: 'bank', cents: 5, debtId: null }, { account: 'bank', cents: -2, debtId: null }, { account: 'unallocated', cents: -3, debtId: null }])).toEqual({ bank: 3, unallocated: -3 });
    expect(balances([])).toEqual({});
  });

  it('per debt count receivables only', () => {
    const open = openPerDebt([
      { account: 'penaltyReceivable', cents: 5, debtId: 'a' },
      { account: 'penaltyIncome', cents: -5, debtId: 'a' },
      { account: 'fineReceivable', cents: 9, debtId: 'b' },
      { account: 'bank', cents: 1, debtId: null },
    ]);
    expect([...open]).toEqual([['a', 5], ['b', 9]]);
  });
});
