/** One account of the ledger; the name is what people see. */
export interface Account {
  readonly code: string;
  readonly name: string;
  readonly kind: 'asset' | 'liability' | 'income' | 'expense';
}

/** The chart of accounts (rekeningschema). Debit is positive, credit negative. */
export const accounts = {
  bank: { code: '1010', name: 'Bank', kind: 'asset' },
  penaltyReceivable: { code: '1310', name: 'Te vorderen dwangsommen', kind: 'asset' },
  fineReceivable: { code: '1320', name: 'Te vorderen bestuurlijke boetes', kind: 'asset' },
  unallocated: { code: '2010', name: 'Nog toe te rekenen ontvangsten', kind: 'liability' },
  repayable: { code: '2020', name: 'Terug te betalen bedragen', kind: 'liability' },
  waived: { code: '4110', name: 'Kwijtgescholden bedragen', kind: 'expense' },
  barred: { code: '4120', name: 'Oninbaar door verjaring', kind: 'expense' },
  penaltyIncome: { code: '8010', name: 'Opbrengst dwangsommen', kind: 'income' },
  fineIncome: { code: '8020', name: 'Opbrengst bestuurlijke boetes', kind: 'income' },
} as const satisfies { readonly [name: string]: Account };

export type AccountName = keyof typeof accounts;

/** The account with this code; undefined for a code that the chart does not have. */
export const accountByCode = (code: string): Account | undefined => Object.values(accounts).find((account) => account.code === code);
