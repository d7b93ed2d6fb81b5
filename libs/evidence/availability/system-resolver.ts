import { promises as dns } from 'node:dns';
import type { Resolution, Resolver } from './resolver.js';
import { failureCode } from './transport-failure.js';

const NO_SUCH_NAME: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME']);

/**
 * The name servers of this machine, asked directly: the hosts file and search domains play no part, and a question can be
 * called off. `servers` (address or address:port) replaces them. Both families are asked; one that fails does not hide the other.
 */
export function systemResolver(settings: { readonly servers?: readonly string[]; readonly timeoutMs?: number; readonly tries?: number } = {}): Resolver {
  const open = (): dns.Resolver => {
    const resolver = new dns.Resolver({ timeout: settings.timeoutMs ?? 2_000, tries: settings.tries ?? 2 });
    if (settings.servers !== undefined) resolver.setServers(settings.servers);
    return resolver;
  };
  return {
    kind: 'system-dns',
    async resolve(host, signal) {
      const resolver = open();
      const callOff = (): void => { resolver.cancel(); };
      signal.addEventListener('abort', callOff, { once: true });
      try {
        return combined(await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]));
      } finally {
        signal.removeEventListener('abort', callOff);
      }
    },
  };
}

function combined(answers: readonly PromiseSettledResult<string[]>[]): Resolution {
  const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  if (addresses.length > 0) return { ok: true, addresses };
  const codes = answers.flatMap((answer) => (answer.status === 'rejected' ? [failureCode(answer.reason)] : []));
  const failure = codes.find((code) => !NO_SUCH_NAME.has(code));
  if (failure !== undefined) return { ok: false, cause: 'name-service-failure', code: failure };
  return { ok: false, cause: 'name-not-found', code: codes[0] ?? 'ENODATA' };
}
