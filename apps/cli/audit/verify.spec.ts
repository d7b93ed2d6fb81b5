import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { newExportFolder } from '../../../libs/audit/export/folder.js';
import { caseEvents, caseRecord, letter } from '../../../libs/audit/testing/case-log.js';
import { exported, headOf, log, onlyProofs, witness, witnessed } from '../../../libs/audit/testing/exported.js';
import { policyText } from '../../../libs/audit/tlog/policy-file.js';
import { recordPath } from '../../../libs/audit/export/paths.js';
import { SetupError } from '../../../libs/platform/say.js';
import { readAuditWish } from './read-audit-wish.js';
import { verify } from './verify.js';

const folder = mkdtempSync(join(tmpdir(), 'audit-verify-'));
const at = (...names: readonly string[]): string => join(folder, ...names);
const record = caseRecord('Z-2026-000001', false);
const payloads = caseEvents(record);

async function verified(...words: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  const read = readAuditWish(['verify', ...words]);
  if (!read.ok || read.wish.kind !== 'verify') throw new Error('the words are wrong');
  let text = '';
  const code = await verify(read.wish, (more) => { text += more; });
  return { code, text };
}

beforeAll(async () => {
  const files = exported(payloads, [2, 5], { cases: ['Z-2026-000001'] });
  files.set(recordPath('Z-2026-000001', false), Buffer.from(JSON.stringify(record)));
  files.set(record.documents[0]?.file ?? '', letter);
  const target = newExportFolder(at('export'));
  for (const [path, contents] of files) target.write(path, contents);
  await onlyProofs(files, payloads, [4]);
  writeFileSync(at('brief.tlog-proof'), files.get('bewijs/000000000004.tlog-proof') ?? '');
  writeFileSync(at('brief.pdf'), letter);
  writeFileSync(at('anders.pdf'), 'another letter');
  writeFileSync(at('policy'), policyText([log], [witness], 1));
  const held = payloads.map((payload) => Buffer.from(payload));
  mkdirSync(at('getuige', 'diep'), { recursive: true });
  writeFileSync(at('getuige', 'diep', '3'), witnessed(headOf(held, 3)));
  mkdirSync(at('anders'));
  writeFileSync(at('anders', '3'), witnessed(headOf([...held].reverse(), 3)));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('autoriteit audit verify', () => {
  it('finds an export in order, with keys and checkpoints from elsewhere', async () => {
    const { code, text } = await verified(at('export'), '--policy', at('policy'), '--checkpoints', at('getuige'));
    expect([code, text]).toEqual([0, expect.stringMatching(/^In orde: het hele logboek \(OEFENING\), 5 regels van de 5/)]);
    expect(text).toContain('4 checkpoints');
  });

  it('names what is wrong and where, with a code of its own', async () => {
    expect(await verified(at('export'), '--checkpoints', at('anders'))).toEqual({ code: 2, text: expect.stringContaining(`NIET IN ORDE (checkpoint-not-this-history)\n${at('anders', '3')}: de wortel hoort niet bij de eerste 3 regels`) });
    writeFileSync(join(folder, 'export', record.documents[0]?.file ?? ''), 'another letter');
    expect(await verified(at('export'))).toEqual({ code: 2, text: expect.stringContaining('NIET IN ORDE (document-changed)') });
    writeFileSync(join(folder, 'export', record.documents[0]?.file ?? ''), letter);
  });

  it('verifies a proof with its document', async () => {
    const good = await verified(at('brief.tlog-proof'), '--policy', at('policy'), '--document', at('brief.pdf'));
    expect(good).toEqual({ code: 0, text: expect.stringContaining('Het document is Z-2026-000001-B1, precies zoals het is vastgelegd.') });
    expect(await verified(at('brief.tlog-proof'), '--policy', at('policy'))).toMatchObject({ code: 0, text: expect.stringContaining('Er is geen document meegegeven') });
    expect(await verified(at('brief.tlog-proof'), '--policy', at('policy'), '--document', at('anders.pdf'))).toEqual({ code: 2, text: expect.stringContaining('NIET IN ORDE (document-changed)') });
  });

  it('says what is missing, which is not the same as wrong', async () => {
    await expect(verified(at('nergens'))).rejects.toThrow(new SetupError(`${at('nergens')} is er niet.`));
    await expect(verified(at('brief.tlog-proof'))).rejects.toThrow(/Geef met --policy/);
    await expect(verified(at('export'), '--checkpoints', at('nergens'))).rejects.toThrow(SetupError);
  });
});

describe('the folder of an export', () => {
  it('is a new one, and nothing leads out of it', () => {
    expect(() => newExportFolder(folder)).toThrow(/is niet leeg/);
    const fresh = newExportFolder(at('nieuw'));
    for (const path of ['../x', '/x', 'a/../../x', 'a\\b', '', 'a//b', '.']) expect(() => { fresh.write(path, 'x'); }).toThrow(/geen pad in een export/);
    expect(existsSync(join(dirname(folder), 'x'))).toBe(false);
  });
});
