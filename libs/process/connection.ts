import { readFileSync } from 'node:fs';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, type TLSConfig } from '@temporalio/worker';
import type { TemporalSettings } from '../platform/configuration.js';

/** How both connections to Temporal are made: the same address, key and certificates. */
function connectionOptions({ address, apiKey, tls }: TemporalSettings): { address: string; apiKey?: string; tls?: TLSConfig } {
  return { address: address ?? '127.0.0.1:7233', ...(apiKey === undefined ? {} : { apiKey }), ...(tls === undefined ? {} : { tls: certificates(tls) }) };
}

function certificates(tls: NonNullable<TemporalSettings['tls']>): TLSConfig {
  const { certificate, key, authority, serverName } = tls;
  return {
    ...(serverName === undefined ? {} : { serverNameOverride: serverName }),
    ...(authority === undefined ? {} : { serverRootCACertificate: readFileSync(authority) }),
    ...(certificate === undefined || key === undefined ? {} : { clientCertPair: { crt: readFileSync(certificate), key: readFileSync(key) } }),
  };
}

/** A client that connects at its first use, so that a process starts and works while Temporal is down. */
export function temporalClient(settings: TemporalSettings): Client {
  return new Client({ connection: Connection.lazy(connectionOptions(settings)), namespace: settings.namespace });
}

/** The connection on which a worker asks for work; rejects while Temporal is down. */
export const workerConnection = (settings: TemporalSettings): Promise<NativeConnection> => NativeConnection.connect(connectionOptions(settings));
