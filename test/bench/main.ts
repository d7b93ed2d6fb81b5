import { measure } from './measure.js';

/** `npm run bench -- [law] [acts] [lag] [nightly] [options]`; see options.ts. */
measure(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof RangeError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
