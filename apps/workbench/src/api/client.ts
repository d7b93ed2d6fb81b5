import { requestHeaders, signedOut } from '../session/identity.js';
import type { components, paths } from './openapi.js';
import { Failed, type Problem } from './problem.js';

export type Schema<K extends keyof components['schemas']> = components['schemas'][K];

type Json<R> = R extends { content: { 'application/json': infer T } } ? T : never;
/** What a read of this path answers, by the document of the API. */
export type Answer<P extends keyof paths> = paths[P] extends { get: { responses: { 200: infer R } } } ? Json<R> : never;

export interface At {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
}

/** The address of an operation, with what it names filled in. */
export function pathOf(path: string, { params = {}, query = {} }: At = {}): string {
  const filled = path.replace(/\{([A-Za-z]+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? '').replaceAll('%3A', ':'));
  const search = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]]))).toString();
  return `/v1${filled}${search === '' ? '' : `?${search}`}`;
}

/** Sends a request as whoever is signed in. @throws Failed for every answer that is no success. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const unsafe = init.method !== undefined && init.method !== 'GET';
  const response = await fetch(path, { ...init, headers: { ...requestHeaders(unsafe), ...(init.headers as Record<string, string> | undefined) }, credentials: 'same-origin' }).catch(() => null);
  if (response === null) throw new Failed(0, null);
  if (response.ok) return response;
  if (response.status === 401) signedOut();
  throw new Failed(response.status, await problemOf(response));
}

async function problemOf(response: Response): Promise<Problem | null> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return null;
  }
}

export async function read<P extends keyof paths>(path: P, at?: At, signal?: AbortSignal): Promise<Answer<P>> {
  const response = await send(pathOf(path, at), signal === undefined ? {} : { signal });
  return (await response.json()) as Answer<P>;
}

export const readBlob = async (path: string): Promise<Blob> => (await send(path)).blob();

/** Asks for a change under a key: the same key again is the same request. */
export async function change<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, headers: Record<string, string> = {}, raw?: string): Promise<T> {
  const content = raw !== undefined ? { body: raw } : body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await send(path, { method, ...content, headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), 'idempotency-key': crypto.randomUUID(), ...headers } });
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** Gives a command about a case. Where the case has moved on since `seq`, nothing is done. */
export function perform(caseNumber: string, command: { readonly type: string; readonly data: unknown }, key: string, seq?: number): Promise<Schema<'PerformedActs'>> {
  const headers = { 'idempotency-key': key, ...(seq === undefined ? {} : { 'if-match': `"${String(seq)}"` }) };
  return change('POST', pathOf('/cases/{caseNumber}/acts', { params: { caseNumber } }), command, headers);
}
