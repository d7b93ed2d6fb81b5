import { accepts } from '../../../libs/platform/processes/ports.js';
import type { ServerChecks } from '../ports.js';

/** Whether Temporal takes connections at `server:port`. */
export function serverChecks(temporalAddress: string): ServerChecks {
  const at = temporalAddress.lastIndexOf(':');
  const address = { host: temporalAddress.slice(0, at).replace(/^\[|\]$/g, ''), port: Number(temporalAddress.slice(at + 1)) };
  return { temporal: () => accepts(address) };
}
