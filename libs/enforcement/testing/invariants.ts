import type { Invariant } from './invariants/moment.js';
import { ofAccess } from './invariants/of-access.js';
import { ofAuthorityDebts } from './invariants/of-authority-debts.js';
import { ofDebts } from './invariants/of-debts.js';
import { ofMoney } from './invariants/of-money.js';
import { ofDecisions } from './invariants/of-decisions.js';
import { ofFines } from './invariants/of-fines.js';
import { ofOrders } from './invariants/of-orders.js';
import { ofPenalties } from './invariants/of-penalties.js';
import { ofRemedies } from './invariants/of-remedies.js';
import { ofTerms } from './invariants/of-terms.js';
import { ofTheCase } from './invariants/of-the-case.js';

export type { Invariant, Moment } from './invariants/moment.js';

/** Everything that holds of a case after every lawful command, judged by its acts and not by what the deciders believe. */
export const invariants: readonly Invariant[] = [...ofTheCase, ...ofAccess, ...ofDecisions, ...ofOrders, ...ofPenalties, ...ofFines, ...ofDebts, ...ofMoney, ...ofTerms, ...ofRemedies, ...ofAuthorityDebts];
