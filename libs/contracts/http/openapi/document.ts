import { API_PREFIX, API_VERSION } from '../routes.js';
import type { Route } from '../route.js';
import type { Json } from '../../../law/derivation.js';
import type { JsonObject } from './json.js';
import { parametersOf } from './parameters.js';
import { problemResponses, responsesOf } from './responses.js';
import { collectSchemas, type Schemas } from './schemas.js';

const description = `Administrative enforcement against hosting providers: from an escalated notice to the last euro and the last ruling.

Every change is a command of a named official; the answer holds the acts that follow, or the rule and article that forbid it. Nothing is ever changed or removed.
Moments are in UTC, days in Europe/Amsterdam, money in euro cents. A list comes in pages (\`page\`, \`pageSize\`).

Changes to this interface are announced in the release notes; what is going to disappear is marked deprecated at least six months before.`;

const tags: { readonly [name: string]: string } = {
  Notices: 'Intake of notices that a provider ignored',
  Cases: 'Cases and where they stand',
  Acts: 'What happened, and acting',
  Terms: 'Terms, each with its computation',
  Decisions: 'Decisions from draft to making known',
  Evidence: 'Observations of locations',
  Money: 'Debts and the ledger',
  Bank: 'Statements of the bank, payments and repayments',
  Documents: 'Letters',
  Process: 'What the process will do',
  Tasks: 'What waits for an official',
  Work: 'What waits for officials over all cases, and what may come next in one',
  Providers: 'The record of a provider',
  Remedies: 'Objection, interim relief and appeal',
  'Nightly runs': 'The booking of penalty payments',
  Parameters: 'Dated values that the law is computed with',
  Audit: 'The audit log: exports and proofs for verification elsewhere',
  Training: 'Clock and provider of a training installation',
  Operations: 'How the engine is doing',
  Identity: 'Who is signed in, and who may do what',
};

/**
 * The OpenAPI 3.1 document of these routes. Pure: the same contract gives the
 * same document, wherever it is asked for.
 *
 * @param serverUrl where the API is reached, without version.
 */
export function openApiDocument(routes: readonly Route[], serverUrl = 'https://autoriteit.example'): JsonObject {
  const schemas = collectSchemas();
  const paths = pathsOf(routes, schemas);
  const responses = problemResponses(schemas);
  const used = new Set(routes.map((route) => route.tag));
  return {
    openapi: '3.1.0',
    info: {
      title: 'autoriteit',
      version: API_VERSION,
      description,
      contact: { name: 'Beheer autoriteit', email: 'beheer@autoriteit.example', url: 'https://autoriteit.example' },
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/' },
    },
    servers: [{ url: `${serverUrl}${API_PREFIX}`, description: 'This installation' }],
    tags: Object.entries(tags)
      .filter(([name]) => used.has(name))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, about]) => ({ name, description: about })),
    paths,
    components: { schemas: schemas.components(), responses },
  };
}

function pathsOf(routes: readonly Route[], schemas: Schemas): JsonObject {
  const paths = new Map<string, Record<string, Json>>();
  for (const route of routes) {
    const item = paths.get(route.path) ?? {};
    item[route.method] = operationOf(route, schemas);
    paths.set(route.path, item);
  }
  return Object.fromEntries(paths);
}

function operationOf(route: Route, schemas: Schemas): Json {
  const parameters = parametersOf(route, schemas);
  return {
    operationId: route.operationId,
    tags: [route.tag],
    summary: route.summary,
    description: describe(route),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(route.body === undefined ? {} : { requestBody: { required: !route.body.safeParse(undefined).success, content: sentAs(route, route.body, schemas) } }),
    responses: responsesOf(route, schemas),
  };
}

/** What is sent: JSON by its schema, or a file as it is. */
const sentAs = ({ bodyMediaType }: Route, body: NonNullable<Route['body']>, schemas: Schemas): JsonObject =>
  bodyMediaType === undefined ? { 'application/json': { schema: schemas.sent(body) } } : { [bodyMediaType]: { schema: { type: 'string', format: 'binary' } } };

function describe(route: Route): string {
  const who: string = typeof route.access === 'string' ? whoMay[route.access] : `For ${route.access.join(', ')}.`;
  return [route.description ?? `${route.summary}.`, who, ...(route.scope === undefined ? [] : [`Machines with the scope ${route.scope}.`]), ...(route.trainingOnly === true ? ['Training only; refused in production.'] : [])].join(' ');
}

const whoMay = {
  everyone: 'Open to everyone.',
  monitoring: 'For the monitoring of the Authority, by its own token.',
  'known-user': 'For anyone the Authority knows.',
  decider: 'Roles and mandates are checked in the transaction of the act.',
} as const;
