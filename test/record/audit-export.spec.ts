import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sequence } from '../../libs/audit/sequencer/sequence.js';
import { emptyTree, type Tree } from '../../libs/audit/sequencer/tree.js';
import { caseExport } from '../../libs/audit/export/from-record/case-export.js';
import { checkpointToUse } from '../../libs/audit/export/from-record/checkpoints.js';
import { entryOfAct, entryOfDocument } from '../../libs/audit/export/from-record/find-entry.js';
import { logExport } from '../../libs/audit/export/from-record/log-export.js';
import { NoExport, type ExportFile } from '../../libs/audit/export/from-record/made.js';
import { proofMaker } from '../../libs/audit/export/from-record/make-proof.js';
import type { ExportFiles } from '../../libs/audit/export/folder.js';
import { locationsPath, recordPath } from '../../libs/audit/export/paths.js';
import { verifyExport } from '../../libs/audit/export/verify-export.js';
import { verifyProof } from '../../libs/audit/export/verify-proof.js';
import { cosign } from '../../libs/audit/tlog/cosignature.js';
import { parseNote, signatureLine } from '../../libs/audit/tlog/note.js';
import { policyText } from '../../libs/audit/tlog/policy-file.js';
import { newSigner } from '../../libs/audit/tlog/signer.js';
import { systemInstant } from '../../libs/law/calendar/system-clock.js';
import { testDatabase, type TestDatabase } from './database.js';
import { start } from './fixtures/commands.js';
import { penaltyCases, pass } from './fixtures/penalty-cases.js';
import { done, observeNightly } from './fixtures/route.js';
import { readLocations } from '../../libs/record/cases/read-locations.js';
import { locationKeys } from './location-keys.js';

const log = newSigner('audit.authority.example/zaken', 'note');
const witness = newSigner('witness.example', 'cosignature');
const policy = policyText([log], [witness], 1);
const making = { policy, mode: 'training' as const, madeBy: 'auditor-1', madeAt: systemInstant() };

let test: TestDatabase;
let owner: pg.Client;
let cases: readonly string[];
let tree: Tree = emptyTree;
const first = (): string => cases[0] ?? '';

/** Puts everything that waits in the log, in batches as small as given, and lets the witness see the last checkpoint. */
async function integrate(most: number, cosigned = true): Promise<void> {
  for (let next = await sequence(owner, tree, log, most); next !== null; next = await sequence(owner, tree, log, most)) {
    tree = next.tree;
    if (!cosigned) continue;
    const line = signatureLine(cosign(parseNote(next.note).text, witness, 1_764_000_000));
    await owner.query('INSERT INTO audit.cosignature (tree_size, witness, line) VALUES ($1, $2, $3)', [tree.range.size, witness.name, line]);
  }
}

async function gathered(made: AsyncGenerator<ExportFile>): Promise<ExportFiles & { readonly files: Map<string, Buffer> }> {
  const files = new Map<string, Buffer>();
  for await (const { path, contents } of made) {
    expect(files.has(path)).toBe(false);
    files.set(path, Buffer.from(contents));
  }
  return {
    files,
    read: (path) => files.get(path) ?? null,
    list: (folder) => [...files.keys()].flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [])).sort(),
  };
}

/** The addresses of material in all cases. */
const addressesOf = async (): Promise<readonly { readonly url: string }[]> => (await Promise.all(cases.map((caseNumber) => readLocations(test.db, caseNumber, ['L1', 'L2'])))).flat();

const caseOptions = { ...making, authority: 'Voorbeeldautoriteit', leftOut: [], courtOnly: null, locationKeys };

beforeAll(async () => {
  test = await testDatabase({ clockFrom: start });
  owner = new pg.Client({ connectionString: test.ownerUrl });
  await owner.connect();
  cases = await penaltyCases(test.db, 3);
  await done(test.db, observeNightly(first(), await pass(test.db, 24)));
  await integrate(40);
});
afterAll(async () => {
  await owner.end();
  await test.drop();
});

describe('an export of the log from the record', () => {
  it('verifies without the database, with every case and its letters', async () => {
    const files = await gathered(logExport(test.db.pool, { ...making, locations: true, details: true }));
    const report = await verifyExport(files, { policy });
    expect(report).toMatchObject({ entries: tree.range.size, cases: 3, withheldDocuments: 0, withheldActs: 0 });
    expect(report.documents).toBeGreaterThan(3);
    expect(report.checkpoints).toBeGreaterThan(2);
  });

  it('without the letters that show locations verifies too, and holds no address of material', async () => {
    const files = await gathered(logExport(test.db.pool, { ...making, locations: false, details: false }));
    const report = await verifyExport(files, { policy });
    expect(report).toMatchObject({ documents: 0 });
    expect(report.withheldDocuments).toBeGreaterThan(3);
    const addresses = await addressesOf();
    for (const [path, contents] of files.files) {
      for (const { url } of addresses) expect([path, contents.includes(String(url))]).toEqual([path, false]);
    }
  });

  it('ends at the last checkpoint that was witnessed', async () => {
    const before = tree.range.size;
    await done(test.db, observeNightly(first(), await pass(test.db, 24)));
    await integrate(2000, false);
    expect(tree.range.size).toBeGreaterThan(before);
    expect(await checkpointToUse(test.db.pool, policy)).toMatchObject({ size: before, witnessed: true });
    const files = await gathered(logExport(test.db.pool, { ...making, locations: true, details: true }));
    expect(await verifyExport(files, { policy })).toMatchObject({ entries: before });
    await expect(gathered(caseExport(test.db.pool, { ...caseOptions, caseNumber: first() }))).rejects.toThrow(/nog niet in een medeondertekend checkpoint/);
    const line = signatureLine(cosign(parseNote((await owner.query<{ note: string }>('SELECT note FROM audit.checkpoint WHERE tree_size = $1', [tree.range.size])).rows[0]?.note ?? '').text, witness, 1_764_000_001));
    await owner.query('INSERT INTO audit.cosignature (tree_size, witness, line) VALUES ($1, $2, $3)', [tree.range.size, witness.name, line]);
  });

  it('never meets an entry that no bundle can hold: it does not come into the log', async () => {
    await expect(test.db.pool.query('INSERT INTO audit.entry (payload) VALUES ($1)', [Buffer.alloc(65_536, 'a')])).rejects.toThrow(/entry_fits_bundle/);
  });

  it('finds a row that a superuser changed', async () => {
    const files = await gathered(logExport(test.db.pool, { ...making, locations: false, details: false }));
    const path = recordPath(first(), false);
    const record = files.read(path)?.toString() ?? '';
    files.files.set(path, Buffer.from(record.replace('500000', '400000')));
    await expect(verifyExport(files, { policy })).rejects.toMatchObject({ code: 'record-changed' });
  });
});

describe('the file of a case for the court', () => {
  it('verifies without the database, in parts, with an index as PDF', async () => {
    const files = await gathered(caseExport(test.db.pool, { ...caseOptions, caseNumber: first() }));
    const report = await verifyExport(files, { policy });
    expect(report).toMatchObject({ cases: 1, withheldActs: 0, withheldDocuments: 0 });
    expect(report.documents).toBeGreaterThan(1);
    expect(files.files.get('inventaris.pdf')?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(JSON.parse(files.files.get('vindplaatsen/vindplaatsen.json')?.toString() ?? '')).toHaveLength(2);
    expect(JSON.parse(files.files.get('dossier/afleidingen.json')?.toString() ?? '')).not.toEqual([]);
    const addresses = await addressesOf();
    for (const [path, contents] of files.files) {
      for (const { url } of addresses) expect([path, !path.startsWith('vindplaatsen/') && contents.includes(String(url))]).toEqual([path, false]);
    }
  });

  it('names an address that was exchanged, a salt that does not fit, and one that is gone', async () => {
    const files = await gathered(caseExport(test.db.pool, { ...caseOptions, caseNumber: first() }));
    const path = locationsPath(first(), true);
    const kept = JSON.parse(files.read(path)?.toString() ?? '') as { id: string; url: string; salt: string }[];
    for (const [bent, where] of [
      [kept.map((one) => (one.id === 'L2' ? { ...one, url: `${one.url}x` } : one)), /vindplaats L2/],
      [kept.map((one) => (one.id === 'L1' ? { ...one, salt: '00'.repeat(32) } : one)), /vindplaats L1/],
      [kept.slice(1), /vindplaats L1/],
      [[...kept, { id: 'L9', url: 'https://hoster.example/z', salt: '00'.repeat(32) }], /vindplaats L9/],
    ] as const) {
      files.files.set(path, Buffer.from(JSON.stringify(bent)));
      await expect(verifyExport(files, { policy })).rejects.toMatchObject({ code: 'record-changed', where: expect.stringMatching(where) as unknown });
    }
  });

  it('keeps what only the court may read in a folder of its own, and verifies with and without it', async () => {
    const courtOnly = { acts: [2], documents: [], why: 'gewichtige redenen: lopend onderzoek' };
    const whole = await gathered(caseExport(test.db.pool, { ...caseOptions, caseNumber: first(), courtOnly }));
    expect(await verifyExport(whole, { policy })).toMatchObject({ withheldActs: 0 });
    const court = JSON.parse(whole.files.get('alleen-rechtbank/handelingen.json')?.toString() ?? '') as readonly { readonly seq: number; readonly data: object }[];
    expect(court.map(({ seq }) => seq)).toEqual([2]);
    expect(whole.files.get('dossier/handelingen.json')?.includes(JSON.stringify(court[0]?.data))).toBe(false);
    const open = await gathered(caseExport(test.db.pool, { ...caseOptions, caseNumber: first(), courtOnly, leftOut: ['vindplaatsen', 'alleen-rechtbank'] }));
    expect([...open.files.keys()].filter((path) => /^(vindplaatsen|alleen-rechtbank)/.test(path))).toEqual([]);
    expect(await verifyExport(open, { policy })).toMatchObject({ withheldActs: 1, documents: 0 });
  });

  it('is refused for a case or an act that is not there', async () => {
    await expect(gathered(caseExport(test.db.pool, { ...caseOptions, caseNumber: 'Z-1999-000001' }))).rejects.toThrow(new NoExport('not-there', 'Er is geen zaak Z-1999-000001.'));
    await expect(gathered(caseExport(test.db.pool, { ...caseOptions, caseNumber: first(), courtOnly: { acts: [999], documents: [], why: 'x' } }))).rejects.toThrow(new NoExport('not-there', `Zaak ${first()} heeft geen handeling 999.`));
  });
});

describe('a proof', () => {
  it('of a letter is accepted with that letter and no other', async () => {
    const [document] = (await test.asOwner('SELECT id, bytes FROM record.document ORDER BY id LIMIT 1')) as readonly { readonly id: string; readonly bytes: Buffer }[];
    const checkpoint = await checkpointToUse(test.db.pool, policy);
    if (document === undefined || checkpoint === null) throw new Error('nothing was sealed');
    const entry = await entryOfDocument(test.db.pool, document.id);
    const proof = await proofMaker(test.db.pool, checkpoint)(entry?.index ?? -1);
    expect(verifyProof('brief.tlog-proof', proof, policy, document.bytes)).toMatchObject({ documentId: document.id, origin: log.name, size: tree.range.size });
    const other = Buffer.concat([document.bytes, Buffer.from(' ')]);
    expect(() => verifyProof('brief.tlog-proof', proof, policy, other)).toThrow(/niet het document waarvoor de regel instaat/);
    expect(() => verifyProof('brief.tlog-proof', proof, policyText([newSigner(log.name, 'note')], [], 0), document.bytes)).toThrow(/geen vertrouwde sleutel/);
    expect(() => verifyProof('brief.tlog-proof', proof.replace(/index \d+/, 'index 0'), policy, null)).toThrow(/niet op deze plaats/);
  });

  it('of an act names the acts of its command', async () => {
    const checkpoint = await checkpointToUse(test.db.pool, policy);
    const entry = await entryOfAct(test.db.pool, first(), 3);
    if (checkpoint === null || entry?.index == null) throw new Error('the act is not in the log');
    const report = verifyProof('handeling.tlog-proof', await proofMaker(test.db.pool, checkpoint)(entry.index), policy, null);
    expect(report.entry.recorded?.caseNumber).toBe(first());
    expect(await entryOfAct(test.db.pool, first(), 9999)).toBeNull();
    expect(await entryOfDocument(test.db.pool, 'none')).toBeNull();
  });
});
