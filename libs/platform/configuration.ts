import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { accountsIn, TRAINING_ACCOUNT, type OwnAccounts } from '../money/payments/own-accounts.js';
import { isIban } from '../money/payments/iban.js';
import { projectRoot } from './files.js';
import { productionFaults, type ProcessRole } from './production.js';
import { SetupError } from './say.js';

const text = z.string().trim().min(1);
const url = (protocol: RegExp, example: string) => text.refine(
  (value) => URL.canParse(value) && protocol.test(new URL(value).protocol),
  { error: `moet een adres zijn zoals ${example}` },
);
const postgresUrl = url(/^postgres(ql)?:$/, 'postgresql://gebruiker:wachtwoord@server:5432/autoriteit');
const address = text.regex(/^(\[[0-9a-f:]+\]|[\w.-]+):\d{1,5}$/i, { error: 'moet server:poort zijn, zoals temporal.example.nl:7233' });
const portNumber = z.coerce.number({ error: 'moet een poortnummer zijn' }).int({ error: 'moet een poortnummer zijn' })
  .min(1, { error: 'moet een poortnummer zijn' }).max(65535, { error: 'moet een poortnummer van 1 tot en met 65535 zijn' });

const whole = (least: number, most: number, what: string) => z.coerce.number({ error: what }).int({ error: what }).min(least, { error: what }).max(most, { error: what });
const minutes = whole(1, 240, 'moet een aantal minuten van 1 tot en met 240 zijn');
const hours = whole(1, 24, 'moet een aantal uren van 1 tot en met 24 zijn');

/** Every environment variable that autoriteit reads; an empty one counts as absent. */
export const environment = z.object({
  AUTORITEIT_MODE: z.enum(['training', 'production'], { error: "moet 'training' of 'production' zijn" }).default('training'),
  AUTORITEIT_DATA: text.default('.autoriteit'),
  AUTORITEIT_PORT: portNumber.optional(),
  AUTORITEIT_TASK_QUEUE: text.default('autoriteit'),
  AUTORITEIT_TRAINING_START: text.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/, { error: 'moet een datum (2026-03-02) of een moment in UTC (2026-03-02T08:00:00Z) zijn' }).optional(),
  AUTORITEIT_TRAINING_PROVIDER_PORT: portNumber.optional(),
  AUTORITEIT_AUTHORITY_NAME: text.default('Autoriteit online Terroristisch en Kinderpornografisch Materiaal'),
  AUTORITEIT_BANK_FOLDER: text.optional(),
  AUTORITEIT_BANK_ACCOUNTS: text.refine((value) => accountsIn(value).every(isIban), { error: "moet een IBAN zijn met juiste controlecijfers, of meer met komma's ertussen" }).optional(),
  AUTORITEIT_OIDC_ISSUER: url(/^https?:$/, 'https://inloggen.example.nl').optional(),
  AUTORITEIT_OIDC_CLIENT_ID: text.default('autoriteit'),
  AUTORITEIT_OIDC_CLIENT_KEY: text.optional(),
  AUTORITEIT_WORKBENCH_URL: url(/^https?:$/, 'https://werkplek.example.nl').optional(),
  AUTORITEIT_API_AUDIENCE: text.default('urn:autoriteit:api'),
  AUTORITEIT_SESSION_IDLE_MINUTES: minutes.default(30),
  AUTORITEIT_SESSION_HOURS: hours.default(10),
  AUTORITEIT_TRUST_USER_HEADER: z.enum(['yes', 'no'], { error: "moet 'yes' of 'no' zijn" }).default('no'),
  AUTORITEIT_METRICS_TOKEN: text.min(32, { error: 'moet minstens 32 tekens zijn' }).optional(),
  AUTORITEIT_TRAINING_MAIL_PORT: portNumber.optional(),
  AUTORITEIT_PUBLIC_URL: url(/^https?:$/, 'https://bekendmakingen.example.nl').optional(),
  AUTORITEIT_MAIL_SERVER: text.regex(/^(mx|smtp:\/\/(\[[0-9a-f:]+\]|[\w.-]+)(:\d{1,5})?)$/i, { error: "moet 'mx' zijn of een adres zoals smtp://ontvangst.example.nl:25" }).optional(),
  AUTORITEIT_MAIL_RETURNS: text.optional(),
  AUTORITEIT_MAIL_FROM: z.email({ error: 'moet een e-mailadres zijn' }).default('bevelen@autoriteit.example'),
  AUTORITEIT_SEAL_KEY: text.optional(),
  AUTORITEIT_SEAL_CERTIFICATE: text.optional(),
  AUTORITEIT_SEAL_PASSPHRASE: text.optional(),
  AUTORITEIT_SEAL_ANCHORS: text.optional(),
  AUTORITEIT_TIME_STAMP_URL: url(/^https?:$/, 'https://tijdstempel.example.nl').optional(),
  AUTORITEIT_LOG_KEY: text.optional(),
  AUTORITEIT_INSTRUMENT_KEY: text.optional(),
  AUTORITEIT_LOCATION_KEYS: text.optional(),
  AUTORITEIT_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal'], { error: 'moet trace, debug, info, warn, error of fatal zijn' }).default('info'),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_APP_URL: postgresUrl.optional(),
  DATABASE_SEQUENCER_URL: postgresUrl.optional(),
  DATABASE_READER_URL: postgresUrl.optional(),
  AUTORITEIT_LOG_POLICY: text.optional(),
  AUTORITEIT_LOG_COPIES: text.optional(),
  AUTORITEIT_WITNESS_KEY: text.optional(),
  AUTORITEIT_WITNESS_PORT: portNumber.optional(),
  AUTORITEIT_WITNESS_STORE: text.optional(),
  TEMPORAL_ADDRESS: address.optional(),
  TEMPORAL_NAMESPACE: text.default('default'),
  TEMPORAL_API_KEY: text.optional(),
  TEMPORAL_TLS_CLIENT_CERT_PATH: text.optional(),
  TEMPORAL_TLS_CLIENT_KEY_PATH: text.optional(),
  TEMPORAL_TLS_SERVER_CA_CERT_PATH: text.optional(),
  TEMPORAL_TLS_SERVER_NAME: text.optional(),
});

/** The environment as the schema understands it. */
export type Environment = z.infer<typeof environment>;

/** The settings of this process. */
export interface Configuration {
  mode: 'training' | 'production';
  /** Absolute folder of data, logs and secrets. */
  dataDir: string;
  /** Absent: a free port is found, 8600 when it is free. */
  port: number | undefined;
  taskQueue: string;
  /** Where the training clock of a new installation begins: `YYYY-MM-DD` or an instant in UTC. */
  trainingStart: string | undefined;
  /** Where the web server that plays the providers of a training answers, on 127.0.0.1; set by the supervisor. */
  trainingProviderPort: number | undefined;
  /** Where the same server takes in mail by SMTP; set by the supervisor. */
  trainingMailPort: number | undefined;
  /** Where the outside reaches the API, for the link to the download page of letters. */
  publicUrl: string | undefined;
  /** Production: `mx` hands letters to the providers' own servers; else one receiving server that is not the Authority's. */
  mailServer: string | undefined;
  mailFrom: string;
  /** Absolute folder (Maildir) in which messages to `mailFrom` are put, so that reports of non-delivery are read; absent: nobody reads them but people. */
  mailReturns: string | undefined;
  authorityName: string;
  /** Absolute folder in which the bank's statements are put; absent: statements come by the API only. */
  bankFolder: string | undefined;
  /** The Authority's own accounts: only their statements are taken in. */
  bankAccounts: OwnAccounts;
  logLevel: Environment['AUTORITEIT_LOG_LEVEL'];
  database: { ownerUrl: string | undefined; appUrl: string | undefined; sequencerUrl: string | undefined; readerUrl: string | undefined };
  temporal: TemporalSettings;
  oidcIssuer: string | undefined;
  signIn: SignInConfiguration;
  /** What monitoring shows to read the figures. */
  metricsToken: string | undefined;
  /** File with the key of the seal: PEM or PKCS#12. */
  sealKey: string | undefined;
  sealCertificate: string | undefined;
  sealPassphrase: string | undefined;
  /** File with the certificates by which seals are checked. */
  sealAnchors: string | undefined;
  /** Time-stamp service (RFC 3161); with it seals are B-T. */
  timeStampUrl: string | undefined;
  logKey: string | undefined;
  /** Ed25519 private key in PEM, or the path of its file, with which observations are sealed. */
  instrumentKey: string | undefined;
  /** The keys of the addresses of locations, as text or as the path of their file. */
  locationKeys: string | undefined;
  log: LogSettings;
}

/** How officials and machines sign in. */
export interface SignInConfiguration {
  /** The name under which the provider of identities knows the API. */
  clientId: string;
  /** Private key (EC P-256, PKCS#8 PEM) or the path of its file, with which the API authenticates at the provider. */
  clientKey: string | undefined;
  /** Where officials reach the workbench; the provider sends the browser back there. */
  workbenchUrl: string | undefined;
  /** The audience of access tokens for this API. */
  audience: string;
  sessionLimits: { idleMinutes: number; hours: number };
  /** A training alone: whoever the header Autoriteit-User names acts. */
  trustUserHeader: boolean;
}

/** Where the audit log finds its witnesses, and a witness its own things. Keys are text or the path of a file. */
export interface LogSettings {
  /** Path of the policy (C2SP tlog-policy) with the key of the log and the witnesses, each with its address. */
  policy: string | undefined;
  /** A folder in which copies of the checkpoints are put. */
  copies: string | undefined;
  witnessKey: string | undefined;
  witnessPort: number | undefined;
  witnessStore: string | undefined;
}

/** How Temporal is reached; without an address this installation runs one itself. */
export interface TemporalSettings {
  address: string | undefined;
  namespace: string;
  apiKey: string | undefined;
  tls: { certificate: string | undefined; key: string | undefined; authority: string | undefined; serverName: string | undefined } | undefined;
}

/** The settings are wrong; `faults` has one Dutch line for each, all of them at once. */
export class ConfigurationError extends SetupError {
  override name = 'ConfigurationError';
  constructor(readonly faults: readonly string[]) {
    super(`De instellingen kloppen niet:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

function temporalOf(env: Environment): TemporalSettings {
  const tls = {
    certificate: env.TEMPORAL_TLS_CLIENT_CERT_PATH,
    key: env.TEMPORAL_TLS_CLIENT_KEY_PATH,
    authority: env.TEMPORAL_TLS_SERVER_CA_CERT_PATH,
    serverName: env.TEMPORAL_TLS_SERVER_NAME,
  };
  return {
    address: env.TEMPORAL_ADDRESS,
    namespace: env.TEMPORAL_NAMESPACE,
    apiKey: env.TEMPORAL_API_KEY,
    tls: Object.values(tls).some((value) => value !== undefined) ? tls : undefined,
  };
}

/** A folder as an absolute path; one that is not set stays so. */
function absolute<T extends string | undefined>(folder: T): T | string {
  return folder === undefined || isAbsolute(folder) ? folder : join(projectRoot(), folder);
}

function configurationOf(env: Environment): Configuration {
  return {
    mode: env.AUTORITEIT_MODE,
    dataDir: absolute(env.AUTORITEIT_DATA),
    port: env.AUTORITEIT_PORT,
    taskQueue: env.AUTORITEIT_TASK_QUEUE,
    trainingStart: env.AUTORITEIT_TRAINING_START,
    trainingProviderPort: env.AUTORITEIT_TRAINING_PROVIDER_PORT,
    trainingMailPort: env.AUTORITEIT_TRAINING_MAIL_PORT,
    publicUrl: env.AUTORITEIT_PUBLIC_URL,
    mailServer: env.AUTORITEIT_MAIL_SERVER,
    mailFrom: env.AUTORITEIT_MAIL_FROM,
    mailReturns: absolute(env.AUTORITEIT_MAIL_RETURNS),
    authorityName: env.AUTORITEIT_AUTHORITY_NAME,
    bankFolder: absolute(env.AUTORITEIT_BANK_FOLDER),
    bankAccounts: env.AUTORITEIT_BANK_ACCOUNTS === undefined ? (env.AUTORITEIT_MODE === 'training' ? [TRAINING_ACCOUNT] : []) : accountsIn(env.AUTORITEIT_BANK_ACCOUNTS),
    logLevel: env.AUTORITEIT_LOG_LEVEL,
    database: { ownerUrl: env.DATABASE_URL, appUrl: env.DATABASE_APP_URL, sequencerUrl: env.DATABASE_SEQUENCER_URL, readerUrl: env.DATABASE_READER_URL },
    temporal: temporalOf(env),
    oidcIssuer: env.AUTORITEIT_OIDC_ISSUER,
    signIn: {
      clientId: env.AUTORITEIT_OIDC_CLIENT_ID,
      clientKey: env.AUTORITEIT_OIDC_CLIENT_KEY,
      workbenchUrl: env.AUTORITEIT_WORKBENCH_URL,
      audience: env.AUTORITEIT_API_AUDIENCE,
      sessionLimits: { idleMinutes: env.AUTORITEIT_SESSION_IDLE_MINUTES, hours: env.AUTORITEIT_SESSION_HOURS },
      trustUserHeader: env.AUTORITEIT_TRUST_USER_HEADER === 'yes',
    },
    metricsToken: env.AUTORITEIT_METRICS_TOKEN,
    sealKey: env.AUTORITEIT_SEAL_KEY,
    sealCertificate: env.AUTORITEIT_SEAL_CERTIFICATE,
    sealPassphrase: env.AUTORITEIT_SEAL_PASSPHRASE,
    sealAnchors: env.AUTORITEIT_SEAL_ANCHORS,
    timeStampUrl: env.AUTORITEIT_TIME_STAMP_URL,
    logKey: env.AUTORITEIT_LOG_KEY,
    instrumentKey: env.AUTORITEIT_INSTRUMENT_KEY,
    locationKeys: env.AUTORITEIT_LOCATION_KEYS,
    log: {
      policy: env.AUTORITEIT_LOG_POLICY,
      copies: env.AUTORITEIT_LOG_COPIES,
      witnessKey: env.AUTORITEIT_WITNESS_KEY,
      witnessPort: env.AUTORITEIT_WITNESS_PORT,
      witnessStore: env.AUTORITEIT_WITNESS_STORE,
    },
  };
}

/**
 * Reads the settings from the environment. Production refuses to start with a missing setting, a
 * default secret or a training key.
 * @param role what the process is: `app` acts for officials and needs no owner's rights (api and worker).
 * @throws ConfigurationError that lists every fault at once, and shows no secret.
 */
export function loadConfiguration(env: NodeJS.ProcessEnv = process.env, role: ProcessRole = 'owner'): Configuration {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const parsed = environment.safeParse(given);
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
  if (given['AUTORITEIT_MODE'] === 'production') faults.push(...productionFaults(given, role));
  if (!parsed.success || faults.length > 0) throw new ConfigurationError(faults);
  return configurationOf(parsed.data);
}
