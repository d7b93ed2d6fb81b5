import type { RunRequest } from '../../libs/contracts/run-request.js';
import type { SessionLimits } from '../../libs/identity/sessions/session.js';
import type { OwnAccounts } from '../../libs/money/payments/own-accounts.js';
import type { EvidenceSealer } from '../../libs/evidence/seal/sealer.js';
import type { Instant } from '../../libs/law/calendar/brands.js';
import type { LocationKeys } from '../../libs/locations/keys.js';
import type { Logger } from '../../libs/platform/logging.js';
import type { RecordDatabase } from '../../libs/record/database/record-database.js';
import type { SignInPort } from './sign-in/port.js';
import type { SignInSettings } from './sign-in/settings.js';

/** What the API is told at its start. */
export interface ApiSettings {
  readonly mode: 'training' | 'production';
  readonly databaseUrl: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** 127.0.0.1 where left out: a proxy with TLS stands in front. */
  readonly host?: string;
  /** Whether the header with the user is believed: a training that says so, and never production. */
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
  /** How officials and machines sign in; nobody does where left out. */
  readonly signIn?: SignInSettings;
  /** The usual ones where left out. */
  readonly sessionLimits?: SessionLimits;
  /** What monitoring shows to read the figures. */
  readonly metricsToken?: string;
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
  readonly signIn: SignInPort;
  readonly log: Logger;
}

export const SETTINGS = Symbol('settings');
/** The record as who asks may see it. */
export const RECORD = Symbol('record');
/** The record with the engine's own right, for what finds out who asks. */
export const ENGINE_RECORD = Symbol('engine record');
export const SIGN_IN_PORT = Symbol('sign-in');
export const LOG = Symbol('log');
export const NIGHTLY_RUNS = Symbol('nightly runs');
export const TRAINING_PROVIDER = Symbol('training provider');
export const SERVERS = Symbol('servers');
