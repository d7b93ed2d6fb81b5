/** Items that wait for the next round, with who waits for them. */
interface Waiting<Q, R> {
  readonly item: Q;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/** Work that takes many items at once and answers one result for each, in their order. */
export type Work<Q, R> = (items: readonly Q[]) => Promise<readonly R[]>;

/**
 * Gathers what arrives while earlier work is under way, as a database gathers
 * commits: an item goes at once while fewer than `atOnce` rounds are running,
 * and otherwise with all that wait in the next one, at most `most`. Nothing
 * waits for company; only for its turn.
 */
export function gathering<Q, R>(atOnce: number, most: number): (item: Q, work: Work<Q, R>) => Promise<R> {
  const waiting: Waiting<Q, R>[] = [];
  let running = 0;

  const round = async (work: Work<Q, R>): Promise<void> => {
    const taken = waiting.splice(0, most);
    try {
      const results = await work(taken.map(({ item }) => item));
      taken.forEach(({ resolve, reject }, index) => {
        if (index < results.length) resolve(results[index] as R);
        else reject(new Error('The work answered fewer results than it was given items.'));
      });
    } catch (error) {
      for (const { reject } of taken) reject(error);
    }
  };

  const run = async (work: Work<Q, R>): Promise<void> => {
    running += 1;
    while (waiting.length > 0) await round(work);
    running -= 1;
  };

  return (item, work) =>
    new Promise<R>((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (running < atOnce) void run(work);
    });
}
