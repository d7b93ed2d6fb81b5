import type { Route } from '../../../libs/contracts/http/route.js';
import { allowedRoles } from '../../../libs/enforcement/authority/roles.js';
import { rolesOfPeople } from '../../../libs/identity/users/change.js';
import { askers, caseStates, neededBy, people, policyOf, seenBy, type CaseState } from './policy.js';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const sign = { yes: 'yes', case: 'case', need: 'need', decider: 'act', no: '–' } as const;

/** docs/rights-matrix.md, from the contracts of the routes, the roles of the commands and the states that are tried. */
export function matrixPage(routes: readonly Route[]): string {
  const sorted = [...routes].sort((one, other) => (one.path + one.method < other.path + other.method ? -1 : 1));
  const states = Object.keys(caseStates) as CaseState[];
  return `# Who may ask what

Made from the contracts of the routes (\`libs/contracts/http\`), the roles of the commands (\`libs/enforcement/authority/roles.ts\`) and the states below; \`test/api/rights/matrix.spec.ts\` asks every route over HTTP as everyone in it, in each state, and fails where this page is not what happens. \`GOLDEN=write\` writes it anew.

## Routes

**yes**: for who asks so. **case**: where the case is there for him. **need**: where he moreover needs its locations for his work, or said why. **act**: the case itself judges roles, mandate and recusal in the transaction of the act. **–**: refused and audited. A machine asks by its token, for what its scope names and nothing else. Figures for monitoring (\`getMetrics\`) have a token of their own.

${table(['route', 'operation', ...askers], sorted.map((route) => [`\`${route.method.toUpperCase()} ${route.path}\``, route.operationId, ...askers.map((asker) => sign[policyOf(route, asker)])]))}

Outside this list are the pages for signing in and out, the page on which a provider fetches a letter with the code from its mail, and the files of the workbench, which hold no data.

## Cases

Those who ask: ${rolesOfPeople.map((role) => `${role} \`${people[role]}\``).join(', ')}.

${table(['state', 'what it is', 'there for', 'locations needed by'], states.map((state) => [state, caseStates[state], seenBy[state].length === rolesOfPeople.length ? 'all' : seenBy[state].join(', '), neededBy[state].join(', ') || 'nobody']))}

## Acts

Who may give a command, where the case allows it. The engine has the roles \`process\` and \`nightly-run\`, which nobody can hold.

${table(['command', ...rolesOfPeople, 'engine'], Object.entries(allowedRoles).map(([command, roles]) => [command, ...rolesOfPeople.map((role) => (roles.includes(role) ? 'yes' : '–')), roles.some((role) => role === 'process' || role === 'nightly-run') ? 'yes' : '–']))}
`;
}
