import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../../libs/platform/files.js';
import { usual } from './browser.js';

/** Screens as they looked, for whoever wants to see them after the run. */
export const screensFolder = join(projectRoot(), '.autoriteit', 'test', 'screens');
mkdirSync(screensFolder, { recursive: true });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[] }[];
}

/** Waits until nothing on the screen is being fetched any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.wb-waiting').first().waitFor({ state: 'detached' });
  await page.evaluate('document.fonts.ready.then(() => true)');
}

export async function pictured(page: Page, name: string): Promise<void> {
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: join(screensFolder, `${name}.png`), fullPage: true });
}

/** What axe finds wrong with a screen as it stands. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResult>(`axe.run(document, { runOnly: ${JSON.stringify(rules)} })`);
  return violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)} ${nodes[0]?.failureSummary ?? ''}`);
}

/** Keeps a picture of a screen, and answers what axe finds wrong with it. */
export async function look(page: Page, name: string): Promise<readonly string[]> {
  await settled(page);
  await pictured(page, name);
  return (await axeFaults(page)).map((fault) => `${name}: ${fault}`);
}

/**
 * The screen in a narrow window: on a telephone of 320 pixels, and at 200 % in
 * a window of 1280. Answers what axe finds, and every part that makes the page wider.
 */
export async function lookNarrow(page: Page, name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    if (wide > width) faults.push(`${name} at ${String(width)}: ${String(wide)} pixels wide, by ${await page.evaluate<string>(widest(width))}`);
    if (width === 320) faults.push(...(await axeFaults(page)).map((fault) => `${name} at 320: ${fault}`));
  }
  await page.setViewportSize(usual);
  return faults;
}

const widest = (width: number): string =>
  `[...document.querySelectorAll('main *, header *')].filter((one) => one.getBoundingClientRect().right > ${String(width)} && one.closest('.utrecht-table-container, .wb-steps') === null).map((one) => one.tagName + '.' + one.className).slice(0, 3).join(' ')`;
