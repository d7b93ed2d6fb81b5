import type { Route } from '../../../libs/contracts/http/route.js';
import { rolesOfPeople, type RoleOfPeople } from '../../../libs/identity/users/change.js';

/** Who can ask: nobody, somebody in one role, or a machine by what its token is good for. */
export const askers = ['nobody', ...rolesOfPeople, 'machine notices:escalate', 'machine bank:import'] as const;
export type Asker = (typeof askers)[number];

/**
 * What the contract says of a route for who asks. `yes`: the route is for him;
 * `case`: where he may see the case; `need`: where he moreover needs its
 * locations; `decider`: the case itself judges the act; `no`: refused.
 */
export type Answer = 'yes' | 'case' | 'need' | 'decider' | 'no';

/** The policy of a route, read from its contract. A kind of access that nobody thought of here is an error, not a right. */
export function policyOf(route: Route, asker: Asker): Answer {
  const { access, scope } = route;
  if (access === 'everyone' || access === 'monitoring') return 'yes';
  if (asker === 'nobody') return 'no';
  if (asker.startsWith('machine ')) return asker === `machine ${scope ?? ''}` && mayAsMachine(route, asker) ? (access === 'decider' ? 'decider' : 'yes') : 'no';
  if (access === 'decider') return 'decider';
  if (access === 'known-user') return ofCase(route);
  if (!Array.isArray(access)) throw new Error(`${route.operationId} has an access that the policy does not know.`);
  return access.includes(asker as RoleOfPeople) ? ofCase(route) : 'no';
}

/** Somebody's machine acts for its user, in a role of that user. */
const mayAsMachine = ({ access }: Route, asker: Asker): boolean => !Array.isArray(access) || access.includes(asker === 'machine bank:import' ? 'finance' : 'flagger');
const ofCase = ({ path, needs }: Route): Answer => (needs === 'locations' ? 'need' : path.includes('{caseNumber}') ? 'case' : 'yes');

/** Cases in states that matter for who sees what; every one of `people` is tried in each. */
export const caseStates = {
  'new notice': 'a notice that nobody assessed yet',
  'decision waits': 'admitted by officer-1, who drafted a binding order',
  restricted: 'a new notice, restricted to officer-1 and legal-1',
  'of another flagger': 'a new notice of a flagger that is not the one that asks',
  recused: 'a new notice from which officer-1 is recused',
  dismissed: 'dismissed by officer-1',
} as const;
export type CaseState = keyof typeof caseStates;

/** The one of each role who asks. */
export const people: { readonly [role in RoleOfPeople]: string } = {
  'case-officer': 'officer-1',
  approver: 'approver-1',
  'legal-staff': 'legal-1',
  finance: 'finance-1',
  supervisor: 'supervisor-1',
  flagger: 'flagger-meldpunt',
  auditor: 'auditor-1',
  administrator: 'admin-1',
};

/** Who sees the case at all: to the others it is not there. */
export const seenBy: { readonly [state in CaseState]: readonly RoleOfPeople[] } = {
  'new notice': rolesOfPeople,
  'decision waits': rolesOfPeople,
  restricted: ['case-officer', 'legal-staff'],
  'of another flagger': rolesOfPeople.filter((role) => role !== 'flagger'),
  recused: rolesOfPeople,
  dismissed: rolesOfPeople,
};

/** Who needs its locations. */
export const neededBy: { readonly [state in CaseState]: readonly RoleOfPeople[] } = {
  'new notice': ['case-officer', 'legal-staff'],
  'decision waits': ['case-officer', 'legal-staff', 'approver'],
  restricted: ['case-officer', 'legal-staff'],
  'of another flagger': ['case-officer', 'legal-staff'],
  recused: ['legal-staff'],
  dismissed: [],
};
