import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'autoriteit-openapi-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (args: readonly string[]): Promise<{ readonly code: number; readonly output: string; readonly said: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, NODE_OPTIONS: '' };
    execFile(process.execPath, args, { cwd: root, env, maxBuffer: 64 * 1024 * 1024 }, (error, output, said) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, output, said });
    });
  });

const printed = async (): Promise<string> => (await run(['dist/apps/cli/main.js', 'openapi'])).output;

interface Finding {
  readonly code: string;
  readonly severity: number;
  readonly path: readonly string[];
}

async function lint(document: string): Promise<readonly Finding[]> {
  const [file, report] = [join(folder, 'openapi.json'), join(folder, 'report.json')];
  writeFileSync(file, document);
  const { said } = await run(['node_modules/@stoplight/spectral-cli/dist/index.js', 'lint', '--ruleset', '.spectral.yaml', '--format', 'json', '--output', report, '--quiet', file]);
  expect(said).toBe('');
  return JSON.parse(readFileSync(report, 'utf8')) as readonly Finding[];
}

/** Every rule of our own, by the ruleset files. */
const ownRules = (): readonly string[] =>
  readdirSync(join(root, 'test/lint/spectral'))
    .filter((name) => name.startsWith('adr-'))
    .flatMap((name) => [...readFileSync(join(root, 'test/lint/spectral', name), 'utf8').matchAll(/^ {2}([a-z0-9-]+):$/gm)].map(([, rule]) => rule ?? ''));

const problem = { type: 'object', properties: { title: { type: 'string' } } };
const page = { type: 'object', required: ['items'], properties: { items: { type: 'array', items: { type: 'object', properties: { amountCents: { type: 'number' }, startDate: { type: 'string', format: 'date-time' }, endedAt: { type: 'string' }, url: { type: 'string' }, snake_case: { type: 'string' } } } } } };

/** A document that does everything wrong that our rules speak of. */
const wrong = {
  openapi: '3.0.3',
  info: { title: 'x', version: '1', contact: {} },
  servers: [{ url: 'http://example.nl/api' }],
  paths: {
    '/v1/Things/': {
      trace: { responses: {} },
      get: {
        parameters: [{ name: 'citizen_bsn', in: 'query', schema: { type: 'string' } }],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/ThingRequest' } } } },
        responses: { 200: { description: 'x', content: { 'application/json': { schema: { $ref: '#/components/schemas/ThingPage' } } } }, 422: { description: 'x', content: { 'application/json': { schema: problem } } } },
      },
      post: {
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/ThingRequest' } } } },
        responses: { 500: { description: 'x' }, 409: { description: 'x', content: { 'application/problem+json': { schema: problem } } } },
      },
    },
    '/things/{id}': { get: { parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }], responses: { 200: { description: 'x' } } } },
  },
  components: { schemas: { ThingPage: page, ThingRequest: { type: 'object', properties: {} } } },
};

describe('the description of the API', () => {
  it('follows the rules without a single error or warning', async () => {
    const document = await printed();
    expect(Object.keys((JSON.parse(document) as { paths: object }).paths).length).toBeGreaterThan(25);
    expect(await lint(document)).toEqual([]);
  }, 60_000);

  it('is held to rules of which each one bites', async () => {
    const found = new Set((await lint(JSON.stringify(wrong))).map(({ code }) => code));
    // A missing list of servers, and a version that no OpenAPI has, need documents of their own.
    for (const { code } of await lint(JSON.stringify({ ...wrong, servers: undefined, openapi: '2.9.9' }))) found.add(code);
    expect(ownRules().length).toBeGreaterThan(25);
    expect(ownRules().filter((rule) => !found.has(rule))).toEqual([]);
  }, 60_000);
});
