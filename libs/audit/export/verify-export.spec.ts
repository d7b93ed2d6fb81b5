import { beforeAll, describe, expect, it } from '@jest/globals';
import { auditPayload } from '../entry.js';
import { address, caseEvents, caseRecord, destroyed, kept, letter, salt, someEvent, url } from '../testing/case-log.js';
import { exported, filesOf, headOf, log, onlyProofs, putLog, witness, witnessed, type Files } from '../testing/exported.js';
import { signCheckpoint } from '../tlog/checkpoint.js';
import { entryBundle, entriesOf } from '../tlog/entry-bundle.js';
import { policyText } from '../tlog/policy-file.js';
import { newSigner } from '../tlog/signer.js';
import { Wrong, type WrongCode } from '../verify/wrong.js';
import { locationsPath, paths, recordPath } from './paths.js';
import { reportText } from './report.js';
import { verifyExport, type Brought } from './verify-export.js';

const [one, two] = ['Z-2026-000001', 'Z-2026-000002'];
const filler = (at: number): string => auditPayload({ ...someEvent, commandId: `c-${String(at)}` });
const destruction = auditPayload({ ...someEvent, action: 'DestroyDetails', object: { commitments: [destroyed] }, reason: 'selectielijst:9' });
const records = [one, two].map((caseNumber) => caseRecord(caseNumber, false)) as [ReturnType<typeof caseRecord>, ReturnType<typeof caseRecord>];
// Case one at 0 to 4, then 300 readings, case two, and the destruction at the end: 311 entries in two bundles.
const payloads = [...caseEvents(records[0]), ...Array.from({ length: 300 }, (_, at) => filler(at)), ...caseEvents(records[1]), destruction];
const sizes = [0, 3, 200, 256, 300, 311];

function whole(): Files {
  const files = exported(payloads, sizes, { cases: [one, two], details: true });
  for (const record of records) {
    files.set(recordPath(record.caseNumber, false), Buffer.from(JSON.stringify(record)));
    for (const { file } of record.documents) files.set(file, letter);
  }
  files.set(paths.details, Buffer.from(JSON.stringify({ [kept]: { kind: 'network', salt: salt.toString('base64'), content: address.toString('base64') } })));
  return files;
}

async function wrongIn(files: Files, brought?: Brought): Promise<{ readonly code: WrongCode; readonly where: string } | null> {
  try {
    await verifyExport(filesOf(files), brought);
    return null;
  } catch (error) {
    if (error instanceof Wrong) return { code: error.code, where: error.where };
    throw error;
  }
}

/** Bends the entries of the first bundle, and leaves tiles and checkpoints as they were. */
function bentEntries(bend: (entries: Buffer[]) => Buffer[]): Files {
  const files = whole();
  const path = 'tile/entries/000';
  files.set(path, entryBundle(bend([...entriesOf(files.get(path) as Buffer)])));
  return files;
}

const changed = (bytes: Buffer): Buffer => Buffer.from(bytes.toString().replace('officer-1', 'officer-2'));

describe('an export of the log', () => {
  it('is in order, and says what was verified and what was destroyed under which rule', async () => {
    const report = await verifyExport(filesOf(whole()));
    expect(report).toMatchObject({ entries: 311, checkpoints: 7, witnessed: 7, cases: 2, acts: 8, documents: 2, withheldActs: 0, ownKeys: true });
    expect(reportText(report)).toContain('Inhoud vernietigd op grond van selectielijst:9: 1 persoonsgegevens (regel 310).');
    expect(reportText(report)).toContain('LET OP: de sleutels komen uit de export zelf.');
    const trusted = await verifyExport(filesOf(whole()), { policy: policyText([log], [witness], 1) });
    expect(reportText(trusted)).not.toContain('LET OP');
  });

  it('of a log without entries is in order', async () => {
    expect(await verifyExport(filesOf(exported([], [0])))).toMatchObject({ entries: 0, checkpoints: 2, cases: 0 });
  });
});

describe('tampering with the entries', () => {
  it.each<[string, WrongCode, string, (entries: Buffer[]) => Buffer[]]>([
    ['a changed byte', 'entry-changed', 'regel 17', (entries) => entries.map((entry, at) => (at === 17 ? changed(entry) : entry))],
    ['a deleted entry', 'entry-deleted', 'regel 17', (entries) => entries.filter((_, at) => at !== 17)],
    ['a deleted last entry of a bundle', 'entry-deleted', 'regel 255', (entries) => entries.slice(0, -1)],
    ['two neighbours swapped', 'entries-swapped', 'regel 17', (entries) => entries.map((entry, at) => (at === 17 ? entries[18] : at === 18 ? entries[17] : entry) as Buffer)],
    ['two entries swapped', 'entries-swapped', 'regel 17', (entries) => entries.map((entry, at) => (at === 17 ? entries[99] : at === 99 ? entries[17] : entry) as Buffer)],
    ['an inserted entry', 'entry-inserted', 'regel 17', (entries) => [...entries.slice(0, 17), Buffer.from(filler(999)), ...entries.slice(17)]],
    ['a duplicated entry', 'entry-duplicated', 'regel 18', (entries) => [...entries.slice(0, 18), entries[17] as Buffer, ...entries.slice(18)]],
    ['an entry added at the end of a bundle', 'entry-inserted', 'regel 256', (entries) => [...entries, Buffer.from(filler(999))]],
  ])('%s is found and named', async (_, code, where, bend) => {
    expect(await wrongIn(bentEntries(bend))).toEqual({ code, where });
  });

  it('a bundle that is missing or breaks off is found', async () => {
    const missing = whole();
    missing.delete('tile/entries/001.p/55');
    expect(await wrongIn(missing)).toEqual({ code: 'entries-missing', where: 'tile/entries/001.p/55' });
    const broken = whole();
    broken.set('tile/entries/000', (broken.get('tile/entries/000') as Buffer).subarray(0, -1));
    expect(await wrongIn(broken)).toEqual({ code: 'entries-missing', where: 'tile/entries/000' });
  });

  it('any flipped bit in a bundle, a tile or a checkpoint is found', async () => {
    const good = whole();
    for (const [path, bytes] of good) {
      if (!/^(tile|checkpoint)/.test(path)) continue;
      const bent = new Map(good);
      const at = 101 % bytes.length;
      const other = Buffer.from(bytes);
      other[at] = (bytes[at] ?? 0) ^ 4;
      bent.set(path, other);
      expect([path, await wrongIn(bent)]).not.toEqual([path, null]);
    }
  });

  it('an entry that is not canonical is found, though every hash fits', async () => {
    const files = whole();
    const entries = payloads.map((payload, at) => Buffer.from(at === 280 ? payload.replace('{"action"', '{ "action"') : payload));
    putLog(files, entries, sizes);
    expect(await wrongIn(files)).toEqual({ code: 'entry-not-canonical', where: 'regel 280' });
  });

  it('a rewritten tail with recomputed hashes is found by the first checkpoint that it does not fit', async () => {
    const files = whole();
    const rewritten = payloads.map((payload, at) => (at >= 250 ? changed(Buffer.from(payload)) : Buffer.from(payload)));
    const signed = [...files].filter(([path]) => path.startsWith('checkpoint'));
    putLog(files, rewritten, []);
    for (const [path, note] of signed) files.set(path, note);
    expect(await wrongIn(files)).toEqual({ code: 'checkpoint-not-this-history', where: paths.checkpointOf(256) });
  });

  it('a rewritten history that the log signed anew is found by the checkpoint that a witness kept', async () => {
    const files = whole();
    const rewritten = payloads.map((payload, at) => (at === 290 ? changed(Buffer.from(payload)) : Buffer.from(payload)));
    putLog(files, rewritten, sizes);
    expect(await wrongIn(files)).toBeNull();
    const text = witnessed(headOf(payloads.map((payload) => Buffer.from(payload)), 300));
    expect(await wrongIn(files, { checkpoints: [{ name: 'getuige/300', text }] })).toEqual({ code: 'split-view', where: 'getuige/300' });
    const between = witnessed(headOf(payloads.map((payload) => Buffer.from(payload)), 299));
    expect(await wrongIn(files, { checkpoints: [{ name: 'getuige/299', text: between }] })).toEqual({ code: 'checkpoint-not-this-history', where: 'getuige/299' });
  });

  it('a log that became shorter is found by the checkpoint that a witness kept', async () => {
    const bytes = [...payloads, filler(1000)].map((payload) => Buffer.from(payload));
    expect(await wrongIn(whole(), { checkpoints: [{ name: 'getuige/312', text: witnessed(headOf(bytes, 312)) }] })).toEqual({ code: 'log-shorter', where: 'getuige/312' });
  });

  it('a tile of a higher level that does not follow from those below is found', async () => {
    const files = whole();
    files.set('tile/1/000.p/1', Buffer.alloc(32, 1));
    expect(await wrongIn(files)).toEqual({ code: 'tile-changed', where: 'tile/1/000.p/1' });
  });
});

describe('checkpoints and keys', () => {
  const bytes = payloads.map((payload) => Buffer.from(payload));

  it('a checkpoint that the log signed for another history is found', async () => {
    const files = whole();
    files.set(paths.checkpointOf(200), Buffer.from(signCheckpoint({ size: 200, root: headOf(bytes, 199).root }, log)));
    expect(await wrongIn(files)).toEqual({ code: 'checkpoint-not-this-history', where: paths.checkpointOf(200) });
    files.set(`${paths.checkpointOf(200)}-b`, Buffer.from(witnessed(headOf(bytes, 200))));
    expect(await wrongIn(files)).toEqual({ code: 'split-view', where: `${paths.checkpointOf(200)}-b` });
  });

  it('a wrong key is found', async () => {
    const files = whole();
    files.set(paths.checkpointOf(200), Buffer.from(witnessed(headOf(bytes, 200), newSigner(log.name, 'note'))));
    expect(await wrongIn(files)).toEqual({ code: 'checkpoint-unsigned', where: paths.checkpointOf(200) });
    expect(await wrongIn(whole(), { policy: policyText([newSigner(log.name, 'note')], [], 0) })).toEqual({ code: 'checkpoint-unsigned', where: paths.checkpointOf(0) });
  });

  it('missing witnesses are found', async () => {
    const files = whole();
    files.set(paths.checkpoint, Buffer.from(signCheckpoint(headOf(bytes, 311), log)));
    expect(await wrongIn(files)).toEqual({ code: 'quorum-missing', where: paths.checkpoint });
    expect(await wrongIn(whole(), { policy: policyText([log], [newSigner('other.example', 'cosignature')], 1) })).toEqual({ code: 'quorum-missing', where: paths.checkpoint });
  });

  it('a policy that cannot be read is named with its line', async () => {
    const files = whole();
    files.set(paths.policy, Buffer.from('quorum nobody\n'));
    expect(await wrongIn(files)).toEqual({ code: 'policy-unreadable', where: 'policy' });
  });
});

describe('tampering with a case', () => {
  const bent = (bend: (record: Record<string, unknown[]> & { acts: { seq: number }[] }) => object): Files => {
    const files = whole();
    const path = recordPath(one, false);
    files.set(path, Buffer.from(JSON.stringify(bend(JSON.parse((files.get(path) as Buffer).toString())))));
    return files;
  };
  const act5 = { seq: 5, type: 'CaseClosed', data: {}, legalAt: '2026-05-11T08:00:00.000Z', by: 'officer-1' };

  it.each<[string, WrongCode, string, Parameters<typeof bent>[0]]>([
    ['an act without its entry', 'act-without-entry', `zaak ${one}, handeling 5`, (record) => ({ ...record, acts: [...record.acts, act5] })],
    ['an act that is gone', 'entry-without-act', `zaak ${one}, handeling 3`, (record) => ({ ...record, acts: record.acts.filter(({ seq }) => seq !== 3) })],
    ['an act twice', 'act-twice', `zaak ${one}, handeling 3`, (record) => ({ ...record, acts: [...record.acts, record.acts[2]] })],
    ['a changed act', 'record-changed', `zaak ${one}, handelingen 2 tot en met 3`, (record) => ({ ...record, acts: record.acts.map((act) => (act.seq === 3 ? { ...act, by: 'officer-2' } : act)) })],
    ['a changed ledger row', 'record-changed', `zaak ${one}, handelingen 2 tot en met 3`, (record) => ({ ...record, postings: (record['postings'] as object[]).map((row) => ({ ...row, cents: 1 })) })],
    ['a ledger row that is gone', 'record-changed', `zaak ${one}, handelingen 2 tot en met 3`, (record) => ({ ...record, postings: [] })],
    ['changed evidence', 'record-changed', `zaak ${one}, handelingen 2 tot en met 3`, (record) => ({ ...record, evidence: (record['evidence'] as object[]).map((row) => ({ ...row, result: 'unavailable' })) })],
    ['a document that the record does not list', 'document-missing', `zaak ${one}, document ${one}-B1`, (record) => ({ ...record, documents: [] })],
    ['a document without an entry', 'act-without-entry', `zaak ${one}, stuk x`, (record) => ({ ...record, documents: [...(record['documents'] as object[]), { ...(record['documents'] as object[])[0], id: 'x' }] })],
    ['evidence without an entry', 'act-without-entry', `zaak ${one}, stuk x`, (record) => ({ ...record, evidence: [...(record['evidence'] as object[]), { id: 'x', commandId: 'none' }] })],
    ['a hash of another document', 'record-changed', `zaak ${one}, document ${one}-B1`, (record) => ({ ...record, documents: (record['documents'] as object[]).map((row) => ({ ...row, sha256: 'ab' })) })],
  ])('%s is found and named', async (_, code, where, bend) => {
    expect(await wrongIn(bent(bend))).toEqual({ code, where });
  });

  it('an exchanged document, and one that is missing, are found', async () => {
    const file = records[0].documents[0]?.file ?? '';
    const exchanged = whole();
    exchanged.set(file, Buffer.from('%PDF-1.7 another letter'));
    expect(await wrongIn(exchanged)).toEqual({ code: 'document-changed', where: `zaak ${one}, document ${one}-B1 (${file})` });
    exchanged.delete(file);
    expect(await wrongIn(exchanged)).toEqual({ code: 'document-missing', where: `zaak ${one}, document ${one}-B1 (${file})` });
  });

  it('a case that is left out is found', async () => {
    const files = whole();
    const manifest = JSON.parse((files.get(paths.manifest) as Buffer).toString()) as object;
    files.set(paths.manifest, Buffer.from(JSON.stringify({ ...manifest, cases: [two] })));
    expect(await wrongIn(files)).toEqual({ code: 'entry-without-act', where: `zaak ${one}` });
  });

  it('personal details that were changed, or are gone without a rule, are found', async () => {
    const files = whole();
    files.set(paths.details, Buffer.from(JSON.stringify({ [kept]: { kind: 'network', salt: salt.toString('base64'), content: Buffer.from('{}').toString('base64') } })));
    expect((await wrongIn(files))?.code).toBe('details-changed');
    files.set(paths.details, Buffer.from('{}'));
    expect(await wrongIn(files)).toEqual({ code: 'details-missing', where: 'regel 306' });
    const refused = auditPayload({ ...someEvent, action: 'DestroyDetails', object: { commitments: [kept] }, reason: 'selectielijst:9', result: 'refused' });
    putLog(files, payloads.map((payload, at) => Buffer.from(at === 200 ? refused : payload)), sizes);
    expect(await wrongIn(files)).toEqual({ code: 'details-missing', where: 'regel 306' });
  });

  it('a file that is no JSON, of another form, or not there, is named', async () => {
    const files = whole();
    files.set(recordPath(one, false), Buffer.from('{'));
    expect(await wrongIn(files)).toEqual({ code: 'export-unreadable', where: recordPath(one, false) });
    files.set(recordPath(one, false), Buffer.from('{"caseNumber":1}'));
    expect(await wrongIn(files)).toEqual({ code: 'export-unreadable', where: recordPath(one, false) });
    files.delete(paths.manifest);
    expect(await wrongIn(files)).toEqual({ code: 'export-unreadable', where: paths.manifest });
  });
});

describe('an export of one case', () => {
  const record = caseRecord(one, true);
  const indexes = [0, 1, 2, 3, 4];
  let good: Files;

  beforeAll(async () => {
    good = exported(payloads, [], { scope: { kind: 'case', caseNumber: one }, cases: [one] });
    await onlyProofs(good, payloads, indexes);
    good.set(recordPath(one, true), Buffer.from(JSON.stringify(record)));
    good.set(locationsPath(one, true), Buffer.from(JSON.stringify([{ id: 'L1', url, salt: salt.toString('hex') }])));
    good.set(record.documents[0]?.file ?? '', letter);
  });

  it('is in order without the entries of others', async () => {
    expect(await verifyExport(filesOf(good))).toMatchObject({ entries: 5, cases: 1, acts: 4, documents: 1 });
  });

  it('is in order without the part with locations, and says so', async () => {
    const files = new Map(good);
    files.delete(record.documents[0]?.file ?? '');
    files.delete(locationsPath(one, true));
    const manifest = JSON.parse((files.get(paths.manifest) as Buffer).toString()) as object;
    files.set(paths.manifest, Buffer.from(JSON.stringify({ ...manifest, leftOut: ['vindplaatsen', 'alleen-rechtbank'] })));
    const report = await verifyExport(filesOf(files));
    expect(report).toMatchObject({ documents: 0, withheldDocuments: 1 });
    expect(reportText(report)).toContain('Niet in dit exemplaar en dus niet nagegaan: 0 handelingen en 1 documenten (vindplaatsen, alleen-rechtbank).');
  });

  it('keeps acts for the court apart, which are held against the log where they are there', async () => {
    const files = new Map(good);
    const open = { ...record, acts: record.acts.filter(({ seq }) => seq !== 2), withheld: [{ seq: 2, type: 'Attributed', part: 'alleen-rechtbank', why: '8:29 Awb' }] };
    files.set(recordPath(one, true), Buffer.from(JSON.stringify(open)));
    const court = record.acts.filter(({ seq }) => seq === 2);
    files.set('alleen-rechtbank/handelingen.json', Buffer.from(JSON.stringify(court)));
    expect(await verifyExport(filesOf(files))).toMatchObject({ acts: 4, withheldActs: 0 });
    files.set('alleen-rechtbank/handelingen.json', Buffer.from(JSON.stringify(court.map((act) => ({ ...act, by: 'officer-2' })))));
    expect(await wrongIn(files)).toEqual({ code: 'record-changed', where: `zaak ${one}, handelingen 2 tot en met 3` });
    files.delete('alleen-rechtbank/handelingen.json');
    const manifest = JSON.parse((files.get(paths.manifest) as Buffer).toString()) as object;
    files.set(paths.manifest, Buffer.from(JSON.stringify({ ...manifest, leftOut: ['alleen-rechtbank'] })));
    expect(await verifyExport(filesOf(files))).toMatchObject({ acts: 4, withheldActs: 1 });
  });

  it('with a proof that was changed, exchanged or taken out, is found', async () => {
    const path = paths.proofOf(2);
    const proof = (good.get(path) as Buffer).toString();
    const files = new Map(good);
    files.set(path, Buffer.from(proof.replace(/extra .*/, `extra ${Buffer.from(filler(1)).toString('base64')}`)));
    expect(await wrongIn(files)).toEqual({ code: 'proof-fails', where: path });
    files.set(path, Buffer.from(proof.replace('index 2', 'index 3')));
    expect(await wrongIn(files)).toEqual({ code: 'index-not-dense', where: path });
    files.set(path, Buffer.from(proof.replace('@v1', '@v2')));
    expect(await wrongIn(files)).toEqual({ code: 'proof-unreadable', where: path });
    files.delete(path);
    expect(await wrongIn(files)).toEqual({ code: 'act-without-entry', where: `zaak ${one}, handeling 2` });
  });
});
