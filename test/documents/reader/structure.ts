import { contentOf } from './content.js';
import { catalog, dictAt, follow, isDict, isList, isName, isRef } from './objects.js';
import type { Dict, PdfFile, PdfValue } from './objects.js';

/** An element of the structure tree with its own text, in reading order. */
export interface Element {
  readonly type: string;
  readonly dict: Dict;
  readonly children: readonly Element[];
  /** Text of this element alone. */
  readonly text: string;
  readonly content: readonly { readonly pageId: number; readonly mcid: number }[];
}

const trees = new WeakMap<PdfFile, readonly Element[]>();

/** The root elements of the structure tree; read once for each file. */
export function structureOf(file: PdfFile): readonly Element[] {
  const tree = trees.get(file) ?? readTree(file);
  trees.set(file, tree);
  return tree;
}

function readTree(file: PdfFile): readonly Element[] {
  const texts = new Map<string, string>();
  for (const page of contentOf(file)) {
    for (const { pageId, mcid, text } of page.shown) {
      const key = `${String(pageId)}/${String(mcid)}`;
      texts.set(key, (texts.get(key) ?? '') + text);
    }
  }
  const root = dictAt(file, catalog(file), 'StructTreeRoot');
  return listed(root.dict['K']).map((kid) => elementOf(file, kid, texts));
}

const listed = (value: PdfValue | undefined): readonly PdfValue[] => {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
};

function elementOf(file: PdfFile, value: PdfValue, texts: ReadonlyMap<string, string>): Element {
  const dict = follow(file, value);
  if (!isDict(dict)) throw new Error('A structure element was expected.');
  const page = dict.dict['Pg'];
  const own = isRef(page) ? page.ref : null;
  const children: Element[] = [];
  const content: { pageId: number; mcid: number }[] = [];
  for (const kid of listed(follow(file, dict.dict['K']))) {
    if (typeof kid === 'number') content.push({ pageId: own ?? -1, mcid: kid });
    else if (isDict(kid)) {
      const [pageRef, mcid] = [kid.dict['Pg'], kid.dict['MCID']];
      content.push({ pageId: isRef(pageRef) ? pageRef.ref : -1, mcid: Number(mcid) });
    } else children.push(elementOf(file, kid, texts));
  }
  const type = dict.dict['S'];
  const text = content.map(({ pageId, mcid }) => texts.get(`${String(pageId)}/${String(mcid)}`) ?? '').join('');
  return { type: isName(type) ? type.name : '', dict, children, text, content };
}

/** Every element, each before its children. */
export function* walk(elements: readonly Element[]): Generator<Element> {
  for (const element of elements) {
    yield element;
    yield* walk(element.children);
  }
}

/** The text as a screen reader reads it: element by element, in order. */
export const readAloud = (file: PdfFile): readonly string[] =>
  [...walk(structureOf(file))].map((element) => element.text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
