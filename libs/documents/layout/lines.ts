import type { Run, Runs } from '../template/runs.js';
import { drawn, stretchesOf } from './characters.js';
import type { Stretch } from './characters.js';
import { widthOf } from './fonts.js';

/** A stretch with its width in points. */
export interface Segment extends Stretch {
  readonly width: number;
}

/** A segment at its distance from the start of the line. */
export interface PlacedSegment extends Segment {
  readonly x: number;
}

/** One line of text, ready to draw. */
export interface Line {
  readonly segments: readonly PlacedSegment[];
  readonly width: number;
}

interface Word {
  readonly text: string;
  readonly bold: boolean;
  /** Whether a line may end after this word. */
  readonly breakAfter: boolean;
}

/** A line may end after a space, but not between a word and the number it announces, an amount and its sign, or an hour and its word. */
const AFTER_SPACE = /(?<=(?<!€|\b[Aa]rtikel|\bart\.|\blid|\bonder|\bcategorie|\b[Bb]ijlage|\bhoofdstuk|’s) )(?!uur\b)/u;

/** Inside an address, or a word too long for the line, it may also end behind a mark that joins its parts. */
const AFTER_MARK = /(?<=[/?&=_.@-])(?=[\p{L}\p{N}])/u;

/**
 * Breaks prose into lines that fit the width, left-aligned, without
 * hyphenation; a word wider than the line is cut where the line is full.
 */
export function breakLines(runs: Runs, size: number, width: number): readonly Line[] {
  const key = `${String(size)} ${String(width)}${runs.map(({ bold, text }) => `${bold ? '\u0001' : '\u0000'}${text}`).join('')}`;
  if (key.length > LONGEST_KEPT) return broken(runs, size, width);
  const known = BROKEN.get(key);
  if (known !== undefined) return known;
  if (BROKEN.size >= MOST_KEPT) BROKEN.clear();
  const lines = broken(runs, size, width);
  BROKEN.set(key, lines);
  return lines;
}

/**
 * A paragraph is broken to see whether it fits on the page and again to draw
 * it, and most sentences come back in the next letter: what was broken is kept,
 * until there is too much of it. Lines are never changed, so they can be shared.
 */
const BROKEN = new Map<string, readonly Line[]>();
const MOST_KEPT = 4_000;
const LONGEST_KEPT = 1_500;

function broken(runs: Runs, size: number, width: number): readonly Line[] {
  const lines: Line[] = [];
  let line: Segment[] = [];
  let used = 0;
  const close = (): void => {
    lines.push({ segments: placed(joined(line, size)), width: used });
    line = [];
    used = 0;
  };
  for (const unit of unitsOf(runs, size, width)) {
    let segments = unit.flatMap((word) => segmentsOf(word.text, word.bold, size));
    if (used > 0 && used + trimmedWidth(segments, size) > width) close();
    while (trimmedWidth(segments, size) > width) {
      const [head, tail] = cut(segments, size, width);
      line = [...head];
      used = widthOfAll(head);
      close();
      segments = [...tail];
    }
    line.push(...segments);
    used += widthOfAll(segments);
  }
  if (line.length > 0) close();
  return lines;
}

/** Words that must stay on one line, such as the bold and the plain half of one word. */
function unitsOf(runs: Runs, size: number, width: number): readonly (readonly Word[])[] {
  const units: Word[][] = [];
  let open = false;
  for (const word of runs.flatMap((run) => wordsOf(run, size, width))) {
    const last = units.at(-1);
    if (open && last !== undefined) last.push(word);
    else units.push([word]);
    open = !word.breakAfter;
  }
  return units;
}

function wordsOf(run: Run, size: number, width: number): readonly Word[] {
  const words = run.text.replace(/[\n\t ]+/g, ' ').split(AFTER_SPACE);
  const pieces = words.flatMap((word) => (word.includes('://') || isTooWide(word, run.bold, size, width) ? word.split(AFTER_MARK) : [word])).filter((piece) => piece !== '');
  return pieces.map((text, index) => ({ text, bold: run.bold, breakAfter: index < pieces.length - 1 || AFTER_SPACE.test(`${text}|`) }));
}

/** A quick look first: no character is wider than its size. */
const isTooWide = (word: string, bold: boolean, size: number, width: number): boolean =>
  word.length * size > width && trimmedWidth(segmentsOf(word, bold, size), size) > width;

/** A word of thousands of letters is measured in parts, so that cutting it takes no longer than reading it. */
const MEASURED_AT_ONCE = 80;

function segmentsOf(text: string, bold: boolean, size: number): readonly Segment[] {
  return stretchesOf(text, bold).flatMap((stretch) =>
    partsOf(drawn(stretch.text)).map((toDraw) => ({ ...stretch, text: toDraw, width: widthOf(toDraw, stretch.font, size) })),
  );
}

function partsOf(text: string): readonly string[] {
  if (text.length <= MEASURED_AT_ONCE) return [text];
  const characters = [...text];
  const count = Math.ceil(characters.length / MEASURED_AT_ONCE);
  return Array.from({ length: count }, (_, index) => characters.slice(index * MEASURED_AT_ONCE, (index + 1) * MEASURED_AT_ONCE).join(''));
}

const widthOfAll = (segments: readonly Segment[]): number => segments.reduce((sum, segment) => sum + segment.width, 0);

/** Width without the space at the end, which may hang over the margin. */
function trimmedWidth(segments: readonly Segment[], size: number): number {
  const last = segments.at(-1);
  const space = last?.text.endsWith(' ') === true ? widthOf(' ', last.font, size) : 0;
  return widthOfAll(segments) - space;
}

/** The part that fits, at least one character, and the rest. */
function cut(segments: readonly Segment[], size: number, width: number): readonly [readonly Segment[], readonly Segment[]] {
  const head: Segment[] = [];
  let used = 0;
  for (const [index, segment] of segments.entries()) {
    if (used + segment.width <= width) {
      head.push(segment);
      used += segment.width;
      continue;
    }
    const characters = [...segment.text];
    const count = Math.max(fitting(characters, segment, size, width - used), head.length === 0 ? 1 : 0);
    const part = (text: string): readonly Segment[] => (text === '' ? [] : [{ ...segment, text, width: widthOf(text, segment.font, size) }]);
    return [[...head, ...part(characters.slice(0, count).join(''))], [...part(characters.slice(count).join('')), ...segments.slice(index + 1)]];
  }
  return [head, []];
}

function fitting(characters: readonly string[], segment: Segment, size: number, width: number): number {
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(characters.slice(0, middle).join(''), segment.font, size) <= width) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Neighbours in the same font are drawn as one. */
function joined(segments: readonly Segment[], size: number): readonly Segment[] {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (last?.font === segment.font && !last.rightToLeft && !segment.rightToLeft) {
      const text = last.text + segment.text;
      merged[merged.length - 1] = { ...last, text, width: widthOf(text, last.font, size) };
    } else merged.push(segment);
  }
  return merged;
}

/**
 * Each segment with its distance from the start of the line. Segments stay in
 * reading order; neighbouring right-to-left words are placed from the right.
 */
function placed(segments: readonly Segment[]): readonly PlacedSegment[] {
  const result: PlacedSegment[] = [];
  let x = 0;
  for (let start = 0; start < segments.length; ) {
    const end = endOfStretch(segments, start);
    const group = segments.slice(start, end);
    let right = x + widthOfAll(group);
    for (const segment of group) {
      right -= segment.width;
      result.push({ ...segment, x: right });
    }
    x += widthOfAll(group);
    start = end;
  }
  return result;
}

/** One segment, or as many as are right-to-left words with nothing but spaces between them. */
function endOfStretch(segments: readonly Segment[], start: number): number {
  let end = start + 1;
  if (segments[start]?.rightToLeft !== true) return end;
  for (let next = end; next < segments.length; next += 1) {
    const segment = segments[next];
    if (segment?.rightToLeft === true) end = next + 1;
    else if (segment?.text.trim() !== '') break;
  }
  return end;
}
