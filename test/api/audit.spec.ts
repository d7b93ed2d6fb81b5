import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { exportFolder } from '../../libs/audit/export/folder.js';
import { verifyExport } from '../../libs/audit/export/verify-export.js';
import { verifyProof } from '../../libs/audit/export/verify-proof.js';
import { sequence } from '../../libs/audit/sequencer/sequence.js';
import { storedTree } from '../../libs/audit/sequencer/stored-tree.js';
import { parseCheckpoint } from '../../libs/audit/tlog/checkpoint.js';
import { cosign } from '../../libs/audit/tlog/cosignature.js';
import { parseNote, signatureLine } from '../../libs/audit/tlog/note.js';
import { policyText } from '../../libs/audit/tlog/policy-file.js';
import { newSigner } from '../../libs/audit/tlog/signer.js';
import { holdClock } from '../../libs/record/clock/move-clock.js';
import { caseWithOrder } from '../record/fixtures/route.js';
import { apiUnderTest, type ApiUnderTest } from './api-under-test.js';
import { must } from './officials.js';

const log = newSigner('audit.authority.example/zaken', 'note');
const witness = newSigner('witness.example', 'cosignature');
const policy = policyText([log], [witness], 1);
const folder = mkdtempSync(join(tmpdir(), 'audit-api-'));

let keys: string | null = null;
let under: ApiUnderTest;
let caseNumber: string;
let document: string;

/** Puts everything that waits in the log, cosigned. */
async function integrate(): Promise<void> {
  const owner = new pg.Client({ connectionString: under.test.ownerUrl });
  await owner.connect();
  try {
    const made = await sequence(owner, await storedTree(owner), log);
    if (made === null) throw new Error('nothing waited');
    const { text } = parseNote(made.note);
    await owner.query('INSERT INTO audit.cosignature (tree_size, witness, line) VALUES ($1, $2, $3)', [made.tree.range.size, witness.name, signatureLine(cosign(text, witness, 1_764_000_000))]);
  } finally {
    await owner.end();
  }
}

/** Fetches an archive, takes it apart and answers its folder. */
async function taken(path: string, user: string): Promise<string> {
  const response = await fetch(`${under.api.url}${path}`, { headers: { 'autoriteit-user': user } });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-tar']);
  const target = mkdtempSync(join(folder, 'taken-'));
  writeFileSync(join(folder, 'export.tar'), Buffer.from(await response.arrayBuffer()));
  expect(spawnSync('tar', ['-xf', join(folder, 'export.tar'), '-C', target]).status).toBe(0);
  return target;
}

async function lastEntries(count: number): Promise<readonly Record<string, unknown>[]> {
  const rows = await under.test.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry ORDER BY id DESC LIMIT ${String(count)}`);
  return rows.map(({ entry }) => entry as Record<string, unknown>);
}

beforeAll(async () => {
  under = await apiUnderTest({ settings: { logPolicy: () => keys, authorityName: 'Voorbeeldautoriteit' } });
  await holdClock(under.test.db, { userId: 'admin-1' });
  caseNumber = await caseWithOrder(under.test.db);
  document = String((await under.test.asOwner('SELECT id FROM record.document LIMIT 1'))[0]?.['id']);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await under.close();
});

describe('the log over the API', () => {
  it('says that it is not ready before there are keys, and before anything was signed', async () => {
    await must(503, under.ask('/v1/audit/policy'));
    keys = policy;
    await must(503, under.ask('/v1/audit/checkpoint'));
    await must(503, under.ask(`/v1/audit/cases/${caseNumber}/export`, { user: 'legal-1' }));
    await must(503, under.ask(`/v1/cases/${caseNumber}/documents/${document}/proof`));
    await integrate();
  });

  it('shows its keys and its newest checkpoint', async () => {
    expect((await must(200, under.ask('/v1/audit/policy'))).text).toBe(policy);
    const { text } = await must(200, under.ask('/v1/audit/checkpoint'));
    expect(parseCheckpoint(text)).toMatchObject({ origin: log.name });
  });

  it('gives an auditor an export that verifies, without locations, and nobody else; both leave an entry', async () => {
    await must(403, under.ask('/v1/audit/export', { user: 'officer-1' }));
    expect(await lastEntries(1)).toMatchObject([{ action: 'exportLog', result: 'refused' }]);
    const target = await taken('/v1/audit/export', 'auditor-1');
    expect(await lastEntries(1)).toMatchObject([{ action: 'ReadLog', object: { route: 'exportLog' }, who: { userId: 'auditor-1' } }]);
    const report = await verifyExport(exportFolder(target), { policy });
    expect(report).toMatchObject({ cases: 1, documents: 0, withheldDocuments: 1 });
  });

  it('gives legal staff the file of a case for the court, and an auditor the file without locations', async () => {
    await integrate();
    const unneeded = await taken(`/v1/audit/cases/${caseNumber}/export`, 'legal-1');
    expect(exportFolder(unneeded).read('vindplaatsen/vindplaatsen.json')).toBeNull();
    await must(201, under.ask(`/v1/cases/${caseNumber}/location-needs`, { user: 'legal-1', body: { reasons: 'Dossier voor de rechtbank.' } }));
    const whole = await taken(`/v1/audit/cases/${caseNumber}/export?courtOnly=2&why=Lopend+onderzoek`, 'legal-1');
    expect(await lastEntries(1)).toMatchObject([{ action: 'ReadLocations', object: { route: 'exportCase', case: caseNumber } }]);
    expect(await verifyExport(exportFolder(whole), { policy })).toMatchObject({ documents: 1, withheldActs: 0 });
    expect(exportFolder(whole).read('alleen-rechtbank/handelingen.json')).not.toBeNull();
    const without = await taken(`/v1/audit/cases/${caseNumber}/export?courtOnly=2&why=Lopend+onderzoek`, 'auditor-1');
    expect(await verifyExport(exportFolder(without), { policy })).toMatchObject({ documents: 0, withheldActs: 1, withheldDocuments: 1 });
    expect(exportFolder(without).read('vindplaatsen/vindplaatsen.json')).toBeNull();
    await must(403, under.ask(`/v1/audit/cases/${caseNumber}/export`, { user: 'finance-1' }));
    await must(400, under.ask(`/v1/audit/cases/${caseNumber}/export?courtOnly=2`, { user: 'legal-1' }));
    await must(400, under.ask(`/v1/audit/cases/${caseNumber}/export?without=dossier`, { user: 'legal-1' }));
    await must(404, under.ask(`/v1/audit/cases/${caseNumber}/export?courtOnly=999&why=x`, { user: 'legal-1' }));
  });

  it('gives the proof of a letter beside the letter, and of an act', async () => {
    const { json } = await must(200, under.ask(`/v1/cases/${caseNumber}/documents`));
    const [listed] = (json as { readonly items: readonly { readonly _links: { readonly self: { readonly href: string }; readonly proof: { readonly href: string } } }[] }).items;
    const proof = await must(200, under.ask(listed?._links.proof.href ?? ''));
    expect(proof.headers.get('content-disposition')).toContain('.tlog-proof');
    const letter = await fetch(`${under.api.url}${listed?._links.self.href ?? ''}`, { headers: { 'autoriteit-user': 'officer-1' } });
    expect(verifyProof('brief', proof.text, policy, Buffer.from(await letter.arrayBuffer()))).toMatchObject({ documentId: document });
    expect(await lastEntries(2)).toMatchObject([{ action: 'ReadPersonalData' }, { action: 'ReadLog', object: { route: 'proveDocument', case: caseNumber, documentId: document } }]);
    const act = await must(200, under.ask(`/v1/audit/cases/${caseNumber}/acts/1/proof`));
    expect(verifyProof('handeling', act.text, policy, null).entry.recorded).toMatchObject({ caseNumber, firstSeq: 1 });
    await must(404, under.ask(`/v1/audit/cases/${caseNumber}/acts/999/proof`));
    await must(404, under.ask(`/v1/cases/Z-2026-999999/documents/${document}/proof`));
  });
});
