/** How many rows of a list are new, changed or gone, compared with what is shown. */
export function countChanged(shown: readonly unknown[], fresh: readonly unknown[]): number {
  const before = new Set(shown.map((row) => JSON.stringify(row)));
  const after = new Set(fresh.map((row) => JSON.stringify(row)));
  const appeared = [...after].filter((row) => !before.has(row)).length;
  const gone = [...before].filter((row) => !after.has(row)).length;
  return Math.max(appeared, gone);
}
