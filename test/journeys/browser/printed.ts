import { expect, it } from '@jest/globals';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import type { Stage } from '../../../apps/cli/journey/stage.js';
import { screensFolder, settled } from '../support/look.js';
import type { World } from '../support/world.js';

/** A case and a list on paper: what is there to press is gone, what was said stays. */
export function printed(world: () => World, about: () => Stage): void {
  it.each([
    ['zaak', '/zaken/:zaak'],
    ['lijst', '/dwangsommen'],
  ])('prints %s without what can only be pressed, and marked as an exercise', async (name, path) => {
    const page = await world().as('officer-1');
    await page.goto(path.replace(':zaak', about().caseNumber));
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    const seen = (selector: string): Promise<number> => page.locator(selector).filter({ visible: true }).count();
    expect([await seen('button'), await seen('.wb-nav'), await seen('.wb-header'), await seen('iframe')]).toEqual([0, 0, 0, 0]);
    expect([await seen('h1'), await seen('.wb-training')]).toEqual([1, 1]);
    expect(await seen('.utrecht-table')).toBeGreaterThan(0);
    const pdf = await page.pdf({ format: 'A4', printBackground: false });
    writeFileSync(join(screensFolder, `afdruk-${name}.pdf`), pdf);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const tooWide = await page.evaluate<number>(`[...document.querySelectorAll('main table')].filter((table) => table.scrollWidth > table.parentElement.clientWidth + 1).length`);
    expect(tooWide).toBe(0);
    expect(world().complaints()).toEqual([]);
    await page.close();
  });
}
