import pg from 'pg';

/** The connection string of a role on this machine's own server. */
export function localUrl(role: string, password: string, port: number, database: string): string {
  return `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** Opens one connection, hands it to `work` and closes it again. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>, timeoutMs = 5000): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: timeoutMs, application_name: 'autoriteit setup' });
  // A server that goes away while the connection is open must not take this process with it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The reason why that server does not answer a query now; undefined when it does. */
export async function whyNot(url: string, timeoutMs = 5000): Promise<{ code: string; message: string } | undefined> {
  try {
    await withClient(url, (client) => client.query('select 1'), timeoutMs);
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { code: code ?? '', message: message || (code ?? 'geen antwoord') };
  }
}
