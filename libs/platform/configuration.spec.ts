import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { TRAINING_ACCOUNT } from '../money/payments/own-accounts.js';
import { ConfigurationError, loadConfiguration } from './configuration.js';

const sealKey = 'q8Zr2m1nX0c7Vb5Tk9Yw4Lp6Hs3Jd8Gf2A';
const production = {
  AUTORITEIT_MODE: 'production',
  DATABASE_URL: 'postgresql://autoriteit_owner:Wd83kfPq72@db.example.nl:5432/autoriteit',
  DATABASE_APP_URL: 'postgresql://autoriteit_app:Xk20slQm11@db.example.nl:5432/autoriteit',
  TEMPORAL_ADDRESS: 'temporal.example.nl:7233',
  AUTORITEIT_OIDC_ISSUER: 'https://inloggen.example.nl',
  AUTORITEIT_OIDC_CLIENT_KEY: `${sealKey}-client`,
  AUTORITEIT_WORKBENCH_URL: 'https://werkplek.example.nl',
  AUTORITEIT_SEAL_KEY: sealKey,
  AUTORITEIT_LOG_KEY: `${sealKey}-log`,
  AUTORITEIT_INSTRUMENT_KEY: `${sealKey}-instrument`,
  AUTORITEIT_LOCATION_KEYS: `${sealKey}-locations`,
};

function faults(env: NodeJS.ProcessEnv, role?: 'owner' | 'app' | 'sequencer' | 'witness'): readonly string[] {
  try {
    loadConfiguration(env, role);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}

describe('the settings of a training installation', () => {
  it('need nothing at all', () => {
    const settings = loadConfiguration({});
    expect(settings).toMatchObject({ mode: 'training', taskQueue: 'autoriteit', port: undefined, database: { ownerUrl: undefined }, temporal: { address: undefined, namespace: 'default', tls: undefined } });
    expect(isAbsolute(settings.dataDir)).toBe(true);
    expect(settings.dataDir.endsWith('.autoriteit')).toBe(true);
  });

  it('take an empty variable for an absent one', () => {
    expect(loadConfiguration({ AUTORITEIT_PORT: '', DATABASE_URL: '  ' }).port).toBeUndefined();
  });

  it('take what is given', () => {
    const settings = loadConfiguration({ AUTORITEIT_PORT: '8700', AUTORITEIT_DATA: '/srv/autoriteit', TEMPORAL_ADDRESS: 'localhost:7233', TEMPORAL_TLS_SERVER_NAME: 'temporal' });
    expect(settings).toMatchObject({ port: 8700, dataDir: '/srv/autoriteit', temporal: { address: 'localhost:7233', tls: { serverName: 'temporal' } } });
  });

  it('list every fault at once', () => {
    const found = faults({ AUTORITEIT_MODE: 'demo', AUTORITEIT_PORT: '70000', DATABASE_URL: 'mysql://x/y', TEMPORAL_ADDRESS: 'temporal', AUTORITEIT_TRAINING_START: 'morgen' });
    expect(found.map((fault) => fault.split(' ')[0]).sort()).toEqual(['AUTORITEIT_MODE', 'AUTORITEIT_PORT', 'AUTORITEIT_TRAINING_START', 'DATABASE_URL', 'TEMPORAL_ADDRESS']);
  });

  it('know the accounts of the Authority by their check digits; a training has one at a bank that does not exist', () => {
    expect(loadConfiguration({}).bankAccounts).toEqual([TRAINING_ACCOUNT]);
    expect(loadConfiguration({ AUTORITEIT_BANK_ACCOUNTS: 'NL91 ABNA 0417 1643 00,NL51VBLD0123456789' }).bankAccounts).toEqual(['NL91ABNA0417164300', TRAINING_ACCOUNT]);
    expect(faults({ AUTORITEIT_BANK_ACCOUNTS: 'NL92ABNA0417164300' })).toEqual([expect.stringMatching(/^AUTORITEIT_BANK_ACCOUNTS moet een IBAN/)]);
    expect(loadConfiguration(production).bankAccounts).toEqual([]);
  });

  it('do not show a secret in the fault', () => {
    expect(faults({ DATABASE_URL: 'mysql://eigenaar:zeergeheim@server/db' }).join()).not.toContain('zeergeheim');
  });
});

describe('the settings of production', () => {
  it('are accepted when complete', () => {
    expect(faults(production)).toEqual([]);
    expect(loadConfiguration(production).mode).toBe('production');
  });

  it.each(['DATABASE_URL', 'DATABASE_APP_URL', 'TEMPORAL_ADDRESS', 'AUTORITEIT_OIDC_ISSUER', 'AUTORITEIT_OIDC_CLIENT_KEY', 'AUTORITEIT_WORKBENCH_URL', 'AUTORITEIT_SEAL_KEY', 'AUTORITEIT_LOG_KEY', 'AUTORITEIT_INSTRUMENT_KEY', 'AUTORITEIT_LOCATION_KEYS'])('are refused without %s', (name) => {
    expect(faults({ ...production, [name]: undefined })).toEqual([expect.stringContaining(`${name} ontbreekt`)]);
  });

  it('name everything that is missing in one go', () => {
    expect(faults({ AUTORITEIT_MODE: 'production' })).toHaveLength(10);
  });

  it('do not ask the owner of a process that acts for officials', () => {
    expect(faults({ ...production, DATABASE_URL: undefined }, 'app')).toEqual([]);
  });

  it('give the key of the log to the sequencer only, and ask nothing else of it', () => {
    expect(faults({ ...production, AUTORITEIT_LOG_KEY: undefined }, 'app')).toEqual([]);
    expect(faults({ AUTORITEIT_MODE: 'production' }, 'sequencer').map((fault) => fault.split(' ')[0])).toEqual(['DATABASE_SEQUENCER_URL', 'AUTORITEIT_LOG_KEY', 'AUTORITEIT_LOG_POLICY']);
    const trainingKey = 'PRIVATE+KEY+audit.oefening.example/zaken+00000000+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
    const complete = { AUTORITEIT_MODE: 'production', DATABASE_SEQUENCER_URL: 'postgresql://autoriteit_sequencer:Wd83kfPq72@db/autoriteit', AUTORITEIT_LOG_POLICY: '/etc/policy' };
    expect(faults({ ...complete, AUTORITEIT_LOG_KEY: trainingKey }, 'sequencer')).toEqual([expect.stringContaining('oefensleutel')]);
    expect(faults({ ...complete, AUTORITEIT_LOG_KEY: `${sealKey}-log` }, 'sequencer')).toEqual([]);
  });

  it('ask of a witness its own things and no database', () => {
    expect(faults({ AUTORITEIT_MODE: 'production' }, 'witness').map((fault) => fault.split(' ')[0])).toEqual(['AUTORITEIT_WITNESS_KEY', 'AUTORITEIT_WITNESS_STORE', 'AUTORITEIT_WITNESS_PORT', 'AUTORITEIT_LOG_POLICY']);
  });

  it.each([
    ['a training key', 'OEFENING-q8Zr2m1nX0c7Vb5Tk9Yw4Lp6Hs3Jd8', 'oefensleutel'],
    ['a default secret', 'changeme', 'standaardwaarde'],
    ['one character over and over', 'a'.repeat(64), 'standaardwaarde'],
    ['a short key', 'q8Zr2m1nX0c7', 'te kort'],
  ])('refuse %s', (_, key, reason) => {
    expect(faults({ ...production, AUTORITEIT_SEAL_KEY: key })).toEqual([expect.stringContaining(reason)]);
    expect(faults({ ...production, AUTORITEIT_LOG_KEY: key })).toEqual([expect.stringContaining('AUTORITEIT_LOG_KEY')]);
  });

  it('refuse a training key that is given as a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'keys-'));
    const path = join(folder, 'seal.pem');
    writeFileSync(path, `# OEFENING\n${sealKey}\n`);
    expect(faults({ ...production, AUTORITEIT_SEAL_KEY: path })).toEqual([expect.stringContaining('oefensleutel')]);
    writeFileSync(path, `${sealKey}\n`);
    expect(faults({ ...production, AUTORITEIT_SEAL_KEY: path })).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('refuse one key for two purposes', () => {
    expect(faults({ ...production, AUTORITEIT_LOG_KEY: sealKey })).toEqual([expect.stringContaining('gelijk')]);
  });

  it.each(['postgres', 'Password', 'autoriteit_app'])('refuse the database password %s', (password) => {
    expect(faults({ ...production, DATABASE_APP_URL: `postgresql://autoriteit_app:${password}@db/autoriteit` })).toEqual([expect.stringContaining('DATABASE_APP_URL bevat een standaardwachtwoord')]);
  });

  it('refuse a training clock and an issuer without https', () => {
    expect(faults({ ...production, AUTORITEIT_TRAINING_START: '2026-03-02', AUTORITEIT_OIDC_ISSUER: 'http://inloggen.example.nl' })).toEqual([
      expect.stringContaining('AUTORITEIT_TRAINING_START'), expect.stringContaining('https'),
    ]);
  });

  it.each(['https://localhost:9443', 'https://127.0.0.1', 'https://oefening.inloggen.example', 'https://training-idp.example'])('refuse %s, the provider of a training, which asks no password', (issuer) => {
    expect(faults({ ...production, AUTORITEIT_OIDC_ISSUER: issuer })).toEqual([expect.stringContaining('oefening')]);
  });

  it('refuse to believe a header about who acts', () => {
    expect(faults({ ...production, AUTORITEIT_TRUST_USER_HEADER: 'yes' })).toEqual([expect.stringContaining('AUTORITEIT_TRUST_USER_HEADER')]);
    expect(loadConfiguration({}).signIn.trustUserHeader).toBe(false);
  });

  it('name a wrong value beside a missing one', () => {
    expect(faults({ ...production, AUTORITEIT_PORT: 'x', AUTORITEIT_LOG_KEY: undefined })).toHaveLength(2);
  });
});
