/** Progress goes to stderr: what a command answers, and nothing else, is on stdout. */
export function tell(line) {
  process.stderr.write(`autoriteit: ${line}\n`);
}

/** Something the user can act on: shown as one line, without a stack. */
export class Failure extends Error {}
