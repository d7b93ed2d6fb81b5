/** Where the value of a seal stands in a file, its brackets included. */
export interface ValuePlace {
  readonly from: number;
  readonly to: number;
  /** Offsets inside it that hold something else than a digit as we write it. */
  readonly foreign: readonly number[];
}

/** The shortest value that a seal of ours can have, in characters. */
const SHORTEST = 4_096;
/** A stretch of digits that is interrupted by at most so many other characters is one value that was tampered with. */
const LARGEST_GAP = 4;
/** What stands right before and behind the brackets as we write them; beside a digit it tells that the bracket became that digit. */
const BEFORE = '/Contents ';
const BEHIND = '\n>>';

/**
 * The places in a file that hold the value of a seal, also where some of their
 * characters were changed: a stretch of hexadecimal digits as long as only a
 * seal has.
 */
export function valuePlaces(file: string): readonly ValuePlace[] {
  const runs = [...file.matchAll(/[0-9a-f]{64,}/g)].map(({ 0: digits, index }) => ({ from: index, to: index + digits.length }));
  const joined: { from: number; to: number }[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && run.from - last.to <= LARGEST_GAP) last.to = run.to;
    else joined.push({ ...run });
  }
  return joined.filter(({ from, to }) => to - from >= SHORTEST).map(({ from, to }) => ({ from: from - 1, to: to + 1, foreign: foreignIn(file, from, to) }));
}

function foreignIn(file: string, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < to; at += 1) if (!/[0-9a-f]/.test(file.charAt(at))) found.push(at);
  if (file.charAt(from - 1) !== '<') found.push(file.endsWith(BEFORE, from) ? from : from - 1);
  if (file.charAt(to) !== '>') found.push(file.startsWith(BEHIND, to) ? to - 1 : to);
  return found;
}
