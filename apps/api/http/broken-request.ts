import type { Duplex } from 'node:stream';
import { VERSION_HEADER } from '../../../libs/contracts/http/headers.js';
import { API_VERSION } from '../../../libs/contracts/http/routes.js';

/** What is no HTTP at all, or has headers beyond all measure, is answered as a problem too, and the connection ends. */
export function broken(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, reason] = error.code === 'HPE_HEADER_OVERFLOW' ? [431, 'Request Header Fields Too Large'] : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? [408, 'Request Timeout'] : [400, 'Bad Request'];
  const body = JSON.stringify({ type: '/problems/broken-request', title: 'The request cannot be read', status, detail: reason, instance: '/' });
  socket.end(
    [
      `HTTP/1.1 ${String(status)} ${reason}`,
      'Connection: close',
      'Cache-Control: no-store',
      'X-Content-Type-Options: nosniff',
      `${VERSION_HEADER}: ${API_VERSION}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${String(Buffer.byteLength(body))}`,
      '',
      body,
    ].join('\r\n'),
  );
}
