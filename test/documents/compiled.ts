import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The renderer as plain JavaScript in a folder of its own under the checkout
 * (so that it finds its packages) with the texts beside it, for running in another process.
 */
export function compileRenderer(name: string): { readonly folder: string; readonly remove: () => void } {
  const folder = join(root, 'test-output', `${name}-${String(process.pid)}`);
  rmSync(folder, { recursive: true, force: true });
  for (const file of [...sources(join(root, 'libs/documents')), ...sources(join(root, 'libs/law'))]) {
    const { code } = transformSync(readFileSync(file, 'utf8'), { filename: file, jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } });
    const target = join(folder, relative(root, file)).replace(/\.ts$/, '.js');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  cpSync(join(root, 'libs/documents/texts'), join(folder, 'libs/documents/texts'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => join(folder, name));
}
