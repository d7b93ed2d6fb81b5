import type { Cause } from './result-table.js';

const byCode: Readonly<Partial<Record<string, Cause>>> = {
  ETIMEDOUT: 'time-out',
  ERR_SOCKET_CONNECTION_TIMEOUT: 'time-out',
  ECONNREFUSED: 'connection-refused',
  ENETUNREACH: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETDOWN: 'unreachable',
  EHOSTDOWN: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EACCES: 'unreachable',
  EPERM: 'unreachable',
  EINVAL: 'unreachable',
  ECONNRESET: 'connection-broken',
  ECONNABORTED: 'connection-broken',
  EPIPE: 'connection-broken',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
};

/** The machine's own word for a failure, such as `ECONNREFUSED`. It never carries text of the other side. */
export function failureCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'UNKNOWN';
}

/** What kind of failure that was; on an encrypted connection whatever is not the network's is TLS's. */
export function causeOfFailure(code: string, encrypted: boolean): Cause {
  const known = byCode[code];
  if (known !== undefined) return known;
  if (code.startsWith('HPE_')) return 'not-http';
  return encrypted ? 'tls-failure' : 'connection-broken';
}
