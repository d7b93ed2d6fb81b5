import { expect, it } from '@jest/globals';
import { addDays, dayOf } from '../../../libs/law/calendar/local-date.js';
import { establishNonCompliance } from '../../../apps/cli/journey/order-phase.js';
import type { Stage } from '../../../apps/cli/journey/stage.js';
import { open, submit, take } from '../support/acting.js';
import { look } from '../support/look.js';
import { breached, ordered } from '../support/prepared.js';
import type { World } from '../support/world.js';

const factors = [
  ['Ernst', 'Het materiaal bleef dagen na het bevel bereikbaar.'],
  ['Verwijtbaarheid', 'De aanbieder kende de verplichting.'],
  ['Omstandigheden', 'Er is niet gebleken van omstandigheden die het uitblijven verklaren.'],
  ['Draagkracht', 'Er zijn geen stukken die op beperkte draagkracht wijzen.'],
] as const;

/** A fine within the raised maximum, on the finding that the provider ignored earlier orders. */
export function raisedFine(world: () => World, earlier: () => Stage): void {
  it('finds systematic non-compliance on earlier orders and fines within the raised maximum', async () => {
    const stage = await breached(world(), await ordered(world(), 'fine', 6));
    await establishNonCompliance(earlier());
    await reported(world(), stage);
    const { caseNumber } = stage;
    const officer = await world().as('officer-2');
    const faults: string[] = [];

    await open(officer, caseNumber, 'ProposeSystematicNonCompliance', 'Systematische niet-naleving voorstellen', 'F1');
    await officer.getByLabel('Soort').selectOption('systematic');
    await officer.getByLabel('Redenen').fill('Ook de eerdere bevelen zijn niet opgevolgd; dat is een vast patroon.');
    faults.push(...(await look(officer, 'd1-vaststelling-voorstellen')));
    await submit(officer, 'Systematische niet-naleving voorstellen');

    const approver = await world().as('approver-2');
    await open(approver, caseNumber, 'ApproveFinding', 'Systematische niet-naleving vaststellen', 'F1');
    await submit(approver, 'Systematische niet-naleving vaststellen');
    await approver.close();

    await open(officer, caseNumber, 'DraftFineDecision', 'Boetebesluit opstellen', 'F1');
    await officer.getByLabel('Bedrag').first().fill('250.000');
    for (const [name, text] of factors) await officer.getByLabel(name).first().fill(text);
    await officer.getByLabel('Redenen').fill('Een boete van deze hoogte is passend en geboden, gelet op de herhaling.');
    faults.push(...(await look(officer, 'd2-boete-opstellen')));
    await officer.getByRole('button', { name: 'Boetebesluit opstellen', exact: true }).click();
    await officer.getByRole('heading', { name: /F1 beoordelen/ }).waitFor();
    await officer.close();

    const deciding = await world().as('approver-1');
    await take(deciding, caseNumber, 'F1', async () => void faults.push(...(await look(deciding, 'd3-boete-beoordelen'))));
    await stage.untilDecision('F1', 'announced');
    await deciding.goto('/boetes');
    await deciding.getByText('€ 250.000,00').waitFor();
    faults.push(...(await look(deciding, 'd4-boetes')));
    await deciding.goto(`/zaken/${caseNumber}`);
    await deciding.getByText('Betaaltermijn').first().waitFor();
    faults.push(...(await look(deciding, 'd5-zaak-met-boete')));
    const fine = (await stage.acts()).find(({ type }) => type === 'FineDecisionDrafted');
    expect(fine?.data['amountCents']).toBe(25_000_000);
    expect([...faults, ...world().complaints()]).toEqual([]);
    await deciding.close();
  });
}

/** Report, una via and views, straight on the record. */
async function reported({ clock }: World, stage: Stage): Promise<void> {
  const on = dayOf(await clock.now());
  await stage.act('officer-2', 'fine-report', {
    type: 'DrawUpFineReport',
    data: { breachOf: 'B1', reportOn: on, violatedOn: dayOf(await stage.endOf('B1:order-term')), place: 'Op afstand, vanuit de Autoriteit', finding: 'De vindplaatsen antwoordden na afloop van de termijn nog.' },
  });
  await stage.act('officer-2', 'submit', { type: 'RecordUnaVia', data: { fineId: 'F1', step: { kind: 'submitted', on } } });
  await stage.act('officer-2', 'declined', { type: 'RecordUnaVia', data: { fineId: 'F1', step: { kind: 'declined', on, reference: 'OM-voorbeeld-0001' } } });
  await stage.act('officer-1', 'invite', { type: 'InviteViews', data: { about: 'fine', lastDay: addDays(on, 3), intention: 'Voornemen om een boete op te leggen.' } });
  await stage.act('officer-1', 'views', { type: 'RecordViews', data: { about: 'fine', receivedOn: on, summary: 'De wederverkoper moet optreden.', response: 'De aanbieder slaat de gegevens zelf op.' } });
}
