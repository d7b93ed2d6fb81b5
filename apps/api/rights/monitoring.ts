import { same } from '../../../libs/identity/sessions/secret.js';
import type { ApiRequest } from '../http/api-request.js';
import type { ApiSettings } from '../ports.js';

/**
 * Who may read the figures of the engine: whoever shows the token of
 * monitoring. Where none is set, a training lets a program on the same machine
 * read them, not through a proxy; production lets nobody.
 */
export function mayMonitor({ headers, socket }: ApiRequest, { metricsToken, mode }: ApiSettings): boolean {
  const shown = /^Bearer (.{1,500})$/.exec(headers.authorization ?? '')?.[1];
  if (metricsToken !== undefined) return shown !== undefined && same(shown, metricsToken);
  const local = socket.remoteAddress === '127.0.0.1' || socket.remoteAddress === '::1' || socket.remoteAddress === '::ffff:127.0.0.1';
  return mode === 'training' && local && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;
}
