import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify, isRunning } from '../../../libs/platform/processes/identity.mjs';
import { waitForLock } from '../../../libs/platform/processes/lock.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { Failure, tell } from './tell.mjs';

// Inside node_modules: `npm ci` throws that folder away first, so an interrupted install leaves no stamp.
const stamp = join(root, 'node_modules', '.autoriteit-installed');
const npmFile = join(root, '.autoriteit', 'npm.json');
const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|network|fetch failed/i;

function wanted() {
  return createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).update(process.platform + process.arch).digest('hex');
}

function installed(hash) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether someone installed these very packages by hand; npm writes its own list last. */
function installedByHand() {
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (!present) return false;
  return Object.entries(packagesOf(join(root, 'package-lock.json')))
    .filter(([path, { optional, devOptional, peer }]) => path !== '' && !optional && !devOptional && !peer)
    .every(([path, { version }]) => present[path]?.version === version);
}

function explain(output) {
  if (unreachable.test(output)) return 'De pakketten zijn niet op te halen: het npm-register is onbereikbaar. Controleer internet of proxy (npm config get registry) en probeer opnieuw.';
  const line = output.split('\n').find((text) => /npm (error|ERR!)/.test(text)) ?? output.trim().split('\n').at(-1);
  return `De pakketten konden niet worden geïnstalleerd: ${line}`;
}

/** A killed bootstrap leaves its npm at work in the same folder: that one ends before the next begins. */
async function endEarlierNpm() {
  if (!existsSync(npmFile)) return;
  const earlier = JSON.parse(readFileSync(npmFile, 'utf8') || '{}');
  if (isRunning(earlier)) process.kill(earlier.pid, 'SIGTERM');
  while (isRunning(earlier)) await new Promise((resolve) => setTimeout(resolve, 100));
}

const npm = (...args) => run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...args, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'], {
  capture: true,
  onStart: (pid) => writeFileSync(npmFile, JSON.stringify(identify(pid) ?? {})),
  onTick: (seconds) => tell(`pakketten installeren: ${seconds} s …`),
});

async function install(hash) {
  await endEarlierNpm();
  tell('pakketten installeren (npm ci), eenmalig; dat duurt een halve tot enkele minuten.');
  let outcome = await npm('ci');
  if (!outcome.ok && outcome.output.includes('EUSAGE')) {
    // A list made on one kind of machine may lack the binaries of another: what it does list is still followed.
    tell('package-lock.json is onvolledig voor deze machine; de versies die erin staan worden aangehouden (npm install --no-save).');
    outcome = await npm('install', '--no-save');
  }
  if (!outcome.ok) throw new Failure(explain(outcome.output));
  writeFileSync(stamp, hash);
  tell('pakketten geïnstalleerd.');
}

/** Installs the packages when package-lock.json changed since; two commands in one folder wait for each other. */
export async function ensureInstalled() {
  const hash = wanted();
  if (installed(hash)) return;
  const lock = await waitForLock(join(root, '.autoriteit', 'install.lock'), {
    onWait: (holder) => tell(`proces ${holder.process.pid} installeert al in deze map; er wordt op gewacht.`),
  });
  try {
    if (installed(hash)) return;
    if (installedByHand()) writeFileSync(stamp, hash);
    else await install(hash);
  } finally {
    lock.release();
  }
}
