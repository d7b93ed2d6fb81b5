import type { OwnAccounts } from '../money/payments/own-accounts.js';
import type { StatementFile } from './bank-statement.js';
import { InvalidStatement, type StatementFault } from './camt/invalid-statement.js';

/**
 * Refuses a file that holds a statement of an account that is not the
 * Authority's: its money is not ours, whatever reference stands with it.
 *
 * @throws InvalidStatement that names account field and line of each, not the account
 */
export function mustBeOwn(file: StatementFile, own: OwnAccounts): void {
  const message = own.length === 0 ? 'no account of the Authority is set (AUTORITEIT_BANK_ACCOUNTS)' : 'is not an account of the Authority (AUTORITEIT_BANK_ACCOUNTS)';
  const faults = file.statements.filter(({ accountIban }) => !own.includes(accountIban)).map(({ line }): StatementFault => ({ line, path: 'Document/BkToCstmrStmt/Stmt/Acct/Id/IBAN', rule: 'foreign-account', message }));
  if (faults.length > 0) throw new InvalidStatement(faults);
}
