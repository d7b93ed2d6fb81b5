import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A server inside that must never be reached, or one that answers every connection in a way of its own. Real TCP. */
export interface RawServer {
  readonly port: number;
  readonly connections: () => number;
  /** Everything that was sent to it, in one string. */
  readonly received: () => string;
  readonly close: () => Promise<void>;
}

/** Listens at a free port of `host`; `talk` is called with each connection once its first bytes are in. */
export async function rawServer(talk: (socket: Socket, turn: number, request: string) => void = () => undefined, host = '127.0.0.1', port = 0): Promise<RawServer> {
  const open = new Set<Socket>();
  let connections = 0;
  let received = '';
  const server = createServer((socket) => {
    connections += 1;
    const turn = connections;
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => open.delete(socket));
    socket.on('data', (part: Buffer) => { received += part.toString('latin1'); });
    socket.once('data', (part: Buffer) => { talk(socket, turn, part.toString('latin1')); });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    received: () => received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => { resolve(); });
        open.forEach((socket) => socket.destroy());
      }),
  };
}
