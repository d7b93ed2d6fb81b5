import { VERSION_HEADER } from '../headers.js';
import { problem } from '../problem.js';
import type { Route, Success } from '../route.js';
import type { Json } from '../../../law/derivation.js';
import type { JsonObject } from './json.js';
import type { Schemas } from './schemas.js';

const problems: { readonly [status: number]: string } = {
  400: 'The request is not valid; everything that is wrong is listed at once and nothing was stored',
  401: 'Nobody the Authority knows',
  403: 'No right to do this; kept in the audit log',
  404: 'Not there',
  409: 'The law, the state of the case or an earlier request under the same key stands in the way; nothing was stored but the audited refusal',
  413: 'The request is larger than 1 MB, or a statement than 50 MB',
  415: 'The request is not JSON in UTF-8, or a statement not XML',
  500: 'Something went wrong here',
  503: 'The record cannot be reached; ask again later',
};

const versionHeader: Json = { description: 'Version of the API', schema: { type: 'string', examples: ['1.0.0'] } };

/** Which problems a route can answer with follows from what it takes. */
export function problemStatuses(route: Route): readonly number[] {
  const takesInput = route.params !== undefined || route.query !== undefined || route.body !== undefined || route.method !== 'get';
  const possible: readonly (readonly [number, boolean])[] = [
    [400, takesInput],
    [401, route.access !== 'everyone' && route.access !== 'monitoring'],
    [403, route.access !== 'everyone'],
    [404, route.params !== undefined],
    [409, route.refuses === true || route.idempotencyKey === true],
    [413, route.body !== undefined],
    [415, route.body !== undefined],
    [500, true],
    [503, true],
  ];
  return possible.filter(([, can]) => can).map(([status]) => status);
}

/** The responses of a route: its successes and every problem it can answer with. */
export function responsesOf(route: Route, schemas: Schemas): JsonObject {
  const successes = Object.entries(route.success).map(([status, success]) => [status, successOf(route, success, schemas)]);
  const unchanged = route.etag === true ? [['304', { description: 'Not changed', headers: { [VERSION_HEADER]: versionHeader } }]] : [];
  const failures = problemStatuses(route).map((status) => [String(status), { $ref: `#/components/responses/Problem${String(status)}` }]);
  return Object.fromEntries([...successes, ...unchanged, ...failures]) as JsonObject;
}

function successOf(route: Route, success: Success, schemas: Schemas): Json {
  const headers = Object.entries(success.headers ?? {}).map(([name, header]) => [name, { description: header.description, schema: schemas.answered(header.schema) }]);
  const etag = route.etag === true ? { ETag: { description: 'Names this state of it', schema: { type: 'string' } } } : {};
  const binary = success.mediaType === undefined ? {} : { content: { [success.mediaType]: { schema: { type: 'string', format: 'binary' } } } };
  const json = success.body === undefined ? {} : { content: { 'application/json': { schema: schemas.answered(success.body) } } };
  return { description: success.description, headers: { [VERSION_HEADER]: versionHeader, ...etag, ...(Object.fromEntries(headers) as JsonObject) }, ...binary, ...json };
}

/** The problem responses, once for the whole document. */
export function problemResponses(schemas: Schemas): JsonObject {
  const schema = schemas.answered(problem);
  return Object.fromEntries(
    Object.entries(problems).map(([status, description]) => [
      `Problem${status}`,
      {
        description,
        headers: { [VERSION_HEADER]: versionHeader, ...(status === '503' ? { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } } } : {}) },
        content: { 'application/problem+json': { schema } },
      },
    ]),
  );
}
