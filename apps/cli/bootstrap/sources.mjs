import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const folders = ['apps', 'workflows', 'activities', 'libs', 'migrations', 'test'];

/** Everything under a folder, as paths relative to `base`, with modification time and size. */
export function walk(base, folder, found = []) {
  let entries;
  try {
    entries = readdirSync(join(base, folder), { withFileTypes: true });
  } catch {
    return found;
  }
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && entry.name !== 'dist') walk(base, path, found);
      continue;
    }
    const { mtimeMs, size } = statSync(join(base, path));
    found.push({ path, stamp: `${mtimeMs}:${size}` });
  }
  return found;
}

/** The sources of everything that is built: TypeScript, and the plain modules and data beside it. */
export function sources() {
  return folders.flatMap((folder) => walk(root, folder)).filter(({ path }) => !/\.(d\.m?ts|spec\.ts)$/.test(path));
}
