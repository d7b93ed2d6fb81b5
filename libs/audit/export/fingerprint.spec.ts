import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fingerprintOf, hashOf } from './fingerprint.js';
import { newExportFolder } from './folder.js';

const files = { 'export.json': '{}', 'inventaris.pdf': '%PDF', 'dossier/handelingen.json': '[]', 'vindplaatsen/vindplaatsen.json': '[]', 'dossier/a b.json': '1', 'bewijs/0.tlog-proof': 'x' };
const hashes = Object.entries(files).map(([path, contents]) => ({ path, sha256: hashOf(contents) }));

describe('the fingerprint of an export', () => {
  it('is what standard tools compute in its folder', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'fingerprint-')), 'export');
    const target = newExportFolder(folder);
    for (const [path, contents] of Object.entries(files)) target.write(path, contents);
    const computed = execFileSync('sh', ['-c', "find . -type f -printf '%P\\n' | LC_ALL=C sort | xargs -d '\\n' sha256sum | sha256sum"], { cwd: folder, encoding: 'utf8' });
    expect(fingerprintOf(hashes).sha256).toBe(computed.slice(0, 64));
  });

  it('names the index and the parts, in any order of the files', () => {
    expect(fingerprintOf(hashes)).toMatchObject({ indexSha256: hashOf('%PDF'), parts: ['dossier', 'vindplaatsen'] });
    expect(fingerprintOf([...hashes].reverse())).toEqual(fingerprintOf(hashes));
    expect(fingerprintOf(hashes.map((one) => (one.path === 'export.json' ? { ...one, sha256: hashOf('{ }') } : one))).sha256).not.toBe(fingerprintOf(hashes).sha256);
  });
});
