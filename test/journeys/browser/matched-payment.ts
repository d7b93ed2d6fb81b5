import { expect, it } from '@jest/globals';
import type { Stage } from '../../../apps/cli/journey/stage.js';
import { dayOf } from '../../../libs/law/calendar/local-date.js';
import { engineClient } from '../../../apps/cli/journey/client.js';
import { camt053, payerAccount } from '../../bank/samples.js';
import { look } from '../support/look.js';
import type { World } from '../support/world.js';

interface Collection {
  readonly debts: readonly { readonly id: string; readonly paymentReference: string; readonly openCents: number }[];
}

/** Finance takes in a statement of the bank and says where a payment without a reference belongs. */
export function matchedPayment(world: () => World, ordered: () => Stage): void {
  it('takes in a statement, and matches by hand what the reference does not tell', async () => {
    const { caseNumber } = ordered();
    const client = engineClient(world().api.url);
    const collection = (): Promise<Collection> => client.get<Collection>(`/cases/${caseNumber}/collection`);
    const [first, second] = (await collection()).debts;
    const day = dayOf(await world().clock.now());
    const payer = { iban: payerAccount, name: 'Testhost B.V.' };
    const statement = camt053({ statementId: 'MAART', entries: [{ cents: 500_000, day, bankReference: 'R1', reference: first?.paymentReference ?? '', ...payer }, { cents: 200_000, day, bankReference: 'R2', said: 'deel, zie brief', ...payer }] });

    const page = await world().as('finance-1');
    await page.goto('/betalingen');
    await page.getByText('Geen bijschrijvingen in deze stand.').waitFor();
    const faults = [...(await look(page, 'e1-betalingen-leeg'))];
    await page.getByLabel('Afschrift inlezen (camt.053)').setInputFiles({ name: 'maart.xml', mimeType: 'application/xml', buffer: Buffer.from(statement) });
    await page.getByText('2 van 2 bewegingen toegevoegd. Geboekt: 1; wacht op u: 1.').waitFor();
    const row = page.getByRole('row').filter({ hasText: 'deel, zie brief' });
    await row.waitFor();
    faults.push(...(await look(page, 'e2-wacht-op-plaats')));
    await row.getByText('Koppelen aan een zaak').click();
    await row.getByLabel('Zaaknummer').fill(caseNumber);
    await row.getByLabel('Last, besluit of boete').fill('P1');
    faults.push(...(await look(page, 'e3-plaatsen')));
    await row.getByRole('button', { name: 'Koppelen', exact: true }).click();
    await row.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Geboekt', exact: true }).click();
    // What the payer wrote is not kept once it is clear where the payment belongs.
    await page.getByRole('row').filter({ hasText: '€ 2.000,00' }).getByRole('link', { name: `${caseNumber} P1` }).waitFor();
    faults.push(...(await look(page, 'e4-geboekt')));
    expect((await collection()).debts.slice(0, 2).map(({ id, openCents }) => [id, openCents])).toEqual([[first?.id, 0], [second?.id, 300_000]]);
    expect([...faults, ...world().complaints()]).toEqual([]);
    await page.close();
  });
}
