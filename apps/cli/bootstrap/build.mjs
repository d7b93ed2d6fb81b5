import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { waitForLock } from '../../../libs/platform/processes/lock.mjs';
import { root } from './root.mjs';
import { sources } from './sources.mjs';
import { Failure, tell } from './tell.mjs';
import { buildWorkbench, isWorkbenchBuilt } from './workbench.mjs';

// The same translation as the tests get (test/jest.config.mjs), so that what is tested is what runs.
const settings = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  module: { type: 'es6' },
  sourceMaps: true,
  swcrc: false,
};
const recipe = JSON.stringify(settings);
const dist = join(root, 'dist');
const stampFile = join(dist, '.built.json');

function translated(path) {
  return /\.tsx?$/.test(path);
}

function targetOf(path) {
  return join(dist, translated(path) ? path.replace(/\.tsx?$/, '.js') : path);
}

function built() {
  try {
    const known = JSON.parse(readFileSync(stampFile, 'utf8'));
    return known.recipe === recipe ? known.files : {};
  } catch {
    return {};
  }
}

function put(target, content) {
  const draft = `${target}.${process.pid}.new`;
  writeFileSync(draft, content);
  renameSync(draft, target);
}

async function translate(swc, path) {
  const target = targetOf(path);
  mkdirSync(dirname(target), { recursive: true });
  if (!translated(path)) return copyFileSync(join(root, path), target);
  try {
    const { code, map } = await swc.transformFile(join(root, path), { ...settings, sourceFileName: join(root, path) });
    const name = target.split('/').at(-1);
    if (map) put(`${target}.map`, map);
    put(target, `${code}//# sourceMappingURL=${name}.map\n`);
  } catch (error) {
    throw new Failure(`${path} kan niet worden vertaald: ${error.message.split('Caused by:')[0].trim()}`);
  }
}

function changes() {
  const before = built();
  const now = Object.fromEntries(sources().filter(({ path }) => !path.startsWith('apps/workbench/')).map(({ path, stamp }) => [path, stamp]));
  return {
    now,
    changed: Object.keys(now).filter((path) => before[path] !== now[path]),
    gone: Object.keys(before).filter((path) => !(path in now)),
  };
}

async function build() {
  const { now, changed, gone } = changes();
  if (changed.length + gone.length === 0) return;
  tell(`bouwen: ${changed.length} van ${Object.keys(now).length} bestanden.`);
  const { default: swc } = await import('@swc/core');
  for (const path of gone) for (const file of [targetOf(path), `${targetOf(path)}.map`]) rmSync(file, { force: true });
  await Promise.all(changed.map((path) => translate(swc, path)));
  put(stampFile, JSON.stringify({ recipe, files: now }));
}

/** Translates what changed since the last build to dist/; the stamp is written last, so an interrupted build is done again. */
export async function ensureBuilt() {
  const { changed, gone } = changes();
  if (changed.length + gone.length === 0 && existsSync(stampFile) && isWorkbenchBuilt()) return;
  const lock = await waitForLock(join(root, '.autoriteit', 'build.lock'), {
    onWait: (holder) => tell(`proces ${holder.process.pid} bouwt al in deze map; er wordt op gewacht.`),
  });
  try {
    await build();
    if (!isWorkbenchBuilt()) await buildWorkbench();
  } finally {
    lock.release();
  }
}
