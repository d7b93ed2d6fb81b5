import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTrainingProvider, type TrainingProvider } from '../../apps/training-provider/start.js';
import { apiUnderTest, type ApiUnderTest } from './api-under-test.js';
import { must } from './officials.js';
import type { Route } from '../../libs/contracts/http/route.js';
import { API_PREFIX, routes } from '../../libs/contracts/http/routes.js';
import { document } from './documented.js';

const folder = mkdtempSync(join(tmpdir(), 'autoriteit-contract-'));
let provider: TrainingProvider;
let under: ApiUnderTest;
beforeAll(async () => {
  provider = await startTrainingProvider({ port: 0, dataFolder: folder });
  under = await apiUnderTest({ trainingProviderPort: provider.port });
});
afterAll(async () => {
  await under.close();
  await provider.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
}

/** What Express would really dispatch. */
function registered(): readonly string[] {
  const express = under.api.app.getHttpAdapter().getInstance() as unknown as { readonly router: { readonly stack: readonly Layer[] } };
  return express.router.stack.flatMap(({ route }) => (route === undefined ? [] : Object.keys(route.methods).map((method) => `${method} ${route.path}`))).sort();
}

const all: readonly Route[] = Object.values(routes);
const expressPath = (route: Route): string => `${API_PREFIX}${route.path.replace(/\{(\w+)\}/g, ':$1')}`;
const examples: Readonly<Record<string, string>> = { sessionId: '6f1c7a52-7c1e-4f3a-9a43-0d1a5c0e9b11', caseNumber: 'Z-2026-000001', decisionId: 'OB1', providerId: 'hoster-1', documentId: 'd', seq: '1', kind: 'binding-order', subject: 'B1', moveId: 'm', mailId: '000001', runId: 'r', reference: 'M-404', userId: 'niemand', changeId: '404', rowId: '1', version: '2026.0', handoverId: 'O1', refundId: 'T1', entryId: '0'.repeat(64), fileId: `TB-${'0'.repeat(24)}` };
/** What an operation cannot do without in its query. */
const queries: Readonly<Record<string, string>> = { getPublicVersion: '?remedies=open' };
const addressOf = (route: Route): string => `${API_PREFIX}${route.path.replace(/\{(\w+)\}/g, (_, name: string) => examples[name] ?? '')}${queries[route.operationId] ?? ''}`;

describe('contract and server', () => {
  it('know the same operations', () => {
    expect(registered()).toEqual(all.map((route) => `${route.method} ${expressPath(route)}`).sort());
    expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length);
  });

  it('describe themselves to everyone, wherever they ask from', async () => {
    const answer = await must(200, under.ask('/v1/openapi.json', { user: null }));
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.json).toEqual(JSON.parse(JSON.stringify(document)));
    expect(answer.json).toMatchObject({ openapi: '3.1.0', info: { version: '1.0.0' }, servers: [{ url: 'https://autoriteit.example/v1' }] });
    const again = await must(304, under.ask('/v1/openapi.json', { user: null, headers: { 'if-none-match': answer.headers.get('etag') ?? '' } }));
    expect(again.text).toBe('');
  });

  it('say nothing to nobody: every operation but those for everyone asks who acts', async () => {
    const open: string[] = [];
    for (const route of all) {
      const { status } = await under.ask(addressOf(route), { method: route.method.toUpperCase(), user: null });
      if (status !== 401) open.push(route.operationId);
    }
    expect(open.sort()).toEqual(['getLiveness', 'getMetrics', 'getOpenApi', 'getReadiness']);
  });

  it('answer every reading of what is not there with 404', async () => {
    const reading = all.filter((route) => route.method === 'get' && route.params !== undefined && route.operationId !== 'listProviderOrders');
    expect(reading.length).toBeGreaterThan(12);
    for (const route of reading) {
      const access: readonly string[] = Array.isArray(route.access) ? route.access : [];
      const user = access.includes('finance') ? 'finance-1' : access.includes('administrator') && !access.includes('case-officer') ? 'admin-1' : 'officer-1';
      expect({ [route.operationId]: (await must(404, under.ask(addressOf(route), { user }))).json }).toMatchObject({ [route.operationId]: { type: '/problems/not-found', status: 404 } });
    }
  });

  it('give every answer its version and the headers that keep it from being stored, framed or guessed at', async () => {
    const asked = ['/v1/health/live', '/v1/cases', '/v1/cases/none', '/elsewhere', '/v1/openapi.json'];
    for (const path of asked) {
      const { headers } = await under.ask(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'api-version': '1.0.0',
        'cache-control': 'no-store',
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'strict-transport-security': expect.stringMatching(/^max-age=31536000/),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
      expect(headers.has('x-powered-by')).toBe(false);
    }
  });
});
