/** What differs between a journey and the undisturbed one: acts that are not there, and acts that are there too often. */
export interface Difference {
  readonly lost: readonly string[];
  readonly tooMany: readonly string[];
}

/**
 * A line without its number and its moment. A soak goes through the years, and
 * a journey over a change of the clock has an hour more or less in it; the
 * number says nothing that the order and the count do not say.
 */
const told = (line: string): string => line.replace(/^\d+ \+[\d.]+ h /, '');

/** Compares two stories as bags of acts; the order is compared by the caller where nothing differs. */
export function difference(undisturbed: readonly string[], story: readonly string[]): Difference {
  const [expected, found] = [undisturbed.map(told), story.map(told)];
  return { lost: without(expected, found), tooMany: without(found, expected) };
}

/** Whether both tell the same acts in the same order. */
export const sameOrder = (undisturbed: readonly string[], story: readonly string[]): boolean => undisturbed.map(told).join('\n') === story.map(told).join('\n');

function without(all: readonly string[], these: readonly string[]): string[] {
  const left = [...these];
  return all.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
