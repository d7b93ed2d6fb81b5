import type { RunRequest } from '../../libs/contracts/run-request.js';
import type { OwnAccounts } from '../../libs/money/payments/own-accounts.js';
import type { EvidenceSealer } from '../../libs/evidence/seal/sealer.js';
import type { Instant } from '../../libs/law/calendar/brands.js';
import type { LocationKeys } from '../../libs/locations/keys.js';
import type { Logger } from '../../libs/platform/logging.js';
import type { RecordDatabase } from '../../libs/record/database/record-database.js';

/** What the API is told at its start. */
export interface ApiSettings {
  readonly mode: 'training' | 'production';
  readonly databaseUrl: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** 127.0.0.1 where left out: a proxy with TLS stands in front. */
  readonly host?: string;
  /** Whether the header with the user is believed; in training unless said otherwise, in production never by itself. */
  readonly trustUserHeader: boolean;
  /** Connections for acts; those for reading come on top. */
  readonly poolSize?: number;
  /** Seals what officials and flaggers observed. */
  readonly sealer: EvidenceSealer;
  /** Opens and seals the addresses of locations. */
  readonly locationKeys: LocationKeys;
  /** Where the API is reached from outside, for its own description. */
  readonly publicUrl?: string;
  /** The policy of the audit log: its key and witnesses; null while it is not made. Where left out nothing is proved or exported. */
  readonly logPolicy?: () => string | null;
  /** As drafts, the page for fetching letters and the index of a case file name it; the usual one where left out. */
  readonly authorityName?: string;
  /** The Authority's own bank accounts; where left out no statement is taken in. */
  readonly bankAccounts?: OwnAccounts;
}

/** Starts nightly runs; the same id is the same run. Rejects while Temporal is down. */
export interface NightlyRunStarter {
  readonly start: (runId: string, request: RunRequest) => Promise<void>;
  /** Whether a run of this id was started, though it may not have begun to write. */
  readonly isStarted: (runId: string) => Promise<boolean>;
}

/** How a location of the training provider behaves from now on. */
export interface LocationSetting {
  readonly host: string;
  readonly path: string;
  readonly state: 'up' | 'down' | 'flaky' | 'error' | 'slow' | 'redirect';
}

/** A message that the provider of a training took in. */
export interface TrainingMessage {
  readonly id: string;
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly receivedAt: Instant;
  readonly sizeBytes: number;
}

/** The local web server that plays the providers of a training. Rejects while it cannot be reached. */
export interface TrainingProvider {
  readonly setLocations: (settings: readonly LocationSetting[]) => Promise<void>;
  readonly mail: () => Promise<readonly TrainingMessage[]>;
  /** As it came in; null where there is none of that id. */
  readonly message: (id: string) => Promise<Buffer | null>;
}

/** Whether the servers beside the record answer. */
export interface ServerChecks {
  readonly temporal: () => Promise<boolean>;
}

/** What the API asks of the rest of the installation. */
export interface ApiPorts {
  readonly nightlyRuns: NightlyRunStarter;
  readonly trainingProvider: TrainingProvider;
  readonly servers: ServerChecks;
}

export interface ApiDependencies extends ApiPorts {
  readonly settings: ApiSettings;
  readonly record: RecordDatabase;
  readonly log: Logger;
}

export const SETTINGS = Symbol('settings');
export const RECORD = Symbol('record');
export const LOG = Symbol('log');
export const NIGHTLY_RUNS = Symbol('nightly runs');
export const TRAINING_PROVIDER = Symbol('training provider');
export const SERVERS = Symbol('servers');
