import { afterAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportFile } from './from-record/made.js';
import { tarOf } from './tar.js';

const folder = mkdtempSync(join(tmpdir(), 'tar-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function archived(files: readonly ExportFile[]): Promise<Buffer> {
  const made = async function* (): AsyncGenerator<ExportFile> {
    for (const file of files) yield await Promise.resolve(file);
  };
  const pieces: Buffer[] = [];
  for await (const piece of tarOf(made())) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('an archive', () => {
  const long = `zaken/Z-2026-000001/vindplaatsen/documenten/${'a'.repeat(90)}.pdf`;
  const files: readonly ExportFile[] = [
    { path: 'export.json', contents: '{"é":1}\n' },
    { path: long, contents: Buffer.alloc(1024, 7) },
    { path: 'leeg', contents: '' },
    { path: 'tile/0/000', contents: Buffer.alloc(8193, 1) },
  ];

  it('is taken apart by tar as it was made', async () => {
    const file = join(folder, 'export.tar');
    writeFileSync(file, await archived(files));
    const listed = spawnSync('tar', ['-tf', file], { encoding: 'utf8' });
    expect([listed.stderr, listed.stdout.trim().split('\n')]).toEqual(['', files.map(({ path }) => path)]);
    expect(spawnSync('tar', ['-xf', file, '-C', folder]).status).toBe(0);
    for (const { path, contents } of files) expect(readFileSync(join(folder, path)).equals(Buffer.from(contents))).toBe(true);
  });

  it('does not take a path that the format cannot hold', async () => {
    await expect(archived([{ path: `map/${'b'.repeat(101)}`, contents: '' }])).rejects.toThrow(RangeError);
  });
});
