import { expect, it } from '@jest/globals';
import type { Stage } from '../../../apps/cli/journey/stage.js';
import { noticeFor } from '../../workflows/support/notices.js';
import { act, submit } from '../support/acting.js';
import { look } from '../support/look.js';
import type { World } from '../support/world.js';

/** From a notice to a served binding order, by mouse: an officer prepares it, an approver takes it. Gives the case. */
export function noticeToOrder(world: () => World): () => Stage {
  let stage: Stage;

  it('takes an officer from the notice to a draft of the order, by mouse', async () => {
    stage = await world().engine.escalate(noticeFor('workbench'));
    const page = await world().as('officer-1');
    await page.goto('/');
    const first = page.getByRole('region', { name: 'Nu eerst' });
    await first.getByText('Melding in behandeling nemen').first().waitFor();
    const faults = [...(await look(page, 'a1-mijn-werk'))];
    await first.getByRole('link', { name: 'Melding in behandeling nemen' }).click();
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
    faults.push(...(await look(page, 'a2-toerekenen')));
    await submit(page, 'Aanbieder toerekenen');
    await act(page, 'Melding in behandeling nemen');
    await page.getByLabel('Redenen').fill('Het materiaal is na de melding online gebleven.');
    await submit(page, 'Melding in behandeling nemen');
    await act(page, 'Bevel opstellen');
    await page.getByRole('button', { name: 'Bevel opstellen' }).click();
    await page.getByRole('link', { name: /Feiten en omstandigheden: Vul dit in/ }).waitFor();
    faults.push(...(await look(page, 'a3-bevel-onvolledig')));
    await page.getByLabel('Feiten en omstandigheden').fill('Het meldpunt heeft vastgesteld dat op de vindplaatsen materiaal staat.');
    await page.getByLabel(/Spoed: waarom geen zienswijze/).fill('Zolang het bereikbaar is duurt het leed voort.');
    await page.reload();
    expect(await page.getByLabel('Feiten en omstandigheden').inputValue()).toContain('Het meldpunt');
    await page.getByRole('button', { name: 'Bevel opstellen' }).click();
    await page.getByRole('heading', { name: 'Bevel B1 beoordelen' }).waitFor();
    await page.getByText('U kunt dit besluit niet nemen').waitFor();
    expect(await page.getByRole('button', { name: 'Besluit nemen' }).count()).toBe(0);
    faults.push(...(await look(page, 'a4-eigen-ontwerp')));
    expect((await stage.acts()).map(({ type }) => type)).toEqual(['NoticeEscalated', 'ConsultationRecorded', 'ConsultationRecorded', 'ProviderAttributed', 'NoticeAdmitted', 'BindingOrderDrafted']);
    expect([...faults, ...world().complaints()]).toEqual([]);
    await page.close();
  });

  it('lets an approver read the letter and take the order, by mouse; it is served', async () => {
    const page = await world().as('approver-1');
    await page.goto('/');
    await page.getByRole('navigation').getByRole('link', { name: /Ter ondertekening/ }).click();
    await page.getByRole('link', { name: 'Bevel B1' }).waitFor();
    const faults = [...(await look(page, 'a5-ter-ondertekening'))];
    await page.getByRole('link', { name: 'Bevel B1' }).click();
    await page.locator('iframe[title="Voorbeeld van de brief"]').waitFor();
    await page.getByText('Termijn van het bevel begonnen').waitFor();
    faults.push(...(await look(page, 'a6-beoordelen')));
    expect(await page.getByRole('button', { name: 'Besluit nemen' }).isDisabled()).toBe(true);
    await page.getByLabel('Ik heb de brief en de gevolgen gelezen.').check();
    await page.getByRole('button', { name: 'Besluit nemen' }).click();
    await page.getByRole('dialog').getByText('Dit besluit nemen?').waitFor();
    faults.push(...(await look(page, 'a7-laatste-vraag')));
    await page.getByRole('dialog').getByRole('button', { name: 'Besluit nemen' }).click();
    await page.getByRole('heading', { name: 'Volgende stap' }).waitFor();
    await stage.untilDecision('B1', 'announced');
    await page.reload();
    await page.getByText('Termijn bevel loopt').first().waitFor();
    await page.getByText('Termijn van het bevel').first().waitFor();
    faults.push(...(await look(page, 'a8-bevel-loopt')));
    expect((await stage.acts()).map(({ type }) => type).slice(-4)).toEqual(['DecisionApproved', 'DocumentSealed', 'DecisionAnnounced', 'OrderTermStarted']);
    expect([...faults, ...world().complaints()]).toEqual([]);
    await page.close();
  });

  return () => stage;
}
