import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runNode } from './run.mjs';
import { walk } from './sources.mjs';
import { Failure, tell } from './tell.mjs';

const built = join(root, 'dist', 'workbench');
const config = 'apps/workbench/vite.config.mjs';
const stampFile = join(built, '.built.json');
/** What the browser's part is made of: itself, and the pure ring that it shares with the engine. */
const folders = ['apps/workbench', 'libs/contracts', 'libs/law', 'libs/enforcement'];

function stamp() {
  const files = folders.flatMap((folder) => walk(root, folder)).filter(({ path }) => !path.endsWith('.spec.ts'));
  return JSON.stringify([files.map(({ path, stamp: one }) => [path, one]), readFileSync(join(root, 'package-lock.json'), 'utf8').length]);
}

/** Also where there is nothing to build: a checkout without the workbench is one of the engine alone. */
export function isWorkbenchBuilt() {
  if (!existsSync(join(root, config))) return true;
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();
}

/** Bundles the workbench beside the old one and then takes its place, so that nobody is served half of it. */
export async function buildWorkbench() {
  const made = stamp();
  const draft = join(root, 'dist', `workbench.${process.pid}.new`);
  tell('de werkbank bouwen (vite).');
  const { ok, output } = await runNode('node_modules/vite/bin/vite.js', ['build', '--config', config], { capture: true, env: { WORKBENCH_OUT: draft } });
  if (!ok) throw new Failure(`De werkbank kan niet worden gebouwd:\n${output.trim()}`);
  writeFileSync(join(draft, '.built.json'), made);
  rmSync(built, { recursive: true, force: true });
  renameSync(draft, built);
}
