import { request as plainRequest } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request as encryptedRequest } from 'node:https';
import type { RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction, TcpNetConnectOpts } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Destination } from './destination.js';
import { hostOf } from './location.js';
import type { Cause } from './result-table.js';
import { causeOfFailure, failureCode } from './transport-failure.js';

const LARGEST_HEADERS = 16 * 1024;
const NEXT_ADDRESS_AFTER_MS = 2_000;

/** What came back on one question: the head of an answer, or the failure. */
export type Answer = Head | NoAnswer;

export interface Head {
  readonly ok: true;
  readonly status: number;
  readonly rawHeaders: readonly string[];
  readonly redirectTarget: string | null;
  readonly connected: string | null;
  readonly certificateSha256: string | null;
  /** Bytes taken from the connection when the head was complete. */
  readonly receivedBytes: number;
}

export interface NoAnswer {
  readonly ok: false;
  readonly cause: Cause;
  readonly code: string;
  readonly connected: string | null;
}

export interface Question {
  readonly userAgent: string;
  /** Ends the question; the answer is then a failure with code `ABORTED`. */
  readonly signal: AbortSignal;
  /** Trust anchors (PEM) in place of the machine's own. */
  readonly trust?: string;
}

/**
 * One HEAD request to a checked destination. The connection is broken off the moment the head of the answer is complete,
 * so no body is ever read, whatever the server sends. Never rejects.
 */
export function ask(destination: Destination, question: Question): Promise<Answer> {
  return new Promise((settle) => {
    const request = open(destination, question);
    // All lines, for the digest; their size is bounded already.
    request.maxHeadersCount = 0;
    let connected: string | null = null;
    const fail = (code: string): void => {
      const aborted = question.signal.aborted;
      settle({ ok: false, cause: aborted ? 'time-out' : causeOfFailure(code, destination.encrypted), code: aborted ? 'ABORTED' : code, connected });
    };
    request.on('socket', (socket) => {
      socket.once('connect', () => { connected = socket.remoteAddress ?? null; });
    });
    const take = (response: IncomingMessage): void => {
      settle(headOf(response, connected));
      // Whatever follows the head belongs to the body: nobody listens any more, and the connection ends here.
      response.on('error', () => undefined);
      response.destroy();
    };
    request.on('response', take);
    request.on('upgrade', take);
    request.on('error', (error) => { fail(failureCode(error)); });
    request.on('close', () => { fail('ECONNRESET'); });
    request.end();
  });
}

function open(destination: Destination, question: Question): ClientRequest {
  const host = hostOf(destination.url);
  const options: RequestOptions & Pick<TcpNetConnectOpts, 'autoSelectFamily' | 'autoSelectFamilyAttemptTimeout'> = {
    method: 'HEAD',
    host,
    port: destination.port,
    path: `${destination.url.pathname}${destination.url.search}`,
    headers: { host: destination.url.host, 'user-agent': question.userAgent, accept: '*/*' },
    agent: false,
    lookup: onlyThese(destination.addresses),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_AFTER_MS,
    maxHeaderSize: LARGEST_HEADERS,
    insecureHTTPParser: false,
    signal: question.signal,
  };
  if (!destination.encrypted) return plainRequest(options);
  return encryptedRequest({
    ...options,
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ...(question.trust === undefined ? {} : { ca: question.trust }),
  });
}

/** Answers the connection's own look-up with the addresses that were checked, so that no second look-up can differ from the first. */
function onlyThese(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, callback) => {
    const [first] = all;
    if (options.all === true) callback(null, all);
    else callback(null, first?.address ?? '', first?.family ?? 0);
  };
}

function headOf(response: IncomingMessage, connected: string | null): Head {
  const { socket } = response;
  return {
    ok: true,
    status: response.statusCode ?? 0,
    rawHeaders: response.rawHeaders,
    redirectTarget: response.headers.location ?? null,
    connected,
    certificateSha256: socket instanceof TLSSocket ? fingerprint(socket) : null,
    receivedBytes: socket.bytesRead,
  };
}

/** SHA-256 of the server's certificate, in lower-case hexadecimal. */
function fingerprint(socket: TLSSocket): string | null {
  const { fingerprint256 } = socket.getPeerCertificate() as { readonly fingerprint256?: string };
  return fingerprint256 === undefined ? null : fingerprint256.replaceAll(':', '').toLowerCase();
}
