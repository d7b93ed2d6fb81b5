import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Stage } from '../../../apps/cli/journey/stage.js';
import { pressOn, tabTo, typeIn } from '../support/keyboard.js';
import { look } from '../support/look.js';
import { ignored, ordered } from '../support/prepared.js';
import type { World } from '../support/world.js';

/** From a breach to a served penalty order, by keyboard alone: nobody touches a mouse. Gives the case. */
export function breachToPenalty(world: () => World): () => Stage {
  let stage: Stage;

  it('takes an officer from the breach of an order to a draft of a penalty order, by keyboard alone', async () => {
    stage = await ignored(world(), await ordered(world(), 'penalty', 6));
    const page = await world().as('officer-1');
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(stage.caseNumber);
    await page.keyboard.press('Enter');
    const faults: string[] = [];
    await actByKeys(page, 'EstablishNonCompliance');
    faults.push(...(await look(page, 'b1-niet-nagekomen')));
    await typeIn(page, '#veld-reasons', 'Na afloop van de termijn waren de vindplaatsen nog bereikbaar.');
    await sendByKeys(page);
    await actByKeys(page, 'DraftPenaltyOrder');
    await typeIn(page, '#veld-amountPerDayCents', '5.000');
    await typeIn(page, '#veld-capCents', '20.000');
    await typeIn(page, '#veld-complianceHours', '24');
    await typeIn(page, '#veld-feasibleBecause', 'Ontoegankelijk maken vraagt een enkele handeling.');
    await typeIn(page, '#veld-proportionateBecause', 'Het bedrag weegt op tegen het voordeel van niets doen.');
    await tabTo(page, '#veld-views---heard');
    await page.keyboard.press('ArrowDown');
    await typeIn(page, '#veld-views-urgencyGround', 'Iedere dag dat het materiaal bereikbaar is telt.');
    faults.push(...(await look(page, 'b2-last')));
    await pressOn(page, 'form button[type="submit"].utrecht-button--primary-action');
    await page.getByRole('heading', { name: 'Last onder dwangsom P1 beoordelen' }).waitFor();
    faults.push(...(await look(page, 'b3-ontwerp')));
    expect([...faults, ...world().complaints()]).toEqual([]);
    await page.close();
  });

  it('lets an approver take the penalty order, by keyboard alone; it is served', async () => {
    const page = await world().as('approver-1');
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await page.getByRole('link', { name: 'Last onder dwangsom P1' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('iframe[title="Voorbeeld van de brief"]').waitFor();
    await page.locator('#gelezen').waitFor();
    const faults = [...(await look(page, 'b4-beoordelen'))];
    await pressOn(page, '#gelezen', 'Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Dit besluit nemen?').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement?.textContent')).toBe('Besluit nemen');
    await page.keyboard.press('Enter');
    await pressOn(page, 'dialog button');
    await page.getByRole('heading', { name: 'Volgende stap' }).waitFor();
    await stage.untilDecision('P1', 'announced');
    await page.reload();
    await page.getByText('Begunstigingstermijn').first().waitFor();
    faults.push(...(await look(page, 'b5-last-loopt')));
    expect((await stage.acts()).map(({ type }) => type).slice(-3)).toEqual(['DocumentSealed', 'DecisionAnnounced', 'CompliancePeriodStarted']);
    expect([...faults, ...world().complaints()]).toEqual([]);
    await page.close();
  });

  return () => stage;
}

/** Opens the form of an act of the case, by the link in its next step. */
async function actByKeys(page: Page, type: string): Promise<void> {
  const link = `main a[href*="/handeling/${type}"]`;
  await page.locator(link).first().waitFor();
  await pressOn(page, link);
  await page.locator('form.wb-panel button[type="submit"]').waitFor();
}

async function sendByKeys(page: Page): Promise<void> {
  await tabTo(page, 'form.wb-panel button[type="submit"]');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Volgende stap' }).waitFor();
}
