import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { NewEvidence } from '../../enforcement/case/outcome.js';
import { instant } from '../../law/calendar/instant.js';
import { installationSealer, throwAwaySealer, trainingKeyFile } from './instrument-key.js';
import { sealedRecord, type SealedIn } from './sealed-record.js';
import { sealerOf, verifySeal } from './sealer.js';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'autoriteit-key-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const training = () => installationSealer({ mode: 'training', dataDir: join(dataDir, 'data'), instrumentKey: undefined });

describe('the key of the instrument', () => {
  it('is drawn once in a training and kept for its owner alone', () => {
    const [first, second] = [training(), training()];
    expect(second.keyId).toBe(first.keyId);
    expect(statSync(trainingKeyFile(join(dataDir, 'data'))).mode & 0o777).toBe(0o600);
    expect(throwAwaySealer().keyId).not.toBe(first.keyId);
  });

  it('is given in production, as text or as a file, and never made there', () => {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const production = (instrumentKey: string | undefined) => installationSealer({ mode: 'production', dataDir, instrumentKey });
    expect(production(pem).keyId).toBe(sealerOf(pem).keyId);
    training();
    const file = trainingKeyFile(join(dataDir, 'data'));
    expect(production(file).keyId).toBe(sealerOf(readFileSync(file, 'utf8')).keyId);
    expect(() => production(undefined)).toThrow('AUTORITEIT_INSTRUMENT_KEY');
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(() => production(rsa)).toThrow('Ed25519');
  });
});

describe('the sealed record', () => {
  const kept: SealedIn = { caseNumber: 'Z-2026-000001', recordedBy: 'nightly-run', commandId: 'c', legalAt: instant('2026-05-12T02:00:01Z'), systemAt: instant('2026-05-12T02:00:01Z') };
  const evidence = { id: 'e', orderId: 'P1', orderVersion: 2, locationId: 'L1', at: instant('2026-05-11T22:30:00Z'), result: 'available', reason: 'HTTP 200', observedBy: { kind: 'official', userId: 'officer-1', method: 'Bekeken.' }, details: {} } as NewEvidence;

  it('is the same bytes for the same facts, whatever the order of the fields, and tells both clocks', () => {
    const turned = Object.fromEntries(Object.entries(evidence).reverse()) as unknown as NewEvidence;
    expect(sealedRecord(turned, kept).equals(sealedRecord(evidence, kept))).toBe(true);
    expect(JSON.parse(sealedRecord(evidence, kept).toString())).toMatchObject({ form: 'bewijsstuk/1', at: '2026-05-11T22:30:00.000Z', localDay: '2026-05-12', localTime: '00:30', orderVersion: 2 });
  });

  it('cannot be changed under its signature', () => {
    const sealer = throwAwaySealer();
    const sealed = sealedRecord(evidence, kept);
    const signature = sealer.sign(sealed);
    expect(verifySeal({ sealed, signature, publicKey: sealer.publicKey })).toBe(true);
    expect(verifySeal({ sealed: sealedRecord({ ...evidence, orderVersion: 1 }, kept), signature, publicKey: sealer.publicKey })).toBe(false);
  });
});
