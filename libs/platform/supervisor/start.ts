import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from '../configuration.js';
import { tryLock } from '../processes/lock.mjs';
import { SetupError } from '../say.js';
import type { Say } from '../say.js';
import { bringUp } from './installation.js';
import type { Programs } from './setting.js';
import { readRunInfo } from './run-info.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function alreadyRunning(dataDir: string, pid: number): string {
  const info = readRunInfo(dataDir);
  return info?.supervisor.pid === pid && info.state === 'running'
    ? `Autoriteit draait al in deze map: ${info.apiUrl} (proces ${pid}).`
    : `Autoriteit wordt in deze map al gestart of gestopt door proces ${pid}.`;
}

function lockOf(dataDir: string): ReturnType<typeof tryLock> {
  try {
    mkdirSync(dataDir, { recursive: true });
    return tryLock(join(dataDir, 'start.lock'));
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new SetupError(`In ${dataDir} mag deze gebruiker niet schrijven: start als de gebruiker van wie de map is, of kies een andere met AUTORITEIT_DATA.`);
  }
}

/** Resolves at the first stop signal; `asked` tells it in between. A second signal is not needed and not heard. */
function stopSignal(): { asked: () => boolean; promise: Promise<NodeJS.Signals> } {
  let asked = false;
  const promise = new Promise<NodeJS.Signals>((resolve) => {
    for (const name of signals) process.on(name, () => { asked = true; resolve(name); });
  });
  return { asked: () => asked, promise };
}

/**
 * `autoriteit start`: brings the installation in this data folder up, keeps it up, and stops it in
 * the right order on SIGINT, SIGTERM or SIGHUP. A second one in the same folder says where the first runs.
 * @param greet what to say once all is up.
 * @returns the exit code: 0, also when it ran already.
 * @throws SetupError with the way out when it cannot start.
 */
export async function start(configuration: Configuration, programs: Programs, say: Say, greet: (apiUrl: string) => void): Promise<number> {
  const { dataDir } = configuration;
  const lock = lockOf(dataDir);
  if (!lock.taken) {
    say(alreadyRunning(dataDir, lock.process.pid));
    return 0;
  }
  const stop = stopSignal();
  try {
    const house = await bringUp({ configuration, programs, say }, stop.asked);
    if (!house) return 0;
    greet(house.info().apiUrl);
    say(`stoppen (${await stop.promise}) …`);
    await house.stop();
    say('gestopt; de gegevens zijn bewaard.');
    return 0;
  } finally {
    lock.release();
  }
}
