import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifySeal } from '../../libs/evidence/seal/sealer.js';
import { throwAwaySealer } from '../../libs/evidence/seal/instrument-key.js';
import { openRecord } from '../../libs/record/database/record-database.js';
import { perform } from '../../libs/record/perform.js';
import { testDatabase, type TestDatabase } from './database.js';
import { request, start } from './fixtures/commands.js';
import { pass, penaltyCases } from './fixtures/penalty-cases.js';
import { done, observation, observeNightly } from './fixtures/route.js';

let test: TestDatabase;
let caseNumber: string;
beforeAll(async () => {
  test = await testDatabase({ clockFrom: start });
  [caseNumber = ''] = await penaltyCases(test.db, 1);
});
afterAll(() => test.drop());

interface Seal {
  readonly id: string;
  readonly sealed: string;
  readonly signature: string;
  readonly publicKey: string;
  readonly keyId: string;
}

const seals = async (): Promise<readonly Seal[]> =>
  (await test.asOwner(`SELECT e.id, encode(s.sealed, 'base64') AS sealed, encode(s.signature, 'base64') AS signature, k.public_key AS "publicKey", k.id AS "keyId"
    FROM record.evidence e LEFT JOIN record.evidence_seal s ON s.evidence_id = e.id LEFT JOIN record.evidence_key k ON k.id = s.key_id ORDER BY e.recorded_at, e.id`)) as unknown as readonly Seal[];
const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

describe('evidence in the record', () => {
  it('is each sealed with the key of the instrument, and the seal holds', async () => {
    const all = await seals();
    expect(all.length).toBeGreaterThan(1);
    expect(all.every(({ sealed, signature, publicKey }) => verifySeal({ sealed: bytes(sealed), signature: bytes(signature), publicKey }))).toBe(true);
    expect(new Set(all.map(({ keyId }) => keyId))).toEqual(new Set([test.db.sealer?.keyId]));
  });

  it('says where, when, by whom, how, the result and of which version of the order', async () => {
    const at = await pass(test.db, 24);
    const seen = observation('L1', at);
    await done(test.db, request(caseNumber, 'nightly-run', 'RecordObservation', { orderId: 'P1', purpose: 'nightly', observations: [{ ...seen, details: { method: 'HEAD', resolver: 'training', connected: '127.0.0.1' } }] }, { origin: 'nightly-run' }));
    const sealed = (await seals()).find(({ id }) => id === seen.id)?.sealed ?? '';
    expect(JSON.parse(bytes(sealed).toString('utf8'))).toMatchObject({
      id: seen.id, orderId: 'P1', orderVersion: 1, locationId: 'L1', at, localDay: expect.stringMatching(/^\d{4}-/), localTime: expect.stringMatching(/^\d\d:\d\d$/), result: 'available',
      observedBy: { kind: 'instrument', version: '1', vantagePoint: 'test' }, details: { method: 'HEAD', connected: '127.0.0.1' },
      kept: { caseNumber, recordedBy: 'nightly-run', legalAt: at },
    });
  });

  it('no longer holds once a single byte is another', async () => {
    const [first] = await seals();
    if (first === undefined) throw new Error('There is no evidence.');
    const changed = bytes(first.sealed);
    changed[20] = (changed[20] ?? 0) ^ 1;
    expect(verifySeal({ sealed: changed, signature: bytes(first.signature), publicKey: first.publicKey })).toBe(false);
    expect(verifySeal({ sealed: bytes(first.sealed), signature: bytes(first.signature), publicKey: throwAwaySealer().publicKey })).toBe(false);
    expect(verifySeal({ sealed: bytes(first.sealed), signature: bytes(first.signature), publicKey: 'no key' })).toBe(false);
  });

  it('is not kept without its seal: not by a process without the key, nor by a write that forgets it', async () => {
    const keyless = await openRecord({ url: test.appUrl, poolSize: 2, readers: 1 });
    try {
      const at = await pass(test.db, 1);
      const before = (await seals()).length;
      await expect(perform(keyless, observeNightly(caseNumber, at))).rejects.toThrow('holds no key of the instrument');
      await expect(test.asOwner(`SELECT record.write_sealed('{"evidence": []}'), record.write_sealed(jsonb_build_object('seals', '[{}]'::jsonb))`)).rejects.toThrow();
      expect((await seals()).length).toBe(before);
    } finally {
      await keyless.close();
    }
  });

  it('and its seal and key never change', async () => {
    for (const sql of ['UPDATE record.evidence_seal SET signature = signature', 'DELETE FROM record.evidence_seal', 'UPDATE record.evidence_key SET public_key = public_key', 'TRUNCATE record.evidence_key CASCADE']) {
      await expect(test.asOwner(sql)).rejects.toThrow('append-only');
    }
  });

  it('can be adopted by an official in a report of findings, when it is of that order', async () => {
    const [kept] = await test.asOwner(`SELECT id FROM record.evidence WHERE order_id = 'P1' AND result = 'available' LIMIT 1`);
    const report = { orderId: 'P1', evidenceIds: [String(kept?.['id'])], finding: 'Bereikbaar.' };
    expect(await perform(test.db, request(caseNumber, 'officer-1', 'DrawUpReportOfFindings', report))).toMatchObject({ kind: 'performed', acts: [{ type: 'FindingsReported', data: { reportId: 'R1' } }] });
    const foreign = { ...report, evidenceIds: ['00000000-0000-4000-8000-00000000ffff'] };
    expect(await perform(test.db, request(caseNumber, 'officer-1', 'DrawUpReportOfFindings', foreign))).toMatchObject({ kind: 'refused', refusal: { code: 'evidence-not-of-this-order' } });
  });
});
