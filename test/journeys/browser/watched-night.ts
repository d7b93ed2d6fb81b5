import { expect, it } from '@jest/globals';
import type { Stage } from '../../../apps/cli/journey/stage.js';
import { atAmsterdam, localDate } from '../../../libs/law/calendar/local-date.js';
import { look } from '../support/look.js';
import type { World } from '../support/world.js';

/** The nightly run watched: the clock is moved on the screen, and the screen of the runs says how it went. */
export function watchedNight(world: () => World, ordered: () => Stage): void {
  it('moves the clock through the night, and sees what was booked, what is without evidence, and what a dry run would do', async () => {
    const { engine, clock } = world();
    const units = async (): Promise<number> => (await ordered().acts()).filter(({ type }) => type === 'UnitForfeited').length;
    await clock.to(atAmsterdam(localDate('2025-03-10'), '09:00'));
    expect(await units()).toBe(2);

    const admin = await world().as('admin-1');
    await admin.goto('/oefenklok');
    // A day on which the locations answer with an error proves nothing, so nothing is forfeited for it.
    engine.provider.controls.setHost({ host: 'penalty.example', state: 'error' });
    await admin.getByRole('button', { name: '1 dag verder' }).click();
    await admin.getByText('di 11 mrt 2025, 09:00').first().waitFor();
    await admin.getByText('De klok is onderweg').waitFor({ state: 'detached' });
    engine.provider.controls.clearHost('penalty.example');
    await admin.getByLabel('Vooruitzetten tot').fill('2025-03-12T09:00');
    await admin.getByRole('button', { name: 'Vooruitzetten', exact: true }).click();
    await admin.getByText('wo 12 mrt 2025, 09:00').first().waitFor();
    await admin.getByText('De klok is onderweg').waitFor({ state: 'detached' });
    const faults = [...(await look(admin, 'c1-oefenklok'))];
    await admin.close();
    expect(await units()).toBe(3);

    const finance = await world().as('finance-1');
    await finance.goto('/nachtrun');
    await finance.getByRole('button', { name: 'Droogloop starten' }).click();
    await finance.getByText('Gestart:').waitFor();
    const runs = finance.getByRole('region', { name: 'Runs' });
    await runs.getByRole('row').filter({ hasText: 'droogloop' }).filter({ hasText: /niets te boeken|goed/ }).waitFor();
    await runs.getByRole('row').filter({ hasText: 'wo 12 mrt 2025' }).filter({ hasText: '€ 5.000,00' }).first().waitFor();
    const gaps = finance.getByRole('region', { name: 'Dagen zonder bewijs' });
    await gaps.getByRole('link', { name: ordered().caseNumber }).first().waitFor();
    expect(await finance.getByRole('img', { name: /nachten/ }).count()).toBe(1);
    faults.push(...(await look(finance, 'c2-nachtrun')));
    await finance.goto('/dwangsommen');
    await finance.getByText('€ 15.000,00').first().waitFor();
    faults.push(...(await look(finance, 'c3-dwangsommen')));
    expect([...faults, ...world().complaints()]).toEqual([]);
    await finance.close();
  });
}
