import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anyCount } from './any-count.mjs';
import { root } from './root.mjs';
import { run, runNode } from './run.mjs';
import { tell } from './tell.mjs';

const tsc = async (config) => (await runNode('node_modules/typescript/bin/tsc', ['-p', config, '--noEmit'])).ok;

/** The engine, and the browser's part with its own library. */
export const typecheck = async () => (await tsc('tsconfig.json')) && (await tsc('apps/workbench/tsconfig.json'));

export const eslint = async () => (await runNode('node_modules/eslint/bin/eslint.js', ['-c', 'test/lint/eslint.config.mjs', '--max-warnings', '0', '.'])).ok;

export const rings = async () => (await runNode('node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  ['--config', '.dependency-cruiser.cjs', ...['apps', 'workflows', 'activities', 'libs', 'migrations'].filter((folder) => existsSync(join(root, folder)))])).ok;

/**
 * The Temporal SDK compares classes of protobufjs 8: with two copies of it, replaying a history fails.
 * The 7.x that @grpc/proto-loader brings for itself does no harm.
 */
export async function oneProtobuf() {
  const { packages } = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8'));
  const copies = Object.entries(packages).filter(([path, { version }]) => path.endsWith('node_modules/protobufjs') && version?.startsWith('8.'));
  if (copies.length !== 1) tell(`protobufjs 8 moet één keer geïnstalleerd zijn, en is het ${copies.length} keer: ${copies.map(([path, { version }]) => `${path} ${version}`).join(', ')}`);
  return copies.length === 1;
}

export async function noAny() {
  const found = await anyCount();
  for (const place of found) tell(`any op ${place}`);
  return found.length === 0;
}

/** The rules of the NL API Design Rules, on the document that the API itself gives. */
export async function apiDesignRules() {
  if (!existsSync(join(root, '.spectral.yaml'))) {
    tell('.spectral.yaml ontbreekt: de API kan niet aan de ontwerpregels worden getoetst.');
    return false;
  }
  const document = join('.autoriteit', 'test', 'openapi.json');
  mkdirSync(join(root, '.autoriteit', 'test'), { recursive: true });
  const made = await run('sh', ['-c', `"${process.execPath}" dist/apps/cli/main.js openapi > ${document}`]);
  if (!made.ok) return false;
  return (await runNode('node_modules/@stoplight/spectral-cli/dist/index.js', ['lint', '--ruleset', '.spectral.yaml', '--fail-severity', 'warn', document])).ok;
}
