import { describe, expect, it } from '@jest/globals';
import { camt053, ourAccount, payerAccount, type Sample } from '../../test/bank/samples.js';
import { accountsIn } from '../money/payments/own-accounts.js';
import { InvalidStatement, type StatementFault } from './camt/invalid-statement.js';
import { readStatements } from './camt/read-statements.js';
import { mustBeOwn } from './own-statements.js';

const read = (sample: Sample) => readStatements(new TextEncoder().encode(camt053(sample)));

function faultsOf(sample: Sample, own: readonly string[]): readonly StatementFault[] {
  try {
    mustBeOwn(read(sample), own);
  } catch (error) {
    if (error instanceof InvalidStatement) return error.faults;
    throw error;
  }
  return [];
}

describe('a statement', () => {
  it.each(['02', '08'] as const)('of an account that is set is taken (%s)', (version) => {
    expect(faultsOf({ version, entries: [{ cents: 1 }] }, [payerAccount, ourAccount])).toEqual([]);
  });

  it('of another account is refused, with field and line and without the account itself', () => {
    const faults = faultsOf({ account: payerAccount, entries: [{ cents: 1 }] }, [ourAccount]);
    expect(faults).toEqual([{ line: 4, path: 'Document/BkToCstmrStmt/Stmt/Acct/Id/IBAN', rule: 'foreign-account', message: 'is not an account of the Authority (AUTORITEIT_BANK_ACCOUNTS)' }]);
    expect(JSON.stringify(faults)).not.toContain(payerAccount);
  });

  it('is refused as long as no account is set', () => {
    expect(faultsOf({ entries: [{ cents: 1 }] }, [])).toMatchObject([{ rule: 'foreign-account', message: 'no account of the Authority is set (AUTORITEIT_BANK_ACCOUNTS)' }]);
  });
});

describe('the setting', () => {
  it('holds one account or several, spaces and small letters do not matter', () => {
    expect(accountsIn('nl51 vbld 0123 4567 89, NL91ABNA0417164300 ,')).toEqual([ourAccount, payerAccount]);
  });
});
