import pino from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { redact, withoutTraces } from './redaction.js';

export type { Logger } from 'pino';

/**
 * A logger that writes one JSON line per event: level, time in UTC, the process it comes from, and
 * what is given. Locations, personal data and secrets never reach it: see redaction.ts. A case is
 * named by its number.
 * @param destination where the lines go; standard output when left out.
 */
export function createLogger(process: string, level = 'info', destination?: DestinationStream): Logger {
  const logger = pino(
    {
      level,
      base: { process },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: (event) => redact(event) as Record<string, unknown> },
      serializers: { err: (error: unknown) => redact(error) },
      hooks: {
        logMethod(args, method) {
          const clean = args.map((arg: unknown) => (typeof arg === 'string' ? withoutTraces(arg) : arg instanceof Error ? { err: redact(arg), msg: withoutTraces(arg.message) } : arg));
          method.apply(this, clean as typeof args);
        },
      },
    },
    ...(destination ? [destination] : []) as [DestinationStream],
  );
  // pino writes what a child is bound to as it stands, past the formatters above.
  const child = logger.child as (this: Logger, ...args: unknown[]) => unknown;
  logger.child = function redactedChild(this: Logger, bindings: pino.Bindings, options) {
    return child.call(this, redact(bindings) as pino.Bindings, options) as never;
  };
  return logger;
}
