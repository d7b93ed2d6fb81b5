import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { serverChecks } from '../../apps/api/adapters/server-checks.js';
import { nightlyRunsIn } from '../../apps/api/adapters/nightly-runs.js';
import { trainingProviderAt } from '../../apps/api/adapters/training-provider.js';
import { createApi, type RunningApi } from '../../apps/api/create-api.js';
import type { Stage } from '../../apps/cli/journey/stage.js';
import { throwAwaySealer } from '../../libs/evidence/seal/instrument-key.js';
import { atAmsterdam, localDate } from '../../libs/law/calendar/local-date.js';
import { createLogger } from '../../libs/platform/logging.js';
import { identityProcess, signInAt } from '../api/rights/browser.js';
import { startEngine, type Engine } from '../workflows/support/engine.js';
import { noticeFor } from '../workflows/support/notices.js';
import { browserProgram, lookedAt, openBrowser, windowOf } from './support/browser.js';
import { locationKeys } from '../record/location-keys.js';

jest.setTimeout(600_000);

let engine: Engine;
let api: RunningApi;
let browser: Browser;
let identity: Awaited<ReturnType<typeof identityProcess>>;
const identityFolder = mkdtempSync(join(tmpdir(), 'autoriteit-identity-'));
let stage: Stage;

const journey = browserProgram === null ? describe.skip : describe;

journey('the workbench in a browser', () => {
  beforeAll(async () => {
    engine = await startEngine({ clockFrom: atAmsterdam(localDate('2025-03-07'), '17:55') });
    const ports = { nightlyRuns: nightlyRunsIn(engine.client, engine.taskQueue), trainingProvider: trainingProviderAt(engine.provider.port), servers: serverChecks(process.env['AUTORITEIT_TEST_TEMPORAL'] ?? '') };
    identity = await identityProcess(identityFolder);
    api = await createApi({ signIn: signInAt(identity.issuer, identityFolder), mode: 'training', databaseUrl: engine.appUrl, port: 0, trustUserHeader: true, poolSize: 6, sealer: throwAwaySealer(), locationKeys }, ports, createLogger('api', 'error'));
    browser = await openBrowser();
    stage = await engine.escalate(noticeFor('workbench'));
  });
  afterAll(async () => {
    await browser.close();
    await api.close();
    await identity.close();
    rmSync(identityFolder, { recursive: true, force: true });
    await engine.stop();
  });

  it('takes an officer from the notice to a draft of the order, by mouse', async () => {
    const { page, complaints } = await windowOf(browser, api.url, 'officer-1');
    await page.goto('/');
    await page.getByRole('region', { name: 'Nu eerst' }).getByText('Melding in behandeling nemen').first().waitFor();
    await page.getByRole('region', { name: 'Nu eerst' }).getByRole('link', { name: 'Melding in behandeling nemen' }).click();
    for (const party of ['police', 'public-prosecution']) {
      await act(page, 'Overleg vastleggen');
      expect(await page.getByLabel('Met').inputValue()).toBe(party);
      await page.getByLabel('Uitkomst').selectOption('no-objection');
      await page.getByLabel('Toelichting').fill('Geen bezwaar tegen bestuurlijk optreden.');
      await submit(page, 'Overleg vastleggen');
    }
    await act(page, 'Aanbieder toerekenen');
    await page.getByLabel('Soort').selectOption('ip-registry');
    await page.getByLabel('Bevinding').fill('Het adres is volgens het register in gebruik bij deze aanbieder.');
    await submit(page, 'Aanbieder toerekenen');
    await act(page, 'Melding in behandeling nemen');
    await page.getByLabel('Redenen').fill('Het materiaal is na de melding online gebleven.');
    await submit(page, 'Melding in behandeling nemen');
    await act(page, 'Bevel opstellen');
    await page.getByRole('button', { name: 'Bevel opstellen' }).click();
    await page.getByRole('link', { name: /Feiten en omstandigheden: Vul dit in/ }).waitFor();
    await page.getByLabel('Feiten en omstandigheden').fill('Het meldpunt heeft vastgesteld dat op de vindplaatsen materiaal staat.');
    await page.getByLabel(/Spoed: waarom geen zienswijze/).fill('Zolang het bereikbaar is duurt het leed voort.');
    await page.reload();
    expect(await page.getByLabel('Feiten en omstandigheden').inputValue()).toContain('Het meldpunt');
    await page.getByRole('button', { name: 'Bevel opstellen' }).click();
    await page.getByRole('heading', { name: 'Bevel B1 beoordelen' }).waitFor();
    await page.getByText('U kunt dit besluit niet nemen').waitFor();
    expect(await page.getByRole('button', { name: 'Besluit nemen' }).count()).toBe(0);
    expect((await stage.acts()).map(({ type }) => type)).toEqual(['NoticeEscalated', 'ConsultationRecorded', 'ConsultationRecorded', 'ProviderAttributed', 'NoticeAdmitted', 'BindingOrderDrafted']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('lets an approver read the letter and take the order, by keyboard alone; it is served', async () => {
    const { page, complaints } = await windowOf(browser, api.url, 'approver-1');
    await page.goto('/');
    await page.getByRole('region', { name: 'Nu eerst' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await page.getByRole('link', { name: 'Bevel B1' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('iframe[title="Voorbeeld van de brief"]').waitFor();
    await page.locator('#gelezen').waitFor();
    expect((await lookedAt(page, 'beoordelen')).faults).toEqual([]);
    await tabTo(page, '#gelezen');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Dit besluit nemen?').waitFor();
    await tabTo(page, 'dialog button');
    await page.keyboard.press('Enter');
    await page.getByText('Bevel genomen').or(page.getByText('Termijn bevel loopt')).first().waitFor();
    await stage.untilDecision('B1', 'announced');
    await page.reload();
    await page.getByText('Termijn bevel loopt').first().waitFor();
    await page.getByText('Termijn van het bevel').first().waitFor();
    expect((await stage.acts()).map(({ type }) => type).slice(-4)).toEqual(['DecisionApproved', 'DocumentSealed', 'DecisionAnnounced', 'OrderTermStarted']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['mijn-werk', '/', 'officer-1'],
    ['zaken', '/zaken', 'officer-1'],
    ['zaak', '/zaken/:zaak', 'officer-1'],
    ['handeling', '/zaken/:zaak/handeling/RequestObservation?over=B1', 'officer-1'],
    ['ter-ondertekening', '/ter-ondertekening', 'approver-1'],
    ['termijnen', '/termijnen', 'officer-1'],
    ['kalender', '/termijnen?weergave=kalender', 'officer-1'],
    ['dwangsommen', '/dwangsommen', 'officer-1'],
    ['boetes', '/boetes', 'officer-1'],
    ['betalingen', '/betalingen', 'finance-1'],
    ['aanbieders', '/aanbieders', 'officer-1'],
    ['staat-van-dienst', '/aanbieders/testhost', 'officer-1'],
    ['nachtrun', '/nachtrun', 'finance-1'],
    ['audit', '/audit', 'auditor-1'],
    ['beheer', '/beheer', 'admin-1'],
    ['oefenklok', '/oefenklok', 'admin-1'],
    ['betalingen-zonder-recht', '/betalingen', 'officer-1'],
  ])('shows %s without a fault of accessibility, and within 320 pixels', async (name, path, user) => {
    const { page } = await windowOf(browser, api.url, user);
    await page.goto(path.replace(':zaak', stage.caseNumber));
    await page.getByRole('heading', { level: 1 }).waitFor();
    const { faults, widthAt320 } = await lookedAt(page, name);
    expect(faults).toEqual([]);
    expect(widthAt320).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});

/** Takes the act from the next step of the case. */
async function act(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('button', { name, exact: true }).waitFor();
}

/** Sends the form, and waits until one is back in the case. */
async function submit(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('heading', { name: 'Volgende stap' }).waitFor();
}

/** Goes with the tab key to what is meant, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) === true`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The tab key does not lead to ${selector}.`);
}
