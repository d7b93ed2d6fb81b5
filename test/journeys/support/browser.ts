import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** Where a browser is found; null on a machine without one, where these journeys cannot be made. */
export const browserProgram: string | null = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path)) ?? null;

export function openBrowser(): Promise<Browser> {
  if (browserProgram === null) throw new Error('There is no browser here.');
  return chromium.launch({ executablePath: browserProgram, args: ['--no-sandbox', '--disable-gpu', '--lang=nl'] });
}

/** A screen as most people have it. */
export const usual = { width: 1360, height: 900 };

/** Windows of people who signed in, each in a browser of his own, and what those complained about. */
export interface Windows {
  /** A page of somebody, who signs in when he is first asked for. */
  readonly of: (user: string) => Promise<Page>;
  /** Errors in the console, scripts that failed, what the content policy stopped and dialogs that opened; emptied by reading. */
  readonly complaints: () => readonly string[];
}

export function windowsOf(browser: Browser, url: string): Windows {
  const known = new Map<string, Promise<BrowserContext>>();
  let complaints: string[] = [];
  const contextOf = (user: string): Promise<BrowserContext> => {
    const context = known.get(user) ?? signedIn(browser, url, user);
    known.set(user, context);
    return context;
  };
  return {
    of: async (user) => {
      const page = await (await contextOf(user)).newPage();
      listen(page, (complaint) => complaints.push(`${user}: ${complaint}`));
      return page;
    },
    complaints: () => {
      const heard = complaints;
      complaints = [];
      return heard;
    },
  };
}

async function signedIn(browser: Browser, url: string, user: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: url, viewport: usual, reducedMotion: 'reduce', locale: 'nl-NL', timezoneId: 'America/New_York', acceptDownloads: true });
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  await page.goto('/sign-in?returnTo=/');
  await page.locator(`button[value="${user}"]`).click();
  await page.waitForURL(`${url}/`);
  await page.close();
  return context;
}

function listen(page: Page, tell: (complaint: string) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error') tell(message.text());
  });
  page.on('pageerror', (error) => {
    tell(String(error));
  });
  page.on('dialog', (dialog) => {
    tell(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}
