import { Module, type DynamicModule } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { openSeal } from '../../libs/documents/seal/keys/open-seal.js';
import type { Seal } from '../../libs/documents/seal/signer.js';
import { openRecord, type RecordDatabase } from '../../libs/record/database/record-database.js';
import { installationLocationKeys } from '../../libs/locations/keys.js';
import { installationSealer } from '../../libs/evidence/seal/instrument-key.js';
import { createLogger, type Logger } from '../../libs/platform/logging.js';
import { temporalClient } from '../../libs/process/connection.js';
import { activitiesOf, type Activities } from './activities.js';
import { channelOf } from './channel.js';
import type { WorkerSettings } from './settings.js';

export const SETTINGS = Symbol('SETTINGS');
export const LOGGER = Symbol('LOGGER');
export const RECORD = Symbol('RECORD');
export const TEMPORAL = Symbol('TEMPORAL');
export const SEAL = Symbol('SEAL');
export const ACTIVITIES = Symbol('ACTIVITIES');

/** Connections of the one process: activities, relay and clock together. */
const recordConnections = 24;

/** What the worker is made of: the record, the connection to Temporal, and the activities on top of them. */
@Module({})
export class WorkerModule {
  static of(settings: WorkerSettings): DynamicModule {
    const { configuration, appUrl } = settings;
    return {
      module: WorkerModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: LOGGER, useFactory: (): Logger => createLogger('worker', configuration.logLevel) },
        { provide: RECORD, useFactory: (): Promise<RecordDatabase> => openRecord({ url: appUrl, poolSize: recordConnections, name: 'autoriteit-worker', sealer: installationSealer(configuration), locationKeys: installationLocationKeys(configuration) }) },
        { provide: TEMPORAL, useFactory: (): Client => temporalClient(configuration.temporal) },
        { provide: SEAL, useFactory: (): Promise<Seal> => openSeal(configuration) },
        {
          provide: ACTIVITIES,
          useFactory: (db: RecordDatabase, seal: Seal): Activities => activitiesOf(db, settings, { seal, channel: channelOf(configuration) }),
          inject: [RECORD, SEAL],
        },
      ],
    };
  }
}
