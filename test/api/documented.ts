import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openApiDocument } from '../../libs/contracts/http/openapi/document.js';
import { API_PREFIX, routes } from '../../libs/contracts/http/routes.js';

interface Response {
  readonly $ref?: string;
  readonly headers?: { readonly [name: string]: unknown };
  readonly content?: { readonly [mediaType: string]: { readonly schema: object } };
}

interface Operation {
  readonly responses: { readonly [status: string]: Response };
}

interface Document {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly responses: { readonly [name: string]: Response } };
}

export const document = openApiDocument(Object.values(routes)) as unknown as Document;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, 'openapi');

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => ({
    method: method.toUpperCase(),
    pattern: new RegExp(`^${API_PREFIX}${path.replace(/\{\w+\}/g, '[^/]+')}$`),
    at: `openapi#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/${method}/responses`,
    responses: methods[method]?.responses ?? {},
  })),
);

/** What a caller of the API sees of an answer. */
export interface SeenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: unknown;
}

/**
 * What is wrong with an answer by the document that callers rely on: an
 * undocumented status or media type, a missing header, a body of another
 * shape. Nothing for addresses that the document does not know.
 */
export function departures(method: string, path: string, answer: SeenAnswer): readonly string[] {
  const operation = operations.find((known) => known.method === method && known.pattern.test(path.replace(/\?.*$/, '')));
  if (operation === undefined) return [];
  const documented = operation.responses[String(answer.status)];
  if (documented === undefined) return [`status ${String(answer.status)} is not documented`];
  const name = documented.$ref?.replace('#/components/responses/', '');
  const response = name === undefined ? documented : (document.components.responses[name] ?? {});
  const missing = Object.keys(response.headers ?? {}).filter((header) => header !== 'Idempotent-Replayed' && answer.headers.get(header) === null);
  const at = name === undefined ? `${operation.at}/${String(answer.status)}` : `openapi#/components/responses/${name}`;
  return [...missing.map((header) => `header ${header} is missing`), ...bodyDepartures(response, at, answer)];
}

function bodyDepartures(response: Response, at: string, answer: SeenAnswer): readonly string[] {
  const mediaType = answer.headers.get('content-type')?.replace(/;.*$/, '') ?? null;
  const [documented] = Object.keys(response.content ?? {});
  if (documented === undefined) return mediaType === null ? [] : [`has a body of ${mediaType} and should have none`];
  if (mediaType !== documented) return [`is ${String(mediaType)} and should be ${documented}`];
  if (!documented.endsWith('json')) return [];
  const validate = ajv.getSchema(`${at}/content/${documented.replaceAll('/', '~1').replaceAll('+', '%2B')}/schema`);
  if (validate === undefined) return [`no schema at ${at}`];
  if (validate(answer.json) === true) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`);
}
