import { noCharge } from './parts.js';
import type { DebtState } from './state.js';

/** What is the same for every debt on the day that it comes into being. */
export const newDebt = {
  paidCents: 0,
  waivedCents: 0,
  reversedCents: 0,
  costs: noCharge,
  interest: noCharge,
  payments: [],
  interruptions: [],
  extensions: [],
  suspensions: [],
  deferral: null,
  alarmed: null,
  remindedOn: null,
  reminderPayBy: null,
  handoverId: null,
  status: 'owed',
  givenUp: null,
} as const satisfies Partial<DebtState>;
