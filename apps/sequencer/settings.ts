import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { keyGiven, publish, published, trainingKey, trainingNames } from '../../libs/audit/keys.js';
import { trainingPlaces } from '../../libs/audit/places.js';
import { policyText } from '../../libs/audit/tlog/policy-file.js';
import type { Signer } from '../../libs/audit/tlog/signer.js';
import { vkeyOf, type VerifierKey } from '../../libs/audit/tlog/verifier-key.js';
import { namedIn, type Named } from '../../libs/audit/witness/named-witnesses.js';
import { writeDurably } from '../../libs/audit/witness/write-durably.js';
import { loadConfiguration, type Configuration } from '../../libs/platform/configuration.js';
import { SetupError } from '../../libs/platform/say.js';

/** What the sequencer works with. */
export interface SequencerSettings {
  readonly url: string;
  /** For the full check; without it none is made, and the operations page says so. */
  readonly readerUrl: string | undefined;
  readonly signer: Signer;
  readonly named: Named;
  /** Where what was last signed is remembered, outside the database. */
  readonly lastSigned: string;
  readonly logLevel: string;
}

/** Reads the settings; a training makes its key and writes its policy. @throws SetupError, ConfigurationError or Malformed. */
export async function sequencerSettings(env: NodeJS.ProcessEnv = process.env): Promise<SequencerSettings> {
  const configuration = loadConfiguration(env, 'sequencer');
  const { mode, dataDir, database, logKey, logLevel } = configuration;
  if (database.sequencerUrl === undefined) throw new SetupError('DATABASE_SEQUENCER_URL ontbreekt: de verbinding van de rol autoriteit_sequencer.');
  const places = trainingPlaces(dataDir);
  const signer = mode === 'production' ? keyGiven(logKey ?? '') : trainingKey(logKey ?? places.logKey, trainingNames.log, 'note');
  if (signer.type !== 'note') throw new SetupError('AUTORITEIT_LOG_KEY is geen sleutel van een logboek.');
  if (mode === 'training') publish(places.logVkey, signer);
  const named = await namedFor(configuration, signer);
  if (!named.logs.some((known) => vkeyOf(known) === vkeyOf(signer))) throw new SetupError('AUTORITEIT_LOG_KEY hoort niet bij een logboek dat AUTORITEIT_LOG_POLICY noemt.');
  return { url: database.sequencerUrl, readerUrl: database.readerUrl, signer, named, lastSigned: places.lastSigned, logLevel };
}

async function namedFor({ mode, dataDir, log }: Configuration, signer: VerifierKey): Promise<Named> {
  const places = trainingPlaces(dataDir);
  const copies = log.copies ?? (mode === 'training' ? places.copies : undefined);
  const folders = copies === undefined ? [] : [copies];
  if (log.policy !== undefined) return namedIn(readFileSync(log.policy, 'utf8'), folders);
  const witness = log.witnessPort === undefined ? null : await witnessOfTraining(places.witnessVkey);
  const policy = policyText([signer], witness === null ? [] : [witness], witness === null ? 0 : 1);
  writeDurably(places.policy, policy);
  return namedIn(policy.replace(/^witness .*$/m, (line) => `${line} http://127.0.0.1:${String(log.witnessPort)}/`), folders);
}

async function witnessOfTraining(path: string): Promise<VerifierKey> {
  for (;;) {
    const key = published(path);
    if (key !== null) return key;
    await pause(100);
  }
}
