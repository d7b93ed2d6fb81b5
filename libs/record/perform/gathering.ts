/** Work that takes many items at once and answers one result for each, in their order. */
export type Work<Q, R> = (items: readonly Q[]) => Promise<readonly R[]>;

/** An item that waits for a round, with the work it came for and who waits for the result. */
interface Waiting<Q, R> {
  readonly item: Q;
  readonly work: Work<Q, R>;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

export interface GatheringLimits {
  /** Rounds at the same time. */
  readonly atOnce: number;
  /** Items in one round. */
  readonly most: number;
  /** After so long a round is taken to wait for somebody else's lock, and another may start beside it. */
  readonly patienceMs: number;
}

/**
 * Gathers what arrives while earlier work is under way, as a database gathers
 * commits: an item goes at once while fewer than `atOnce` rounds are running,
 * and otherwise with all that wait in the next one, at most `most`. Nothing
 * waits for company; only for its turn. All items must come for the same kind
 * of work: that of the first in a round does the round.
 */
export function gathering<Q, R>({ atOnce, most, patienceMs }: GatheringLimits): (item: Q, work: Work<Q, R>) => Promise<R> {
  const waiting: Waiting<Q, R>[] = [];
  let running = 0;

  const start = (): void => {
    if (waiting.length > 0 && running < atOnce) void run();
  };

  const run = async (): Promise<void> => {
    running += 1;
    let counted = true;
    while (counted && waiting.length > 0) {
      const patience = setTimeout(() => {
        counted = false;
        running -= 1;
        start();
      }, patienceMs);
      await round(waiting.splice(0, most));
      clearTimeout(patience);
    }
    if (counted) running -= 1;
    start();
  };

  return (item, work) =>
    new Promise<R>((resolve, reject) => {
      waiting.push({ item, work, resolve, reject });
      start();
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
