/** A text that stayed, went, or came. */
export interface Change {
  readonly change: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A paragraph of two versions; where it was rewritten, its words one by one. */
export interface ParagraphChange extends Change {
  readonly words?: readonly Change[];
}

/** More pairs than this are not weighed against each other: what differs then counts as replaced. */
const MOST_PAIRS = 16_000_000;

/**
 * What turns one list into the other with the fewest removals and additions,
 * in reading order, removals first. Pure.
 */
export function difference(before: readonly string[], after: readonly string[]): readonly Change[] {
  const start = sameAtStart(before, after);
  const end = sameAtStart([...before.slice(start)].reverse(), [...after.slice(start)].reverse());
  const [left, right] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const middle = left.length * right.length > MOST_PAIRS ? [...removed(left), ...added(right)] : between(left, right);
  return [...same(before.slice(0, start)), ...middle, ...same(before.slice(before.length - end))];
}

const change = (kind: Change['change']) => (texts: readonly string[]): readonly Change[] => texts.map((text) => ({ change: kind, text }));
const same = change('same');
const removed = change('removed');
const added = change('added');

function sameAtStart(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

/** By the longest row of texts that both have in the same order. */
function between(left: readonly string[], right: readonly string[]): readonly Change[] {
  const width = right.length + 1;
  const longest = new Uint32Array((left.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) longest[i * width + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      changes.push({ change: 'same', text: left[i] ?? '' });
      i += 1;
      j += 1;
    } else if (i < left.length && (j >= right.length || at(i + 1, j) >= at(i, j + 1))) {
      changes.push({ change: 'removed', text: left[i] ?? '' });
      i += 1;
    } else {
      changes.push({ change: 'added', text: right[j] ?? '' });
      j += 1;
    }
  }
  return changes;
}

/** The difference between two letters by paragraph; an added paragraph that rewrites a removed one shows its words. */
export function differenceOfLetters(before: readonly string[], after: readonly string[]): readonly ParagraphChange[] {
  const changes = difference(before, after);
  return changes.map((each, index): ParagraphChange => {
    const rewritten = each.change === 'added' ? counterpart(changes, index) : null;
    return rewritten === null ? each : { ...each, words: difference(wordsIn(rewritten), wordsIn(each.text)) };
  });
}

const wordsIn = (text: string): readonly string[] => text.split(/(?<=\s)/);

/** The paragraph that this one replaces: the same place in the removals right before a run of additions. */
function counterpart(changes: readonly Change[], index: number): string | null {
  let first = index;
  while (changes[first - 1]?.change === 'added') first -= 1;
  let start = first;
  while (changes[start - 1]?.change === 'removed') start -= 1;
  const found = changes[start + (index - first)];
  return found?.change === 'removed' ? found.text : null;
}
