/** Work that takes many items at once and answers one result for each, in their order. */
export type Work<Q, R> = (items: readonly Q[]) => Promise<readonly R[]>;

/** An item that waits for a round, with the work it came for and who waits for the result. */
interface Waiting<Q, R> {
  readonly item: Q;
  readonly work: Work<Q, R>;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers what arrives while earlier work is under way, as a database gathers
 * commits: an item goes at once while fewer than `atOnce` rounds are running,
 * and otherwise with all that wait in the next one, at most `most`. Nothing
 * waits for company; only for its turn. All items must come for the same kind
 * of work: that of the first in a round does the round.
 */
export function gathering<Q, R>(atOnce: number, most: number): (item: Q, work: Work<Q, R>) => Promise<R> {
  const waiting: Waiting<Q, R>[] = [];
  let running = 0;

  const run = async (): Promise<void> => {
    running += 1;
    while (waiting.length > 0) await round(waiting.splice(0, most));
    running -= 1;
  };

  return (item, work) =>
    new Promise<R>((resolve, reject) => {
      waiting.push({ item, work, resolve, reject });
      if (running < atOnce) void run();
    });
}

async function round<Q, R>(taken: readonly Waiting<Q, R>[]): Promise<void> {
  const [first] = taken;
  if (first === undefined) return;
  try {
    const results = await first.work(taken.map(({ item }) => item));
    taken.forEach(({ resolve, reject }, index) => {
      if (index < results.length) resolve(results[index] as R);
      else reject(new Error('The work answered fewer results than it was given items.'));
    });
  } catch (error) {
    for (const { reject } of taken) reject(error);
  }
}
