import type { Page } from 'playwright-core';

/** Takes the act from the next step of the case. */
export async function act(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).first().click();
  await formOf(page, name);
}

/** Goes to the form of an act by its address, as a link from elsewhere does. */
export async function open(page: Page, caseNumber: string, type: string, name: string, over?: string): Promise<void> {
  await page.goto(`/zaken/${caseNumber}/handeling/${type}${over === undefined ? '' : `?over=${over}`}`);
  await formOf(page, name);
}

const formOf = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).waitFor();

/** Sends the form, and waits until one is back in the case. */
export async function submit(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('heading', { name: 'Volgende stap' }).waitFor();
}

/** Reads the letter and takes the decision, with the mouse; `before` is what somebody does who looks first. */
export async function take(page: Page, caseNumber: string, decision: string, before: () => Promise<void>): Promise<void> {
  await page.goto(`/zaken/${caseNumber}/besluit/${decision}`);
  await page.locator('iframe[title="Voorbeeld van de brief"]').waitFor();
  await page.getByLabel('Ik heb de brief en de gevolgen gelezen.').waitFor();
  await before();
  await page.getByLabel('Ik heb de brief en de gevolgen gelezen.').check();
  await page.getByRole('button', { name: 'Besluit nemen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Besluit nemen' }).click();
  await page.getByRole('heading', { name: 'Volgende stap' }).waitFor();
}
