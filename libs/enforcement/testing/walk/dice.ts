/** Throws a die with so many sides: 0 up to, not including, `sides`. */
export type Dice = (sides: number) => number;

/** A row of throws that follows from one number, so that a walk is its numbers and nothing else, and can be shrunk and repeated. */
export function diceFrom(seed: number): Dice {
  let state = (seed + 1) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * sides);
  };
}

/** One of these. */
export function oneOf<T>(dice: Dice, first: T, ...others: readonly T[]): T {
  return [first, ...others][dice(others.length + 1)] ?? first;
}
