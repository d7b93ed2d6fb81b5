import { join } from 'node:path';
import { accepts, freePort } from '../processes/ports.js';
import type { Household } from './household.js';
import { startProgram } from './programs.js';
import type { RunInfo } from './run-info.js';
import type { Setting } from './setting.js';
import type { Service } from './supervise.js';

/** The provider of identities of a training, on a port that stays the same. In production it is the Authority's. */
export async function startTrainingIdentity({ configuration, programs }: Setting, house: Household, last: RunInfo | undefined): Promise<void> {
  if (configuration.mode !== 'training') return;
  const trainingIdentity = await freePort([last?.ports.trainingIdentity]);
  house.record({ ports: { ...house.info().ports, trainingIdentity } });
  const service: Service = {
    name: 'aanmelddienst',
    start: () => startProgram('aanmelddienst', join(programs.dist, 'apps', 'training-identity', 'main.js'), configuration.dataDir, process.env, ['--port', String(trainingIdentity)]),
    stopSignal: 'SIGTERM',
    graceMs: 5000,
    whyNot: async () => (await accepts({ host: '127.0.0.1', port: trainingIdentity }) ? undefined : 'geen verbinding'),
  };
  house.add(service, await service.start());
}
