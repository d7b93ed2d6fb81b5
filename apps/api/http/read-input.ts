import type { z } from 'zod';
import { IDEMPOTENCY_HEADER, caseTag, idempotencyKey } from '../../../libs/contracts/http/headers.js';
import type { InputError } from '../../../libs/contracts/http/problem.js';
import type { Route } from '../../../libs/contracts/http/route.js';
import type { ApiRequest } from './api-request.js';
import { inputErrors } from './input-errors.js';
import { invalidInput, otherMediaType } from './problem-error.js';
import { readJson, type ReadJson } from './read-json.js';

/** Everything that came in for a route, read once. */
export interface ReadInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly idempotencyKey: string | null;
  readonly expectedSeq: number | null;
}

/**
 * Reads path, query, headers and body of a request by the contract of its route.
 *
 * @throws ProblemError 400 with all that is wrong, 415 for a body that is not JSON.
 */
export function readInput(route: Route, request: ApiRequest): ReadInput {
  const errors: InputError[] = [];
  const read = (place: InputError['in'], schema: z.ZodType | undefined, value: unknown): unknown => {
    const result = schema?.safeParse(value);
    if (result === undefined || result.success) return result?.data;
    errors.push(...inputErrors(place, result.error.issues));
    return undefined;
  };
  const header = (name: string, schema: z.ZodType<string>): string | null => {
    const result = schema.safeParse(request.headers[name.toLowerCase()]);
    if (result.success) return result.data;
    errors.push(...inputErrors('header', result.error.issues).map((error) => ({ ...error, field: name })));
    return null;
  };
  const params = read('path', route.params, request.params);
  const query = read('query', route.query, request.query);
  const key = route.idempotencyKey === true ? header(IDEMPOTENCY_HEADER, idempotencyKey) : null;
  const seen = route.ifMatch === true && request.headers['if-match'] !== undefined ? header('If-Match', caseTag) : null;
  const sent = route.bodyMediaType === undefined ? jsonOf(route, request) : fileOf(request);
  if (!sent.ok) errors.push(...sent.errors);
  const body = sent.ok ? read('body', route.body, sent.value) : undefined;
  if (errors.length > 0) throw invalidInput(errors);
  return { params, query, body, idempotencyKey: key, expectedSeq: seen === null ? null : Number(seen.slice(1, -1)) };
}

const nothing: ReadJson = { ok: true, value: undefined };

function jsonOf(route: Route, request: ApiRequest): ReadJson {
  const { body } = request;
  if (!Buffer.isBuffer(body) || body.length === 0) return nothing;
  if (route.body === undefined) return { ok: false, errors: [{ in: 'body', field: '', rule: 'unknown-field', message: 'must be empty' }] };
  if (!isJson(request.headers['content-type'])) throw otherMediaType('Send application/json in UTF-8, not compressed.');
  return readJson(body);
}

/** A file as it came. */
function fileOf(request: ApiRequest): ReadJson {
  if (!/^(application|text)\/xml\s*(;\s*charset="?utf-8"?\s*)?$/i.test(request.headers['content-type'] ?? '')) throw otherMediaType('Send application/xml in UTF-8, not compressed.');
  return { ok: true, value: Buffer.isBuffer(request.body) && request.body.length > 0 ? request.body : undefined };
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(contentType ?? '');
}
