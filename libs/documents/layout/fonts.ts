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
  const shape = remembered((text: string) => layout(text, APART));
  font.layout = (text, features, ...rest): GlyphRun => (features === undefined ? copyOf(shape(text)) : layout(text, features, ...rest));
  return font;
}

const KEPT = 50_000;

/** Words come back in every letter: each is worked out once, until there are too many to keep. */
function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= KEPT) known.clear();
    const made = work(text);
    known.set(text, made);
    return made;
  };
}

/** pdfkit scales the positions that it gets in place, so it gets its own. */
function copyOf(run: GlyphRun): GlyphRun {
  const positions = run.positions.map((position) => ({ ...position }));
  const copy = {
    glyphs: run.glyphs,
    positions,
    get advanceWidth(): number {
      return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    },
  };
  return copy as unknown as GlyphRun;
}

const widthsOf: { readonly [name in FontName]: (word: string) => number } = {
  text: measured('text'),
  'text-bold': measured('text-bold'),
  other: measured('other'),
  'other-bold': measured('other-bold'),
};

function measured(name: FontName): (word: string) => number {
  return remembered((word: string) => fonts()[name].layout(word).advanceWidth / fonts()[name].unitsPerEm);
}

/** Width of the text in points: word by word, as it is drawn. */
export function widthOf(text: string, name: FontName, size: number): number {
  return (text.match(/[^ ]* |[^ ]+$/g) ?? []).reduce((sum, word) => sum + widthsOf[name](word), 0) * size;
}
