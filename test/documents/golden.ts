import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dictAt, follow, isDict, pagesOf } from './reader/objects.js';
import type { PdfFile } from './reader/objects.js';

const here = fileURLToPath(new URL('golden/pages.json', import.meta.url));

/** What each page of each letter draws, to the last dot and letter, as hashes that are kept. */
export type Golden = { readonly [letter: string]: readonly string[] };

export const golden = (): Golden => JSON.parse(readFileSync(here, 'utf8')) as Golden;

/** Writes the golden pages anew: `GOLDEN=write`, after looking at the letters. */
export const writeGolden = (pages: Golden): void => {
  writeFileSync(here, `${JSON.stringify(pages, null, 2)}\n`);
};

/** Per page the hash of its drawing and of the fonts that it draws with. */
export function pagesDrawn(file: PdfFile): readonly string[] {
  return pagesOf(file).map(({ page }) => {
    const hash = createHash('sha256').update(dictAt(file, page, 'Contents').stream ?? '');
    const fonts = follow(file, dictAt(file, page, 'Resources').dict['Font']);
    for (const name of Object.keys(isDict(fonts) ? fonts.dict : {}).sort()) hash.update(JSON.stringify(isDict(fonts) ? follow(file, fonts.dict[name]) : null));
    return hash.digest('hex').slice(0, 16);
  });
}

/** A letter that differs is put where it can be looked at beside the text of the failure. */
export function keepForLooking(name: string, bytes: Buffer): string {
  const folder = fileURLToPath(new URL('../../test-output/golden', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  return path;
}
