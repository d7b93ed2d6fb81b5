import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A question to the reference implementation, as test/audit/reference/main.go reads it; bytes in base64. */
export type Question = { readonly [field: string]: unknown };

export interface Reference {
  /** "ok", or why it refuses, for each question. */
  ask(questions: readonly Question[]): readonly string[];
  close(): void;
}

const program = fileURLToPath(new URL('../../../test/audit/reference/', import.meta.url));

/** Builds the program around golang.org/x/mod/sumdb. Answers why not where Go, or the network to fetch the module once, is not there. */
export function buildReference(): Reference | string {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'));
  const binary = join(folder, 'reference');
  const built = spawnSync('go', ['build', '-o', binary, '.'], { cwd: program, encoding: 'utf8', env: { ...process.env, GOFLAGS: '-buildvcs=false', GOTOOLCHAIN: 'local' } });
  const close = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  if (built.error !== undefined || built.status !== 0) {
    close();
    if (built.error !== undefined) return 'there is no Go on this machine';
    if (/dial tcp|no such host|proxy|timeout/i.test(built.stderr)) return 'the module golang.org/x/mod cannot be fetched here';
    throw new Error(`the reference program does not build: ${built.stderr}`);
  }
  return { close, ask: (questions) => ask(binary, questions) };
}

function ask(binary: string, questions: readonly Question[]): readonly string[] {
  const lines = questions.map((question) => `${JSON.stringify(question, (_, value: unknown) => asBase64(value))}\n`);
  const answered = spawnSync(binary, [], { input: lines.join(''), encoding: 'utf8', maxBuffer: 1 << 28 });
  if (answered.status !== 0) throw new Error(`the reference program failed: ${answered.stderr}`);
  return answered.stdout.trimEnd().split('\n');
}

/** Buffers come to a replacer as their own JSON. */
function asBase64(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'Buffer' || !('data' in value)) return value;
  return Buffer.from(value.data as readonly number[]).toString('base64');
}
