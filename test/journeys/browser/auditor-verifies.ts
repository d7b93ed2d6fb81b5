import { expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { exportFolder } from '../../../libs/audit/export/folder.js';
import { verifyExport } from '../../../libs/audit/export/verify-export.js';
import { verifyProof } from '../../../libs/audit/export/verify-proof.js';
import type { Stage } from '../../../apps/cli/journey/stage.js';
import { look } from '../support/look.js';
import type { World } from '../support/world.js';

/** An auditor looks at the checkpoint and its witness, takes away keys, log and a proof, and verifies them without the installation. */
export function auditorVerifies(world: () => World, about: () => Stage): void {
  it('shows an auditor checkpoint and witness, and gives what a stranger verifies', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'autoriteit-auditor-'));
    const { caseNumber } = about();
    const entries = await world().log.integrate();
    const page = await world().as('auditor-1');
    await page.goto('/audit');
    await page.getByText(`${String(entries)} regels in het logboek`).waitFor();
    await page.getByRole('row').filter({ hasText: 'witness.example' }).filter({ hasText: String(entries) }).waitFor();
    await page.getByText('Checkpoint zoals getekend').click();
    const faults = [...(await look(page, 'f1-audit'))];
    const keys = readFileSync(await taken(page, 'Sleutels ophalen', folder), 'utf8');
    expect(keys).toBe(world().log.policy);

    const log = await taken(page, /Heel het logboek/, folder);
    expect(spawnSync('tar', ['-xf', log, '-C', folder]).status).toBe(0);
    const report = await verifyExport(exportFolder(folder), { policy: keys });
    expect(report.cases).toBeGreaterThanOrEqual(2);

    await page.goto(`/zaken/${caseNumber}`);
    const proof = readFileSync(await taken(page, /Bewijs van opname/, folder), 'utf8');
    expect(verifyProof('handeling', proof, keys, null).entry.recorded).toMatchObject({ caseNumber });
    faults.push(...(await look(page, 'f2-zaak-met-bewijs')));
    expect([...faults, ...world().complaints()]).toEqual([]);
    rmSync(folder, { recursive: true });
    await page.close();
  });
}

/** Presses a button that gives a file, and answers where the browser kept it. */
async function taken(page: Page, name: string | RegExp, folder: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  const path = join(folder, `genomen-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return path;
}
