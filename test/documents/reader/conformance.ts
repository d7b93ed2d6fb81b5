import { contentOf, toUnicode } from './content.js';
import { catalog, decodeText, dictAt, follow, isDict, isList, isName, isRef, pagesOf } from './objects.js';
import type { Dict, PdfFile, PdfValue } from './objects.js';
import { structureOf, walk } from './structure.js';

/**
 * The rules of PDF/A-2a and PDF/UA-1 that a change of the layout most easily
 * breaks, checked without Java. Each problem is one sentence; none is good.
 */
export function problemsOf(file: PdfFile): readonly string[] {
  return [...metadata(file), ...documentEntries(file), ...fonts(file), ...marking(file), ...tags(file)];
}

const unless = (holds: boolean, problem: string): readonly string[] => (holds ? [] : [problem]);

function metadata(file: PdfFile): readonly string[] {
  const xmp = dictAt(file, catalog(file), 'Metadata').stream?.toString('utf8') ?? '';
  const info = dictAt(file, file.trailer, 'Info');
  return [
    ...unless(isWellFormed(xmp), 'The metadata is not well-formed.'),
    ...unless(/<pdfaid:part>2</.test(xmp) && /<pdfaid:conformance>A</.test(xmp), 'The metadata does not say PDF/A-2a.'),
    ...unless(/<pdfuaid:part>1</.test(xmp), 'The metadata does not say PDF/UA-1.'),
    ...unless(xmp.includes('pdfaExtension:schemas') && xmp.includes('<pdfaSchema:prefix>pdfuaid<'), 'The pdfuaid schema is not described.'),
    ...unless(xmp.includes(escaped(decodeText(follow(file, info.dict['Title'])))), 'The title of the metadata is not that of the file.'),
  ];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');

/** Tags in pairs and no bare ampersand or bracket: enough for the metadata that is written here. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const body = xml.replace(/<\?[^?]*\?>/g, '');
  for (const [, slash, name = '', rest = ''] of body.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<&]*")*\s*\/?)>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) return false;
    } else if (!rest.endsWith('/')) open.push(name);
  }
  const text = body.replace(/<\/?[\w:]+(?:\s+[\w:]+="[^"<&]*")*\s*\/?>/g, '');
  return open.length === 0 && !/[<>]/.test(text) && !/&(?!amp;|lt;|gt;|quot;|apos;)/.test(text);
}

function documentEntries(file: PdfFile): readonly string[] {
  const root = catalog(file);
  const flag = (key: string, name: string): boolean => {
    const dict = follow(file, root.dict[key]);
    return isDict(dict) && dict.dict[name] === true;
  };
  const everything = [...file.objects.values()].filter(isDict);
  return [
    ...unless(decodeText(root.dict['Lang']) === 'nl-NL', 'The language is not set.'),
    ...unless(flag('MarkInfo', 'Marked'), 'The file does not say that it is tagged.'),
    ...unless(flag('ViewerPreferences', 'DisplayDocTitle'), 'A viewer would show the name of the file, not the title.'),
    ...unless(isList(root.dict['OutputIntents']), 'There is no output intent.'),
    ...unless(isList(file.trailer.dict['ID']), 'There is no file identifier.'),
    ...unless(file.trailer.dict['Encrypt'] === undefined, 'The file is encrypted.'),
    ...unless(!everything.some((object) => 'JS' in object.dict || 'OpenAction' in object.dict), 'The file acts by itself.'),
    ...pagesOf(file).flatMap(({ page }, index) => unless(nameOf(page.dict['Tabs']) === 'S', `Page ${String(index + 1)} does not follow the structure with the tab key.`)),
  ];
}

const nameOf = (value: PdfValue | undefined): string => (isName(value) ? value.name : '');

function fonts(file: PdfFile): readonly string[] {
  const composite = [...file.objects.values()].filter(isDict).filter((object) => nameOf(object.dict['Subtype']) === 'Type0');
  return [...unless(composite.length > 0, 'There is no font.'), ...composite.flatMap((font) => fontProblems(file, font)), ...contentOf(file).flatMap((page, index) => unless(page.notdef === 0, `Page ${String(index + 1)} shows a character that no font has.`))];
}

function fontProblems(file: PdfFile, font: Dict): readonly string[] {
  const name = nameOf(font.dict['BaseFont']);
  const [descendant] = follow(file, font.dict['DescendantFonts']) as readonly PdfValue[];
  const cid = follow(file, descendant);
  const descriptor = isDict(cid) ? dictAt(file, cid, 'FontDescriptor') : null;
  const used = [...toUnicode(file, font)].filter(([code]) => code !== 0);
  return [
    ...unless(descriptor !== null && isRef(descriptor.dict['FontFile2']), `${name} is not embedded.`),
    ...unless(descriptor !== null && !('CIDSet' in descriptor.dict), `${name} has a CIDSet.`),
    ...unless(used.every(([, text]) => text !== '' && !/[\u0000\uFEFF\uFFFE]/.test(text)), `${name} has a character without a meaning.`),
  ];
}

/** All that is drawn belongs to the structure or is an artifact, and the structure and the pages agree. */
function marking(file: PdfFile): readonly string[] {
  const reachable = new Set([...walk(structureOf(file))].flatMap((element) => element.content.map(({ pageId, mcid }) => `${String(pageId)}/${String(mcid)}`)));
  const parents = parentTree(file);
  const contents = contentOf(file);
  return pagesOf(file).flatMap(({ id, page }, index) => {
    const content = contents[index];
    const where = `Page ${String(index + 1)}`;
    const list = parents.get(Number(page.dict['StructParents']));
    return [
      ...unless(content?.unmarked.length === 0, `${where} draws outside marked content: ${content?.unmarked.join(' ') ?? ''}.`),
      ...(content?.mcids ?? []).flatMap((mcid) => [
        ...unless(reachable.has(`${String(id)}/${String(mcid)}`), `${where}: content ${String(mcid)} is not in the structure tree.`),
        ...unless(isRef(list?.[mcid]), `${where}: content ${String(mcid)} has no parent.`),
      ]),
    ];
  });
}

function parentTree(file: PdfFile): ReadonlyMap<number, readonly PdfValue[]> {
  const tree = dictAt(file, dictAt(file, catalog(file), 'StructTreeRoot'), 'ParentTree');
  const nums = follow(file, tree.dict['Nums']);
  const map = new Map<number, readonly PdfValue[]>();
  if (!isList(nums)) return map;
  for (let index = 0; index + 1 < nums.length; index += 2) {
    const list = follow(file, nums[index + 1]);
    if (isList(list)) map.set(Number(nums[index]), list);
  }
  return map;
}

const PARENTS: { readonly [type: string]: readonly string[] } = { TR: ['Table'], TH: ['TR'], TD: ['TR'], Caption: ['Table'], LI: ['L'], Lbl: ['LI'], LBody: ['LI'] };

function tags(file: PdfFile): readonly string[] {
  const roots = structureOf(file);
  const all = [...walk(roots)];
  const problems = all.flatMap((element) => element.children.flatMap((child) => unless(PARENTS[child.type]?.includes(element.type) ?? true, `${child.type} stands in ${element.type}.`)));
  const headers = all.filter((element) => element.type === 'TH').flatMap((element) => unless(attribute(file, element.dict, 'Scope') !== '', 'A table header has no scope.'));
  const lists = all.filter((element) => element.type === 'L').flatMap((element) => unless(attribute(file, element.dict, 'ListNumbering') !== '', 'A list does not say how it is numbered.'));
  return [...unless(roots.length === 1 && roots[0]?.type === 'Document', 'The structure has no single document.'), ...problems, ...headers, ...lists, ...headingOrder(all.map((element) => element.type))];
}

const attribute = (file: PdfFile, element: Dict, key: string): string => {
  const attributes = follow(file, element.dict['A']);
  return isDict(attributes) ? nameOf(attributes.dict[key]) : '';
};

function headingOrder(types: readonly string[]): readonly string[] {
  const levels = types.filter((type) => /^H\d$/.test(type)).map((type) => Number(type.slice(1)));
  return [
    ...unless(levels.filter((level) => level === 1).length === 1 && levels[0] === 1, 'The letter has not one title, first.'),
    ...levels.flatMap((level, index) => unless(index === 0 || level <= (levels[index - 1] ?? 0) + 1, 'A heading skips a level.')),
  ];
}
