/** Where a step tells the user, in one Dutch line, what it does. */
export type Say = (line: string) => void;

/** A fault the user can do something about: its message is one Dutch line that names the way out. */
export class SetupError extends Error {
  override name = 'SetupError';
}
