import { randomUUID } from 'node:crypto';
import type pino from 'pino';
import { nightlyRunsIn } from '../../apps/api/adapters/nightly-runs.js';
import { serverChecks } from '../../apps/api/adapters/server-checks.js';
import { trainingProviderAt } from '../../apps/api/adapters/training-provider.js';
import { createApi, type RunningApi } from '../../apps/api/create-api.js';
import type { ApiPorts, ApiSettings } from '../../apps/api/ports.js';
import { throwAwaySealer } from '../../libs/evidence/seal/instrument-key.js';
import { TRAINING_ACCOUNT } from '../../libs/money/payments/own-accounts.js';
import { createLogger } from '../../libs/platform/logging.js';
import { temporalClient } from '../../libs/process/connection.js';
import { testDatabase, type TestDatabase, type TestDatabaseOptions } from '../record/database.js';
import { start } from '../record/fixtures/commands.js';
import { departures } from './documented.js';
import { locationKeys } from '../record/location-keys.js';

/** An answer, read whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body where it is JSON. */
  readonly json: unknown;
}

export interface Asked {
  readonly method?: string;
  readonly user?: string | null;
  readonly key?: string | null;
  readonly body?: unknown;
  /** Sent as it stands, in place of `body`. */
  readonly raw?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The API on a database of its own, asked over real HTTP. */
export interface ApiUnderTest {
  readonly test: TestDatabase;
  readonly api: RunningApi;
  /** Every line of the log, as objects. */
  readonly logged: Record<string, unknown>[];
  readonly ask: (path: string, asked?: Asked) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export interface Options extends TestDatabaseOptions {
  readonly settings?: Partial<ApiSettings>;
  readonly trainingProviderPort?: number;
  readonly temporalAddress?: string;
}

/** Starts the API as the process does, in front of a fresh database whose clock stands at the fixtures' moment. */
export async function apiUnderTest({ settings, trainingProviderPort, temporalAddress, ...database }: Options = {}): Promise<ApiUnderTest> {
  const test = await testDatabase({ clockFrom: start, ...database });
  const address = temporalAddress ?? process.env['AUTORITEIT_TEST_TEMPORAL'] ?? '127.0.0.1:1';
  const temporal = temporalClient({ address, namespace: 'default', apiKey: undefined, tls: undefined });
  const ports: ApiPorts = { nightlyRuns: nightlyRunsIn(temporal, `api-${randomUUID()}`), trainingProvider: trainingProviderAt(trainingProviderPort), servers: serverChecks(address) };
  const logged: Record<string, unknown>[] = [];
  const log = createLogger('api', 'info', { write: (line) => void logged.push(JSON.parse(line) as Record<string, unknown>) } satisfies pino.DestinationStream);
  const api = await createApi({ mode: database.mode ?? 'training', databaseUrl: test.appUrl, port: 0, trustUserHeader: true, poolSize: 6, sealer: throwAwaySealer(), locationKeys, bankAccounts: [TRAINING_ACCOUNT], ...settings }, ports, log);
  return {
    test,
    api,
    logged,
    ask: (path, asked) => ask(api.url, path, asked),
    close: async () => {
      await api.close();
      await temporal.connection.close();
      await test.drop();
    },
  };
}

/** Every answer in these tests is held to the document that callers rely on. */
async function ask(url: string, path: string, { method, user = 'officer-1', key = randomUUID(), body, raw, headers }: Asked = {}): Promise<Answer> {
  const sends = body !== undefined || raw !== undefined;
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await fetch(`${url}${path}`, {
    method: method ?? (sends ? 'POST' : 'GET'),
    headers: {
      ...(sends ? { 'content-type': 'application/json' } : {}),
      ...(user === null ? {} : { 'autoriteit-user': user }),
      ...(key === null || !sends ? {} : { 'idempotency-key': key }),
      ...headers,
    },
    ...(content === undefined ? {} : { body: content }),
    redirect: 'manual',
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const answer = { status: response.status, headers: response.headers, text, json: isJson && text !== '' ? (JSON.parse(text) as unknown) : undefined };
  const wrong = method === 'HEAD' ? [] : departures(method ?? (sends ? 'POST' : 'GET'), path, answer);
  if (wrong.length > 0) throw new Error(`${method ?? ''} ${path} answered ${String(answer.status)} against its own document: ${wrong.join('; ')}\n${text.slice(0, 500)}`);
  return answer;
}
