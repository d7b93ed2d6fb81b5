import type { Server } from 'node:http';

const patienceMs = 10_000;
const lookEveryMs = 25;

/** Stops accepting and waits until every request that runs has been answered; what takes longer than ten seconds is cut off. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that is kept alive is idle only after its answer, so it is looked at again.
    const looking = setInterval(() => {
      server.closeIdleConnections();
    }, lookEveryMs);
    const cutOff = setTimeout(() => {
      server.closeAllConnections();
    }, patienceMs);
    server.close(() => {
      clearInterval(looking);
      clearTimeout(cutOff);
      resolve();
    });
  });
}
