import { expect, it } from '@jest/globals';
import { prepareFine } from '../../../apps/cli/journey/fine-phase.js';
import { admit, establishNonCompliance, letTermEnd, order } from '../../../apps/cli/journey/order-phase.js';
import type { Clock, Stage } from '../../../apps/cli/journey/stage.js';
import type { Command } from '../../../libs/contracts/commands/command.js';
import { noticeFor } from '../../workflows/support/notices.js';
import { look, settled } from '../support/look.js';
import type { World } from '../support/world.js';

const script = `"><script>window.ran = 1</script><img src=x onerror="window.ran = 1"><svg onload="alert(1)">javascript:alert(1)`;

/** The same with a script for every text that somebody wrote: whatever holds a space is one. */
function spoilt<T>(data: T): T {
  if (typeof data === 'string') return (data.includes(' ') ? script : data) as T;
  if (Array.isArray(data)) return data.map((one: unknown) => spoilt(one)) as T;
  if (typeof data === 'object' && data !== null) return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, spoilt(value as unknown)])) as T;
  return data;
}

/** A case in which every free text is a script. */
async function scripted({ engine, clock }: World): Promise<Stage> {
  const plain = noticeFor('script');
  const notice = { ...plain, flagger: { ...plain.flagger, name: script }, reference: script, provider: { ...plain.provider, id: 'scripthost', name: script } };
  const real = await engine.escalate(notice);
  const stage: Stage = { ...real, act: (user: string, name: string, command: Command) => real.act(user, name, spoilt(command)) };
  await admit(stage, notice, clock);
  await order(stage, notice, 1);
  await letTermEnd(stage, clock);
  await establishNonCompliance(stage);
  await prepareFine(stage, standing(clock));
  await stage.act('officer-1', 'draft', { type: 'DraftPenaltyOrder', data: { breachOf: 'B1', amountPerDayCents: 100_000, capCents: 500_000, complianceHours: 24, feasibleBecause: 'a b', proportionateBecause: 'a b', views: { kind: 'skipped', urgencyGround: 'a b' } } });
  return stage;
}

/** The steps before a fine ask for days that pass; here they pass at once. */
const standing = (clock: Clock): Clock => ({ ...clock, to: () => Promise.resolve(), forward: () => Promise.resolve() });

/** Scripts that somebody stored in whatever he could write are text on every screen, and run on none. */
export function storedScript(world: () => World): void {
  it('shows a script in every free text as the text that it is', async () => {
    const { caseNumber } = await scripted(world());
    const page = await world().as('officer-1');
    const faults: string[] = [];
    const ran = async (where: string): Promise<void> => {
      await settled(page);
      if (await page.evaluate<boolean>(`'ran' in window || document.querySelector('main img, main svg[onload], main script') !== null`)) faults.push(`a script ran on ${where}`);
    };
    for (const path of ['/', '/?van=allen', `/zaken?zoek=${caseNumber}`, '/aanbieders', '/aanbieders/scripthost', '/boetes', '/termijnen', '/ter-ondertekening', `/zaken/${caseNumber}/besluit/P1`, `/zaken/${caseNumber}/handeling/AttributeProvider`, `/zaken/${caseNumber}/handeling/DraftFineDecision?over=F1`, `/zaken/${caseNumber}`]) {
      await page.goto(path);
      await ran(path);
    }
    await page.getByText(script).first().waitFor();
    expect(await page.getByText(script).count()).toBeGreaterThan(8);
    faults.push(...(await look(page, 'g1-script-als-tekst')));
    for (const button of await page.getByRole('button', { name: 'Brief openen' }).all()) {
      await button.click();
      await page.locator('iframe').waitFor();
      await ran('a letter');
    }
    await page.getByRole('button', { name: 'English' }).click();
    await ran('the English screen');
    await page.getByRole('button', { name: 'Nederlands' }).click();
    expect([...faults, ...world().complaints()]).toEqual([]);
    await page.close();
  });
}
