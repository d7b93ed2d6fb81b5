import type { PoolClient } from 'pg';
import { foldActs, readActs } from '../acts/read-acts.js';
import type { StoredCase } from './opening.js';
import type { CaseInHand } from './session.js';
import { STATE_VERSION } from './state-version.js';

/** The locked cases as this version of the code sees them; a state of another version, or each of them with `fromActs`, is built again from the acts. */
export async function holdCases(client: PoolClient, stored: readonly StoredCase[], fromActs: boolean): Promise<readonly CaseInHand[]> {
  const held: CaseInHand[] = [];
  for (const { caseNumber, state, stateVersion, lastLegalAt } of stored) {
    const outdated = fromActs || stateVersion !== STATE_VERSION;
    const current = outdated ? foldActs(caseNumber, await readActs(client, caseNumber)) : state;
    held.push({ caseNumber, before: current, outdated, state: current, lastLegalAt });
  }
  return held;
}
