import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { examine } from '../../apps/cli/doctor.js';
import { lineOf } from '../../apps/cli/doctor/check.js';
import { dataFolder, diskSpace, nodeVersion, timeZone } from '../../apps/cli/doctor/machine.js';
import { port } from '../../apps/cli/doctor/process.js';
import { loadConfiguration } from '../../libs/platform/configuration.js';
import { installationIn, newFolder } from './support/installation.js';
import type { Installation } from './support/installation.js';

jest.setTimeout(120_000);

let installation: Installation | undefined;
afterEach(async () => { await installation?.remove(); installation = undefined; });

async function lines(env: NodeJS.ProcessEnv): Promise<string[]> {
  return (await examine({ TZ: 'UTC', ...env })).map(lineOf);
}

describe('the doctor', () => {
  it('has nothing to complain about in a folder that is still empty', async () => {
    installation = installationIn(newFolder());
    const found = await lines({ AUTORITEIT_DATA: installation.data });
    expect(found.filter((line) => line.startsWith('✗'))).toEqual([]);
    expect(found.some((line) => line.includes('draait nu niet'))).toBe(true);
  });

  it('sees a running installation, a process that is gone, and what is left after a kill', async () => {
    installation = installationIn(newFolder());
    const env = { AUTORITEIT_DATA: installation.data };
    const { child, ended } = await installation.startAndWait();
    const running = await lines(env);
    expect(running).toEqual(expect.arrayContaining([
      expect.stringMatching(/^✓ database: de eigenaar kan aanmelden/), expect.stringMatching(/^✓ database: de toepassing kan aanmelden/),
      expect.stringMatching(/^✗ de database is nog niet ingericht .*migrate$/), expect.stringMatching(/^✓ Temporal op 127\.0\.0\.1/),
      expect.stringContaining(`✓ deze installatie draait: ${installation.info().apiUrl}`),
    ]));
    child.kill('SIGKILL');
    await ended;
    expect((await lines(env)).at(-1)).toMatch(/^✗ de installatie is weggevallen; nog aanwezig: postgresql, temporal, .* → npm start neemt ze over$/);
  });

  it('names the way out for a database and a Temporal that cannot be reached', async () => {
    installation = installationIn(newFolder());
    const found = await lines({ AUTORITEIT_DATA: installation.data, DATABASE_URL: 'postgresql://a:geheim-woord@127.0.0.1:9/x', TEMPORAL_ADDRESS: '127.0.0.1:9' });
    expect(found.filter((line) => line.startsWith('✗'))).toEqual([expect.stringMatching(/eigenaar kan niet aanmelden .*→ controleer/), expect.stringMatching(/Temporal op 127\.0\.0\.1:9 .*→ controleer TEMPORAL_ADDRESS/)]);
    expect(found.join()).not.toContain('geheim-woord');
  });

  it('complains when the app role may create', async () => {
    const owner = process.env['AUTORITEIT_TEST_OWNER_URL'] ?? '';
    installation = installationIn(newFolder());
    const found = await lines({ AUTORITEIT_DATA: installation.data, DATABASE_URL: owner, DATABASE_APP_URL: owner, TEMPORAL_ADDRESS: process.env['AUTORITEIT_TEST_TEMPORAL'] ?? '' });
    expect(found).toContainEqual(expect.stringMatching(/^✗ database: de toepassing heeft te veel rechten/));
  });

  it('lists every wrong setting on a line of its own', async () => {
    const found = await lines({ AUTORITEIT_MODE: 'production', AUTORITEIT_PORT: 'x' });
    expect(found.filter((line) => line.startsWith('✗ instelling'))).toHaveLength(11);
  });

  it('judges the machine', async () => {
    expect([nodeVersion('20.20.0').ok, nodeVersion('20.19.9').ok, nodeVersion('18.20.0').ok, nodeVersion('24.1.0').ok]).toEqual([true, false, false, true]);
    expect([timeZone('UTC').ok, timeZone('Europe/Amsterdam').ok, timeZone('').ok]).toEqual([true, false, false]);
    const folder = newFolder();
    expect([diskSpace(folder, 1).ok, diskSpace(folder, 1e18).ok]).toEqual([true, false]);
    expect(dataFolder(join(folder, 'new', 'data')).ok).toBe(true);
    expect(dataFolder('/proc/x').ok).toBe(false);
    mkdirSync(join(folder, 'data'));
    expect(dataFolder(join(folder, 'data')).ok).toBe(true);
    rmSync(folder, { recursive: true });
  });

  it('tells a taken port from a free one, and minds it in production only', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const taken = (server.address() as { port: number }).port;
    const settings = loadConfiguration({ AUTORITEIT_PORT: String(taken) });
    expect(await port(settings, false)).toMatchObject({ ok: true, text: expect.stringContaining('bezet') });
    expect(await port({ ...settings, mode: 'production' }, false)).toMatchObject({ ok: false });
    server.close();
    await new Promise((resolve) => server.once('close', resolve));
    expect(await port({ ...settings, mode: 'production' }, false)).toMatchObject({ ok: true });
  });
});
