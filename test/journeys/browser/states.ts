import { expect, it } from '@jest/globals';
import type { Stage } from '../../../apps/cli/journey/stage.js';
import { noticeFor } from '../../workflows/support/notices.js';
import { axeFaults, look, pictured, settled } from '../support/look.js';
import type { World } from '../support/world.js';

const problem = { type: '/problems/unavailable', title: 'Not available for the moment', status: 503, detail: 'The record cannot be reached.', instance: '/v1/cases' };

/** What a screen says while it loads, where it fails, where it is stale, and in its dialogs; lists that change while somebody reads them. */
export function states(world: () => World, about: () => Stage): void {
  it('says that it loads, and that it failed, and reads again when asked', async () => {
    const page = await world().as('officer-1');
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/v1/cases?*', async (route) => {
      await held;
      await route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(problem) });
    });
    await page.goto('/zaken');
    await page.getByText('Laden…').first().waitFor();
    const faults = [...(await axeFaults(page))];
    await pictured(page, 'stand-laden');
    answer();
    await page.getByRole('alert').getByRole('button', { name: 'Opnieuw proberen' }).waitFor();
    faults.push(...(await look(page, 'stand-mislukt')));
    await page.unroute('**/v1/cases?*');
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.getByRole('link', { name: about().caseNumber }).waitFor();
    expect(faults).toEqual([]);
    world().complaints();
    await page.close();
  });

  it('keeps what it read while the Authority cannot be reached, and says how old it is', async () => {
    const page = await world().as('officer-1');
    await page.goto('/termijnen');
    await page.getByRole('link', { name: about().caseNumber }).first().waitFor();
    await page.route('**/v1/terms?*', (route) => route.abort());
    await page.getByText(/^Stand van/).waitFor();
    expect(await page.getByRole('link', { name: about().caseNumber }).count()).toBeGreaterThan(0);
    expect(await look(page, 'stand-verouderd')).toEqual([]);
    world().complaints();
    await page.close();
  });

  it('filters at once, keeps the filter, and moves no row while somebody reads', async () => {
    const page = await world().as('officer-1');
    await page.goto('/zaken');
    const rows = page.locator('main tbody tr');
    await rows.first().waitFor();
    const before = await rows.count();
    await page.getByRole('link', { name: /^Boete opgelegd/ }).click();
    await page.waitForURL('**/zaken?fase=fine-due');
    await expectRows(1);
    expect(await page.locator('.wb-changed').count()).toBe(0);
    await page.getByRole('button', { name: 'Filter bewaren' }).click();
    await page.getByRole('button', { name: 'Filters wissen' }).click();
    await page.getByText('Bewaarde filters').getByRole('link').click();
    await expectRows(1);
    await page.goto('/zaken');
    await expectRows(before);
    const first = await rows.first().textContent();
    const { caseNumber } = await world().engine.escalate(noticeFor('later'));
    await page.getByText('1 nieuw of gewijzigd').waitFor();
    expect([await rows.count(), await rows.first().textContent()]).toEqual([before, first]);
    expect(await look(page, 'stand-nieuw')).toEqual([]);
    await page.getByRole('button', { name: 'Tonen' }).click();
    await page.getByRole('link', { name: caseNumber }).waitFor();
    expect(world().complaints()).toEqual([]);
    await page.close();

    async function expectRows(count: number): Promise<void> {
      await rows.nth(count).waitFor({ state: 'detached' });
      await rows.nth(count - 1).waitFor();
    }
  });

  it('opens and closes its dialogs by key, gives the focus back, and moves nothing for who wants no motion', async () => {
    const page = await world().as('officer-1');
    await page.goto('/');
    await settled(page);
    const faults: string[] = [];
    for (const [button, name] of [['Sneltoetsen', 'stand-sneltoetsen'], ['Overal afmelden', 'stand-overal-afmelden']] as const) {
      await page.getByRole('button', { name: button }).first().focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      faults.push(...(await look(page, name)));
      expect(await page.evaluate('document.activeElement?.closest("dialog") !== null')).toBe(true);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await page.evaluate('document.activeElement?.textContent')).toBe(button);
    }
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    expect([...faults, ...world().complaints()]).toEqual([]);
    await page.close();
  });

  it('tells with every derivation open how each date and amount came about', async () => {
    const page = await world().as('officer-1');
    await page.goto(`/zaken/${about().caseNumber}`);
    await page.getByText('Hoe berekend').nth(1).waitFor();
    await settled(page);
    const summaries = page.locator('main details > summary').filter({ hasText: /Hoe berekend|Als tabel|Grootboek|Stappen/ });
    for (let index = 0; index < (await summaries.count()); index += 1) if (await summaries.nth(index).isVisible()) await summaries.nth(index).click();
    expect(await page.locator('.wb-derivation').count()).toBeGreaterThan(3);
    expect(await look(page, 'stand-alles-open')).toEqual([]);
    expect(world().complaints()).toEqual([]);
    await page.close();
  });

  it('ends every session of somebody who asks for it', async () => {
    const [here, elsewhere] = [await world().as('legal-1'), await world().as('legal-1')];
    await here.goto('/');
    await elsewhere.goto('/zaken');
    await here.getByRole('button', { name: 'Overal afmelden' }).first().click();
    await here.getByRole('dialog').getByRole('button', { name: 'Overal afmelden' }).click();
    await here.locator('button[value="legal-1"]').waitFor();
    await elsewhere.goto('/termijnen');
    await elsewhere.locator('button[value="legal-1"]').waitFor();
    world().complaints();
    await here.context().close();
  });
}
