import { transformSync } from '@swc/core';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Answered { readonly status: number | null; readonly lines: readonly string[]; readonly errors: string }
export interface LawCommand {
  /** Runs the command on the bytes and gives its lines. */
  readonly run: (input: string | Uint8Array, env?: Record<string, string>) => Answered;
  readonly main: string;
  readonly remove: () => void;
}

/** The law command as the build makes it, in a folder of its own, so that what is tested is what stands in the sources now. */
export function buildLawCommand(): LawCommand {
  const folder = mkdtempSync(join(tmpdir(), 'law-command-'));
  for (const file of [...sourcesIn(join(ROOT, 'libs', 'law')), ...sourcesIn(join(ROOT, 'apps', 'cli', 'law'))]) {
    const target = join(folder, relative(ROOT, file).replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    const { code } = transformSync(readFileSync(file, 'utf8'), { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, swcrc: false });
    writeFileSync(target, code);
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const main = join(folder, 'apps', 'cli', 'law', 'main.js');
  return { main, run: (input, env) => run(main, input, env), remove: () => { rmSync(folder, { recursive: true, force: true }); } };
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function run(main: string, input: string | Uint8Array, env: Record<string, string> = {}): Answered {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], { input, env: { PATH: process.env['PATH'], ...env }, maxBuffer: 512 * 1024 * 1024 });
  return { status, lines: stdout.toString('utf8').split('\n').slice(0, -1), errors: stderr.toString('utf8') };
}
