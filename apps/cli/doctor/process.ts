import type { Configuration } from '../../../libs/platform/configuration.js';
import { isFree } from '../../../libs/platform/processes/ports.js';
import { isUp, readRunInfo } from '../../../libs/platform/supervisor/run-info.js';
import { isRunning } from '../../../libs/platform/processes/identity.mjs';
import { goVersion } from '../../../libs/platform/temporal/go-install.js';
import { presentProgram } from '../../../libs/platform/temporal/program.js';
import { whyNotServing } from '../../../libs/platform/temporal/connection.js';
import { unwell, well } from './check.js';
import type { Finding } from './check.js';

/** The cluster when one is given or running, else whether a program is there or can be made. */
export async function temporal({ temporal: settings }: Configuration, running: string | undefined): Promise<Finding> {
  const address = settings.address ?? running;
  if (address) {
    const refusal = await whyNotServing({ ...settings, address }, 5000);
    return refusal === undefined
      ? well(`Temporal op ${address}, namespace ${settings.namespace}`)
      : unwell(`Temporal op ${address} antwoordt niet (${refusal})`, settings.address ? 'controleer TEMPORAL_ADDRESS en of het cluster draait' : 'zie .autoriteit/logs/temporal.log');
  }
  const program = presentProgram();
  if (program) return well(`Temporal: ${program.path}`);
  const go = goVersion();
  if (go?.enough) return well(`Temporal is er nog niet; npm start haalt het op of bouwt het met go ${go.text} (2 à 4 minuten)`);
  return unwell('geen Temporal gevonden, en geen go 1.25 om het te bouwen', 'geef TEMPORAL_ADDRESS, zet `temporal` op PATH (https://docs.temporal.io/cli), of zorg voor internet of go 1.25');
}

/** Whether the API can have its port. */
export async function port({ port: wanted = 8600, mode }: Configuration, up: boolean): Promise<Finding> {
  if (up) return well('poort van de API is in gebruik door deze installatie');
  if (await isFree(wanted)) return well(`poort ${wanted} is vrij`);
  return mode === 'production' ? unwell(`poort ${wanted} is bezet`, 'kies een andere met AUTORITEIT_PORT') : well(`poort ${wanted} is bezet; npm start kiest een andere`);
}

/** The installation in this data folder, each of its processes included. */
export function installation(dataDir: string): Finding {
  const info = readRunInfo(dataDir);
  const processes = Object.entries(info?.processes ?? {});
  if (!isUp(info)) {
    const left = processes.filter(([, process]) => isRunning(process)).map(([name]) => name);
    return left.length > 0
      ? unwell(`de installatie is weggevallen; nog aanwezig: ${left.join(', ')}`, 'npm start neemt ze over')
      : well('deze installatie draait nu niet');
  }
  const gone = processes.filter(([, process]) => !isRunning(process)).map(([name]) => name);
  return gone.length === 0
    ? well(`deze installatie draait: ${info.apiUrl} (proces ${info.supervisor.pid})`)
    : unwell(`deze installatie draait, maar niet: ${gone.join(', ')}`, `zie ${dataDir}/logs`);
}
