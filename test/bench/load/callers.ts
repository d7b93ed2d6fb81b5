/** Runs `count` pieces of work by so many callers at once; answers the seconds it took. */
export async function timed(callers: number, count: number, work: (index: number) => Promise<void>): Promise<number> {
  const begun = performance.now();
  let next = 0;
  const caller = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(callers, count) }, caller));
  return (performance.now() - begun) / 1000;
}
