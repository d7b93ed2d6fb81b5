import type { Deciders } from '../case/decider.js';
import { decideCollecting } from './decide-collecting.js';
import { decideEasing } from './decide-easing.js';
import { decideLimitation } from './decide-limitation.js';
import { decidePayments } from './decide-payments.js';
import { decideRefunds } from './decide-refunds.js';
import { decideReversal } from './reversal.js';
import { decideCharges } from './charges.js';
import { decideCollection } from './collection.js';
import { decideHandover } from './handover.js';
import type { debtCommands } from '../../contracts/commands/debt.js';

/** Money debts (title 4.4 Awb), from the collection decision to the last euro, and back again after a remedy. */
export const decideDebt: Deciders<keyof typeof debtCommands> = {
  ...decideCollection,
  ...decideCollecting,
  ...decideCharges,
  ...decideHandover,
  ...decideLimitation,
  ...decideEasing,
  ...decidePayments,
  ...decideReversal,
  ...decideRefunds,
};
