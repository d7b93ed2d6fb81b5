import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { projectRoot } from '../../../libs/platform/files.js';

/** Where a browser is found; null on a machine without one, where these journeys cannot be made. */
export const browserProgram: string | null = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path)) ?? null;

/** Screens as they looked, for whoever wants to see them after the run. */
const folder = join(projectRoot(), '.autoriteit', 'test', 'screens');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[] }[];
}

export function openBrowser(): Promise<Browser> {
  if (browserProgram === null) throw new Error('There is no browser here.');
  return chromium.launch({ executablePath: browserProgram, args: ['--no-sandbox', '--disable-gpu'] });
}

/** A window of somebody of his own, who signed in, with everything that the browser complained about. */
export async function windowOf(browser: Browser, url: string, user: string): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1360, height: 900 }, reducedMotion: 'reduce', locale: 'nl-NL' });
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto('/sign-in?returnTo=/');
  await page.locator(`button[value="${user}"]`).click();
  await page.waitForURL(`${url}/`);
  return { page, complaints };
}

/** Keeps a picture of a screen, and answers what axe finds wrong with it and how wide it is on a small telephone. */
export async function lookedAt(page: Page, name: string): Promise<{ readonly faults: readonly string[]; readonly widthAt320: number }> {
  mkdirSync(folder, { recursive: true });
  await page.locator('.wb-waiting').first().waitFor({ state: 'detached' });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResult>(`axe.run(document, { runOnly: ${JSON.stringify(rules)} })`);
  const faults = violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)} ${nodes[0]?.failureSummary ?? ''}`);
  await page.setViewportSize({ width: 320, height: 800 });
  const widthAt320 = await page.evaluate<number>('document.documentElement.scrollWidth');
  await page.setViewportSize({ width: 1360, height: 900 });
  return { faults, widthAt320 };
}
