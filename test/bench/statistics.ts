/** The value below which so many percent lie (nearest rank); null of nothing. */
export function percentile(values: readonly number[], percent: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? null;
}

export const median = (values: readonly number[]): number => percentile(values, 50) ?? Number.NaN;

export const rounded = (value: number, digits = 0): number => Number(value.toFixed(digits));
