import { connect, createServer } from 'node:net';

const host = '127.0.0.1';

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => { resolve(undefined); });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => { resolve(typeof address === 'object' && address ? address.port : undefined); });
    });
  });
}

/** Whether nobody listens on that port of this machine. */
export async function isFree(port: number): Promise<boolean> {
  return (await tryPort(port)) !== undefined;
}

/** The first free one of the preferred ports, else one the system picks; all on 127.0.0.1. */
export async function freePort(preferred: readonly (number | undefined)[] = []): Promise<number> {
  for (const port of preferred) {
    if (port !== undefined && (await isFree(port))) return port;
  }
  const port = await tryPort(0);
  if (port === undefined) throw new Error('Er is op 127.0.0.1 geen vrije poort te krijgen.');
  return port;
}

/** Whether something accepts connections there; nothing is sent. */
export function accepts(address: { host: string; port: number }, timeoutMs = 2000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ ...address, timeout: timeoutMs });
    const end = (answer: boolean): void => { socket.destroy(); resolve(answer); };
    socket.once('connect', () => { end(true); });
    socket.once('timeout', () => { end(false); });
    socket.once('error', () => { end(false); });
  });
}
