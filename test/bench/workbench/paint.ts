import { browserProgram, openBrowser } from '../../journeys/support/browser.js';
import { median, rounded } from '../statistics.js';

/** How soon a screen shows something, and how soon its first row; each time in a browser that kept nothing. */
export interface Paint {
  readonly measurement: 'workbench-paint';
  readonly screen: string;
  readonly times: number;
  readonly firstPaintMs: number;
  readonly firstRowMs: number;
}

const times = 7;
const screens = [['my work', '/'], ['cases', '/zaken'], ['search', '/zoeken?q=aanbieder+17']] as const;

/** Measures in headless Chromium on this machine; nothing where there is none. */
export async function measurePaints(url: string, user: string): Promise<readonly Paint[]> {
  if (browserProgram === null) return [];
  const browser = await openBrowser();
  try {
    const paints: Paint[] = [];
    for (const [screen, path] of screens) {
      const [first, row]: [number[], number[]] = [[], []];
      for (let count = 0; count < times; count += 1) {
        const context = await browser.newContext({ baseURL: url, extraHTTPHeaders: { 'autoriteit-user': user }, viewport: { width: 1360, height: 900 }, locale: 'nl-NL' });
        const page = await context.newPage();
        // The moment at which the first row is in the page, by the clock of the page itself.
        await page.addInitScript(`new MutationObserver((_, watching) => { if (document.querySelector('[data-row]') !== null) { window.firstRow = performance.now(); watching.disconnect(); } }).observe(document, { childList: true, subtree: true })`);
        await page.goto(path);
        await page.locator('[data-row]').first().waitFor();
        first.push(await page.evaluate<number>(`performance.getEntriesByName('first-contentful-paint')[0].startTime`));
        row.push(await page.evaluate<number>('window.firstRow'));
        await context.close();
      }
      paints.push({ measurement: 'workbench-paint', screen, times, firstPaintMs: rounded(median(first)), firstRowMs: rounded(median(row)) });
    }
    return paints;
  } finally {
    await browser.close();
  }
}
