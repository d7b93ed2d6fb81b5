import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { tellOnce } from '../../apps/worker/notifications/keep-telling.js';
import { apiUnderTest, type ApiUnderTest } from '../api/api-under-test.js';
import { act, admitted, must, orderDraft } from '../api/officials.js';
import { browserProgram, openBrowser } from './support/browser.js';
import { look, lookNarrow } from './support/look.js';

jest.setTimeout(240_000);

let under: ApiUnderTest;
let browser: Browser;
let caseNumber: string;
const journey = browserProgram === null ? describe.skip : describe;

/** A window of somebody, with every address that the browser asked for. */
async function windowFor(user: string): Promise<{ readonly page: Page; readonly asked: string[]; readonly complaints: string[] }> {
  const context = await browser.newContext({ baseURL: under.api.url, viewport: { width: 1360, height: 900 }, reducedMotion: 'reduce', locale: 'nl-NL', extraHTTPHeaders: { 'autoriteit-user': user } });
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, asked, complaints };
}

async function sound(page: Page, name: string): Promise<void> {
  expect(await look(page, name)).toEqual([]);
  expect(await lookNarrow(page, name)).toEqual([]);
}

journey('finding a case, and being told of one', () => {
  beforeAll(async () => {
    under = await apiUnderTest();
    caseNumber = await admitted(under, { reference: 'MELDING-2026/0042' });
    await must(201, act(under, caseNumber, 'DraftBindingOrder', orderDraft()));
    await tellOnce(under.test.db, null);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await under.close();
  });

  it('finds by keyboard, marks what was asked for, and keeps it in the address', async () => {
    const { page, complaints } = await windowFor('officer-1');
    await page.goto('/zaken');
    await page.getByRole('link', { name: caseNumber }).first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('voorbeeldh');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Zoeken' }).waitFor();
    await page.locator('mark', { hasText: 'Voorbeeldhoster' }).first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=voorbeeldh');
    await page.getByText('2 gevonden').waitFor();
    await sound(page, 'zoeken');
    await page.getByRole('link', { name: /^Zaak 1$/ }).click();
    await page.getByText('1 gevonden').waitFor();
    expect(new URL(page.url()).searchParams.get('soort')).toBe('case');
    await page.reload();
    await page.getByText('1 gevonden').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Volgende stap' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/zaken/${caseNumber}`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says that nothing was found, and why a question cannot be asked', async () => {
    const { page } = await windowFor('officer-1');
    await page.goto('/zoeken?q=onvindbaarheid');
    await page.getByText('Niets gevonden').waitFor();
    await sound(page, 'zoeken-niets');
    await page.goto('/zoeken?q=a');
    await page.getByRole('alert').waitFor();
    await sound(page, 'zoeken-te-kort');
    await page.context().close();
  });

  it('looks for a location by its exact address, which never stands in an address of ours', async () => {
    const { page, asked } = await windowFor('officer-1');
    const location = 'https://hoster.example/MELDING-2026/0042/1';
    await page.goto('/');
    await page.locator('#zoeken').fill(location);
    await page.locator('#zoeken').press('Enter');
    await page.getByText('Een adres wordt hier niet gezocht').waitFor();
    await page.getByLabel('Volledig adres (URL)').fill(location);
    await page.getByRole('button', { name: 'Opzoeken' }).click();
    await page.getByText(`Vindplaats L1 in zaak`).waitFor();
    await sound(page, 'zoeken-vindplaats');
    await page.getByLabel('Volledig adres (URL)').fill(`${location}x`);
    await page.getByRole('button', { name: 'Opzoeken' }).click();
    await page.getByText('in geen enkele zaak een vindplaats').waitFor();
    expect([...asked, page.url()].filter((url) => decodeURIComponent(url).includes('hoster.example'))).toEqual([]);
    await page.context().close();
  });

  it('tells an approver that a draft waits, leads there, and is read by going there', async () => {
    const { page, complaints } = await windowFor('approver-1');
    await page.goto('/');
    await page.getByRole('link', { name: 'Meldingen: 1 ongelezen' }).click();
    await page.getByRole('link', { name: 'Wacht op uw beslissing' }).waitFor();
    await sound(page, 'meldingen');
    await page.getByRole('link', { name: 'Wacht op uw beslissing' }).click();
    await page.getByRole('heading', { name: 'Bevel B1 beoordelen' }).waitFor();
    await page.getByRole('link', { name: 'Meldingen: 0 ongelezen' }).click();
    await page.getByText('U hebt alles gelezen.').waitFor();
    await page.getByRole('link', { name: 'Alle' }).click();
    await page.getByRole('link', { name: 'Wacht op uw beslissing' }).waitFor();
    await page.getByLabel('E-mailadres').fill('beslisser@autoriteit.example');
    await page.getByRole('button', { name: 'E-mail aanzetten' }).click();
    await page.getByText('E-mail staat aan: beslisser@autoriteit.example.').waitFor();
    await sound(page, 'meldingen-gelezen');
    await page.getByRole('button', { name: 'E-mail uitzetten' }).click();
    await page.getByText('E-mail staat uit.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
