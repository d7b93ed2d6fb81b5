import { readFileSync } from 'node:fs';
import { Connection } from '@temporalio/client';
import type { ConnectionOptions } from '@temporalio/client';

/** How a Temporal server is reached; certificate and key files as paths. */
export interface TemporalTarget {
  address: string;
  namespace: string;
  apiKey?: string | undefined;
  tls?: { certificate?: string | undefined; key?: string | undefined; authority?: string | undefined; serverName?: string | undefined } | undefined;
}

type Reach = Pick<ConnectionOptions, 'address' | 'apiKey' | 'tls'>;

/** The options for both `Connection.connect` (client) and `NativeConnection.connect` (worker). */
export function connectionOptions(target: TemporalTarget): Reach {
  const { address, apiKey, tls } = target;
  if (!tls) return { address, ...(apiKey && { apiKey, tls: true }) };
  const { certificate, key, authority, serverName } = tls;
  return {
    address,
    ...(apiKey && { apiKey }),
    tls: {
      ...(serverName && { serverNameOverride: serverName }),
      ...(authority && { serverRootCACertificate: readFileSync(authority) }),
      ...(certificate && key && { clientCertPair: { crt: readFileSync(certificate), key: readFileSync(key) } }),
    },
  };
}

/** Why that server does not serve the namespace now; undefined when it does. */
export async function whyNotServing(target: TemporalTarget, timeoutMs = 3000): Promise<string | undefined> {
  let connection: Connection | undefined;
  try {
    connection = await Connection.connect({ ...connectionOptions(target), connectTimeout: timeoutMs });
    const open = connection;
    await open.withAbortSignal(AbortSignal.timeout(timeoutMs), () => open.workflowService.describeNamespace({ namespace: target.namespace }));
    return undefined;
  } catch (error) {
    return (error as Error).message || 'geen antwoord';
  } finally {
    await connection?.close().catch(() => undefined);
  }
}
