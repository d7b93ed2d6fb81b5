import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LocationPlace, PlaceState } from './standing.js';

/** Where a provider sends visitors of what is gone: a general page elsewhere. */
const ELSEWHERE = 'http://start.provider.example/';

/** Plays the provider for one question about one location. There is never a body: the training holds no material of any kind. */
export function answer(state: PlaceState, place: LocationPlace, turn: number, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'HEAD' }).end();
    return;
  }
  switch (state) {
    case 'up': response.writeHead(200, described(place)).end(); return;
    case 'down': response.writeHead(404).end(); return;
    case 'error': response.writeHead(500).end(); return;
    case 'redirect': response.writeHead(302, { location: ELSEWHERE }).end(); return;
    case 'flaky':
      if (turn % 2 === 1) request.socket.destroy();
      else response.writeHead(200, described(place)).end();
      return;
    case 'slow':
      // The head of the answer is begun and never finished.
      request.socket.write('HTTP/1.1 200 OK\r\nserver: slow\r\n');
      return;
  }
}

/** Headers that stay the same for a location, as they do for a file that does not change. */
function described(place: LocationPlace): Record<string, string> {
  const hash = createHash('sha256').update(`${place.host}${place.path}`).digest('hex');
  return { 'content-type': 'application/octet-stream', 'content-length': String(10_000 + parseInt(hash.slice(0, 4), 16)), etag: `"${hash.slice(0, 16)}"` };
}
