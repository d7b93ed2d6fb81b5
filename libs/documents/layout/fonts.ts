import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { Font, GlyphRun } from 'fontkit';

/** A weight of the text font, or of the font that stands in for what the text font lacks. */
export type FontName = 'text' | 'text-bold' | 'other' | 'other-bold';

export type Fonts = { readonly [name in FontName]: Font };

const FILES: { readonly [name in FontName]: string } = {
  text: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'text-bold': '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  other: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'other-bold': 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
};

const require = createRequire(import.meta.url);

/** A ligature such as `ff` is copied out of the file as one odd character, so letters stay apart. */
const APART = { liga: false, clig: false, dlig: false };

let loaded: Fonts | null = null;

/** The four fonts, parsed once per process and shared by all letters. */
export function fonts(): Fonts {
  loaded ??= { text: open('text'), 'text-bold': open('text-bold'), other: open('other'), 'other-bold': open('other-bold') };
  return loaded;
}

function open(name: FontName): Font {
  const font = create(readFileSync(require.resolve(FILES[name])));
  if (!('layout' in font)) throw new Error(`${FILES[name]} holds a collection of fonts, not one font.`);
  const layout = font.layout.bind(font);
  font.layout = (text, features, ...rest): GlyphRun => layout(text, features ?? APART, ...rest);
  return font;
}

const widths = new Map<string, number>();
const WIDTHS_KEPT = 50_000;

/** Width of the text in points: word by word, as it is drawn. */
export function widthOf(text: string, name: FontName, size: number): number {
  return (text.match(/[^ ]* |[^ ]+$/g) ?? []).reduce((sum, word) => sum + wordWidth(word, name), 0) * size;
}

function wordWidth(word: string, name: FontName): number {
  const key = `${name} ${word}`;
  let width = widths.get(key);
  if (width === undefined) {
    const font = fonts()[name];
    width = font.layout(word).advanceWidth / font.unitsPerEm;
    if (widths.size >= WIDTHS_KEPT) widths.clear();
    widths.set(key, width);
  }
  return width;
}
