import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApiDocument } from '../../libs/contracts/http/openapi/document.js';
import { routes } from '../../libs/contracts/http/routes.js';
import { screens } from '../../libs/contracts/http/screens.js';
import { projectRoot } from '../../libs/platform/files.js';
import { apiUnderTest, type ApiUnderTest } from './api-under-test.js';

jest.setTimeout(60_000);

describe('what the workbench knows of the API', () => {
  it('was generated from the document as it is now (npm run workbench:types)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'autoriteit-types-'));
    const { status, stderr } = spawnSync(process.execPath, ['apps/workbench/generate.mjs', folder], { cwd: projectRoot(), input: JSON.stringify(openApiDocument(Object.values(routes))), env: { PATH: process.env['PATH'] } });
    expect([status, String(stderr)]).toEqual([0, '']);
    for (const file of ['openapi.d.ts', 'command-schemas.json']) {
      expect(readFileSync(join(folder, file), 'utf8') === readFileSync(join(projectRoot(), 'apps', 'workbench', 'src', 'api', file), 'utf8')).toBe(true);
    }
    rmSync(folder, { recursive: true });
  });
});

describe('the workbench as the API serves it', () => {
  let under: ApiUnderTest;
  beforeAll(async () => {
    under = await apiUnderTest();
  });
  afterAll(() => under.close());
  const get = (path: string, method = 'GET') => fetch(`${under.api.url}${path}`, { method });

  it('is its page at the address of every screen, with nothing inline and nothing from elsewhere', async () => {
    for (const path of ['/', ...screens.map((screen) => `/${screen}`), '/zaken/Z-2025-000001/besluit/B1?x=1']) {
      const page = await get(path);
      expect([path, page.status, page.headers.get('content-type')]).toEqual([path, 200, 'text/html; charset=utf-8']);
      expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'/);
      const html = await page.text();
      expect(html).not.toMatch(/<script(?![^>]*\bsrc="\/)|<style|\son[a-z]+=|https?:\/\//i);
    }
  });

  it('gives its files by name, kept for ever, and no other file', async () => {
    const html = await (await get('/')).text();
    const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(assets.length).toBeGreaterThan(1);
    for (const path of assets) expect((await get(path)).headers.get('cache-control')).toContain('immutable');
    for (const path of ['/assets/../../package.json', '/assets/%2e%2e/package.json', '/.built.json', '/package.json', '/zakenlijst', '/index.htm']) expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  it('stands in the way of nothing of the API', async () => {
    expect((await get('/v1/health/live')).headers.get('content-type')).toContain('application/json');
    expect((await get('/bekendmaking')).headers.get('content-security-policy')).toContain("form-action 'self'");
    expect((await get('/', 'POST')).status).toBe(404);
    expect((await get('/v1/zaken')).headers.get('content-type')).toBe('application/problem+json');
  });
});
