import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '../processes/identity.mjs';
import { accepts, freePort } from '../processes/ports.js';
import { until } from '../processes/wait.js';
import { SetupError } from '../say.js';
import { apiPort } from './api-port.js';
import { childEnvironment } from './child-environment.js';
import type { Addresses, LogAddresses } from './child-environment.js';
import { startSequencer, startWitness } from './log-processes.js';
import { openHousehold } from './household.js';
import type { Household } from './household.js';
import { lastLogLine, runCommand, startProgram, stopOrphans } from './programs.js';
import { readRunInfo } from './run-info.js';
import type { RunInfo } from './run-info.js';
import type { Setting } from './setting.js';
import { database, temporal } from './servers.js';
import type { Service } from './supervise.js';
import { startTrainingIdentity } from './training-identity.js';

const apiPatienceMs = 60_000;

async function startServers({ configuration, say }: Setting, house: Household, last: RunInfo | undefined): Promise<Addresses & { log: LogAddresses }> {
  const [db, cluster] = await Promise.allSettled([database(configuration, last?.ports.postgres, say), temporal(configuration, last?.ports.temporal, say)]);
  // The one that came up is looked after, and stopped, also when the other did not; PostgreSQL is the last to go.
  if (db.status === 'fulfilled' && db.value.own) {
    house.add(db.value.own.service, db.value.own.running);
    house.record({ ports: { ...house.info().ports, postgres: db.value.own.running.port } });
  }
  if (cluster.status === 'fulfilled' && cluster.value.own) {
    house.add(cluster.value.own.service, cluster.value.own.running);
    house.record({ ports: { ...house.info().ports, temporal: cluster.value.own.running.port } });
  }
  if (db.status === 'rejected') throw db.reason;
  if (cluster.status === 'rejected') throw cluster.reason;
  house.record({ temporalAddress: cluster.value.address });
  return { ownerUrl: db.value.ownerUrl, appUrl: db.value.appUrl, log: db.value.log, temporalAddress: cluster.value.address };
}

async function runAll(setting: Setting, commands: string[][], house: Household, addresses: Addresses): Promise<void> {
  const { configuration, programs, say } = setting;
  const env = childEnvironment(configuration, addresses, house.info().ports, 'owner');
  for (const command of commands) await runCommand(join(programs.dist, 'apps', 'cli', 'main.js'), command, env, say);
}

/** The web server and mail server that play the providers of a training, on ports that stay the same. */
async function startTrainingProvider({ configuration, programs }: Setting, house: Household, last: RunInfo | undefined): Promise<void> {
  const script = join(programs.dist, 'apps', 'training-provider', 'main.js');
  if (configuration.mode !== 'training') return;
  const trainingProvider = await freePort([last?.ports.trainingProvider]);
  const trainingMail = await freePort([last?.ports.trainingMail]);
  house.record({ ports: { ...house.info().ports, trainingProvider, trainingMail } });
  const service: Service = {
    name: 'oefenaanbieder',
    start: () => startProgram('oefenaanbieder', script, configuration.dataDir, process.env, ['--port', String(trainingProvider), '--mail-port', String(trainingMail)]),
    stopSignal: 'SIGTERM',
    graceMs: 5000,
    whyNot: async () => (await accepts({ host: '127.0.0.1', port: trainingProvider }) ? undefined : 'geen verbinding'),
  };
  house.add(service, await service.start());
}

async function startWorker({ configuration, programs }: Setting, house: Household, addresses: Addresses): Promise<void> {
  const service: Service = {
    name: 'worker',
    start: () => startProgram('worker', join(programs.dist, 'apps', 'worker', 'main.js'), configuration.dataDir,
      childEnvironment(configuration, addresses, house.info().ports, 'app')),
    stopSignal: 'SIGTERM',
    graceMs: 30_000,
  };
  house.add(service, await service.start());
}

async function startApi({ configuration, programs, say }: Setting, house: Household, addresses: Addresses): Promise<void> {
  const service: Service = {
    name: 'api',
    start: async () => {
      const port = await apiPort(configuration, house.info().ports.api, say);
      house.record({ apiUrl: `http://127.0.0.1:${port}`, ports: { ...house.info().ports, api: port } });
      return startProgram('api', join(programs.dist, 'apps', 'api', 'main.js'), configuration.dataDir, childEnvironment(configuration, addresses, house.info().ports, 'app'));
    },
    stopSignal: 'SIGTERM',
    graceMs: 15_000,
    whyNot: async () => (await accepts({ host: '127.0.0.1', port: house.info().ports.api }) ? undefined : 'geen verbinding'),
  };
  house.add(service, await service.start());
  if (await until(async () => (await service.whyNot?.()) === undefined, apiPatienceMs, 100)) return;
  throw new SetupError(`De API kwam niet op: ${lastLogLine(configuration.dataDir, 'api')}.`);
}

function built({ programs, configuration }: Setting): void {
  const wanted = ['apps/sequencer/main.js', 'apps/worker/main.js', 'apps/api/main.js', ...(configuration.mode === 'training' ? ['apps/witness/main.js', 'apps/training-provider/main.js', 'apps/training-identity/main.js'] : [])];
  const missing = wanted.filter((path) => !existsSync(join(programs.dist, path)));
  if (missing.length > 0) throw new SetupError(`Niet gebouwd: ${missing.map((path) => `dist/${path}`).join(', ')}; voer npm run build uit.`);
}

/**
 * Brings an installation up and keeps it up: PostgreSQL, Temporal, migrations, witness, sequencer,
 * worker, API, in that order. Servers that an earlier start left behind are taken over, its worker and API are stopped.
 * @param aborted asked between the steps; once true, what is up is stopped and the answer is undefined.
 * @throws SetupError when a step cannot be done; what was up by then has been stopped.
 */
export async function bringUp(setting: Setting, aborted: () => boolean): Promise<Household | undefined> {
  const { configuration, programs, say } = setting;
  const { dataDir, mode, temporal: { namespace } } = configuration;
  built(setting);
  const last = readRunInfo(dataDir);
  await stopOrphans(dataDir, say);
  const port = await apiPort(configuration, last?.ports.api, say);
  const house = openHousehold(dataDir, {
    state: 'starting', mode, apiUrl: `http://127.0.0.1:${port}`, temporalAddress: '', temporalNamespace: namespace,
    supervisor: identify(process.pid) ?? { pid: process.pid, start: '' }, ports: { ...last?.ports, api: port }, processes: {},
  }, say);
  try {
    const addresses = await startServers(setting, house, last);
    const steps = [
      () => runAll(setting, programs.before, house, addresses),
      () => startWitness(setting, house, last),
      () => startSequencer(setting, house, addresses.log),
      () => startTrainingProvider(setting, house, last),
      () => startTrainingIdentity(setting, house, last),
      () => startWorker(setting, house, addresses),
      () => startApi(setting, house, addresses),
    ];
    for (const step of steps) if (!aborted()) await step();
    if (!aborted()) {
      house.record({ state: 'running' });
      await runAll(setting, programs.after, house, addresses);
    }
  } catch (error) {
    await house.stop();
    throw error;
  }
  if (!aborted()) return house;
  await house.stop();
  return undefined;
}
