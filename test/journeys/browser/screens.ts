import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Stage } from '../../../apps/cli/journey/stage.js';
import { focusFault } from '../support/keyboard.js';
import { look, lookNarrow, settled } from '../support/look.js';
import type { World } from '../support/world.js';

const screens: readonly (readonly [name: string, path: string, user: string])[] = [
  ['mijn-werk', '/', 'officer-1'],
  ['van-iedereen', '/?van=allen', 'approver-1'],
  ['zaken', '/zaken', 'officer-1'],
  ['zaken-leeg', '/zaken?zoek=bestaat-niet', 'officer-1'],
  ['zaak', '/zaken/:zaak', 'officer-1'],
  ['zaak-bestaat-niet', '/zaken/Z-2020-000001', 'officer-1'],
  ['handeling', '/zaken/:zaak/handeling/RequestObservation?over=P1', 'officer-1'],
  ['besluit', '/zaken/:zaak/besluit/P1', 'officer-1'],
  ['ter-ondertekening', '/ter-ondertekening', 'approver-1'],
  ['termijnen', '/termijnen', 'officer-1'],
  ['kalender', '/termijnen?weergave=kalender', 'officer-1'],
  ['dwangsommen', '/dwangsommen', 'officer-1'],
  ['dwangsommen-leeg', '/dwangsommen?stand=lifted', 'officer-1'],
  ['boetes', '/boetes', 'officer-1'],
  ['betalingen', '/betalingen?stand=booked', 'finance-1'],
  ['betalingen-zonder-recht', '/betalingen', 'officer-1'],
  ['aanbieders', '/aanbieders', 'officer-1'],
  ['staat-van-dienst', '/aanbieders/testhost', 'officer-1'],
  ['nachtrun', '/nachtrun', 'finance-1'],
  ['audit', '/audit', 'auditor-1'],
  ['beheer', '/beheer', 'admin-1'],
  ['oefenklok', '/oefenklok', 'admin-1'],
  ['geen-scherm', '/zaken/:zaak/onbekend', 'officer-1'],
];

/** Every screen in both languages: axe, 320 pixels, 200 %, and where the focus goes. */
export function everyScreen(world: () => World, about: () => Stage): void {
  it.each(screens)('shows %s without a fault of accessibility, wide and narrow, in Dutch and in English', async (name, path, user) => {
    const page = await world().as(user);
    await page.goto(path.replace(':zaak', about().caseNumber));
    const faults = [...(await look(page, `scherm-${name}`)), ...(await lookNarrow(page, name)), ...(await firstTabs(page)), ...(await inEnglish(page))];
    expect(faults).toEqual([]);
    world().complaints();
    await page.close();
  });
}

/** The first key leads past the navigation, and each of the next ones shows where one is. */
async function firstTabs(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.evaluate('document.activeElement?.blur()');
  for (let pressed = 0; pressed < 12; pressed += 1) {
    await page.keyboard.press('Tab');
    if (pressed === 0 && (await page.evaluate('document.activeElement?.getAttribute("href")')) !== '#inhoud') faults.push('The first tab does not lead past the navigation.');
    const fault = await focusFault(page);
    if (fault !== null) faults.push(`After ${String(pressed + 1)} tabs: ${fault}`);
  }
  return faults;
}

/** Dutch that is no citation, no name and no text of an official, in the English screen. */
const dutch = /(?:^|[\s(])(?:de|het|een|van|niet|voor|wordt|zijn|deze|geen|naar|nog|maar|alle|door|uw|dagen|uur|weken)(?=[\s.,;:)]|$)/i;

async function inEnglish(page: Page): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'English' }).click();
  await settled(page);
  const said = await page.evaluate<readonly string[]>(`[...document.querySelectorAll('header, .wb-nav, main')].flatMap((part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const texts = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement.closest('[lang="nl"], [translate="no"]') === null) texts.push(node.textContent.trim());
    }
    return texts;
  })`);
  const left = said.filter((text) => dutch.test(text));
  await page.getByRole('button', { name: 'Nederlands' }).click();
  return left.map((text) => `still Dutch in English: ${text}`);
}
