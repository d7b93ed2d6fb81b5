/** Sizes and indexes of leaves are whole numbers up to 2^53 - 1, for which bit operations of 32 bits do not serve. */
export function checkedSize(size: number, name: string): number {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`${name} is a whole number from 0, not ${String(size)}`);
  return size;
}

/** The greatest power of two below a size of at least 2: where RFC 6962 (2.1) splits a tree. */
export function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** The lowest bit. */
export const isOdd = (value: number): boolean => value % 2 === 1;

/** All bits but the lowest. */
export const half = (value: number): number => Math.floor(value / 2);
