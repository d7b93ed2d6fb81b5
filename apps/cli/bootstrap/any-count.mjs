import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { sources, walk } from './sources.mjs';

/** Every place where a source says `any`, also where a comment hides it from eslint, as `path:line`. */
export async function anyCount() {
  const { default: ts } = await import('typescript');
  const files = [...sources().map(({ path }) => path), ...walk(root, 'libs').map(({ path }) => path)].filter((path) => /\.m?tsx?$/.test(path));
  return [...new Set(files)].flatMap((path) => {
    const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, false);
    const found = [];
    const visit = (node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}
