import { join } from 'node:path';
import { accepts, freePort } from '../processes/ports.js';
import { sequencerEnvironment, witnessEnvironment, type LogAddresses } from './child-environment.js';
import type { Household } from './household.js';
import { startProgram } from './programs.js';
import type { RunInfo } from './run-info.js';
import type { Setting } from './setting.js';
import type { Service } from './supervise.js';

/** The witness of a training, on a port that stays the same. In production a witness belongs elsewhere. */
export async function startWitness({ configuration, programs }: Setting, house: Household, last: RunInfo | undefined): Promise<void> {
  if (configuration.mode !== 'training') return;
  const witness = await freePort([last?.ports.witness]);
  house.record({ ports: { ...house.info().ports, witness } });
  const service: Service = {
    name: 'getuige',
    start: () => startProgram('getuige', join(programs.dist, 'apps', 'witness', 'main.js'), configuration.dataDir, witnessEnvironment(configuration, house.info().ports)),
    stopSignal: 'SIGTERM',
    graceMs: 5000,
    whyNot: async () => (await accepts({ host: '127.0.0.1', port: witness }) ? undefined : 'geen verbinding'),
  };
  house.add(service, await service.start());
}

/** The one that signs the audit log. Where others run the database and gave it no connection, it runs elsewhere. */
export async function startSequencer({ configuration, programs, say }: Setting, house: Household, addresses: LogAddresses): Promise<void> {
  if (addresses.sequencerUrl === undefined) {
    say('sequencer: DATABASE_SEQUENCER_URL ontbreekt; het logboek wordt hier niet ondertekend.');
    return;
  }
  const service: Service = {
    name: 'sequencer',
    start: () => startProgram('sequencer', join(programs.dist, 'apps', 'sequencer', 'main.js'), configuration.dataDir, sequencerEnvironment(configuration, addresses, house.info().ports)),
    stopSignal: 'SIGTERM',
    graceMs: 15_000,
  };
  house.add(service, await service.start());
}
