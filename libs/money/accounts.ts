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
  costsReceivable: { code: '1330', name: 'Te vorderen kosten van invordering', kind: 'asset' },
  interestReceivable: { code: '1340', name: 'Te vorderen wettelijke rente', kind: 'asset' },
  unallocated: { code: '2010', name: 'Nog toe te rekenen ontvangsten', kind: 'liability' },
  bankClearing: { code: '2020', name: 'Te verwerken bankmutaties', kind: 'liability' },
  refundable: { code: '2030', name: 'Terug te betalen', kind: 'liability' },
  refundsUnderway: { code: '2040', name: 'Terugbetalingen onderweg', kind: 'liability' },
  elsewhere: { code: '2050', name: 'Bankmutaties buiten de handhaving', kind: 'liability' },
  defaultPenaltyPayable: { code: '2110', name: 'Te betalen dwangsommen wegens niet tijdig beslissen', kind: 'liability' },
  awardPayable: { code: '2120', name: 'Te betalen proceskosten en griffierechten', kind: 'liability' },
  waived: { code: '4110', name: 'Kwijtgescholden bedragen', kind: 'expense' },
  barred: { code: '4120', name: 'Oninbaar door verjaring', kind: 'expense' },
  writtenOff: { code: '4130', name: 'Afgeboekt als oninbaar', kind: 'expense' },
  interestExpense: { code: '4210', name: 'Vergoede wettelijke rente', kind: 'expense' },
  defaultPenaltyExpense: { code: '4310', name: 'Dwangsommen wegens niet tijdig beslissen', kind: 'expense' },
  awardedCosts: { code: '4320', name: 'Vergoede proceskosten', kind: 'expense' },
  courtFees: { code: '4330', name: 'Vergoede griffierechten', kind: 'expense' },
  penaltyIncome: { code: '8010', name: 'Opbrengst dwangsommen', kind: 'income' },
  fineIncome: { code: '8020', name: 'Opbrengst bestuurlijke boetes', kind: 'income' },
  costsIncome: { code: '8030', name: 'Opbrengst kosten van invordering', kind: 'income' },
  interestIncome: { code: '8040', name: 'Opbrengst wettelijke rente', kind: 'income' },
} as const satisfies { readonly [name: string]: Account };

export type AccountName = keyof typeof accounts;

/** The account with this code; undefined for a code that the chart does not have. */
export const accountByCode = (code: string): Account | undefined => Object.values(accounts).find((account) => account.code === code);
