import { setTimeout as pause } from 'node:timers/promises';

/** What the engine answered that the caller can act upon. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

/** RFC 9457, as the engine fills it in. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** For a refusal: the rule that stands in the way, and its article where the law has one. */
  readonly rule?: string;
  readonly article?: string | null;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

/** The engine refused; the message is what an official would read. */
export class Refused extends Error {
  constructor(
    readonly problem: Problem,
    what: string,
  ) {
    const fields = (problem.errors ?? []).map((error) => `${error.field}: ${error.message}`).join('; ');
    super(`${what}: ${String(problem.status)} ${problem.title}. ${problem.detail}${fields === '' ? '' : ` (${fields})`}`);
  }
}

export interface EngineClient {
  get<T>(path: string): Promise<T>;
  getBytes(path: string): Promise<Uint8Array>;
  /** Sends a command under a fixed key, so that sending it again after a failure is harmless. */
  post<T>(path: string, user: string, key: string, body: unknown): Promise<T>;
  put(path: string, user: string, key: string, body: unknown): Promise<void>;
  delete(path: string, user: string): Promise<void>;
}

/** How long an engine that is down or restarting is waited for. */
const patienceMs = 180_000;
const restMs = 400;

/** Talks to a running engine over HTTP; an engine that is down is asked again with the same key until it is back. */
export function engineClient(baseUrl: string): EngineClient {
  const send = async (path: string, init: RequestInit, what: string): Promise<Response> => {
    for (let waited = 0; ; waited += restMs) {
      const response = await fetch(`${baseUrl}/v1${path}`, { ...init, signal: AbortSignal.timeout(30_000) }).catch((failure: unknown) => failure);
      if (response instanceof Response && response.status < 500) return checked(response, what);
      if (waited >= patienceMs) throw response instanceof Response ? new Error(`${what}: the engine answers ${String(response.status)}`) : new Error(`${what}: the engine does not answer`, { cause: response });
      await pause(restMs);
    }
  };
  const withBody = (method: string, user: string, key: string, body: unknown): RequestInit => ({
    method,
    headers: { 'content-type': 'application/json', 'autoriteit-user': user, 'idempotency-key': key },
    body: JSON.stringify(body),
  });
  const reader = { headers: { 'autoriteit-user': 'officer-1' } };
  return {
    get: async <T>(path: string) => (await (await send(path, reader, `GET ${path}`)).json()) as T,
    getBytes: async (path) => new Uint8Array(await (await send(path, reader, `GET ${path}`)).arrayBuffer()),
    post: async <T>(path: string, user: string, key: string, body: unknown) => (await (await send(path, withBody('POST', user, key, body), `POST ${path}`)).json()) as T,
    put: async (path, user, key, body) => {
      await send(path, withBody('PUT', user, key, body), `PUT ${path}`);
    },
    delete: async (path, user) => {
      await send(path, { method: 'DELETE', headers: { 'autoriteit-user': user } }, `DELETE ${path}`);
    },
  };
}

async function checked(response: Response, what: string): Promise<Response> {
  if (response.ok) return response;
  throw new Refused((await response.json()) as Problem, what);
}
