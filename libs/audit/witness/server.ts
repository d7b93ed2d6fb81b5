import { createServer, type IncomingMessage, type Server } from 'node:http';
import { millisOf } from '../../law/calendar/instant.js';
import { systemInstant } from '../../law/calendar/system-clock.js';
import { parseCheckpoint } from '../tlog/checkpoint.js';
import type { Signer } from '../tlog/signer.js';
import type { VerifierKey } from '../tlog/verifier-key.js';
import { addCheckpoint, type WitnessAnswer } from './add-checkpoint.js';
import type { WitnessStore } from './store.js';

export interface WitnessOptions {
  readonly witness: Signer;
  /** The logs it cosigns for. */
  readonly logs: readonly VerifierKey[];
  readonly store: WitnessStore;
  readonly onAnswer?: (status: number, size: number | null) => void;
}

const LARGEST_BODY = 64 * 1024;

/**
 * A witness over HTTP (C2SP tlog-witness): `POST /add-checkpoint` cosigns, and
 * `GET /checkpoint?origin=…` shows what it cosigned last, for whoever compares.
 */
export function witnessServer(options: WitnessOptions): Server {
  return createServer((request, response) => {
    answer(request, options).then(
      ({ status, body }) => {
        response.writeHead(status, { 'content-type': status === 409 ? 'text/x.tlog.size' : 'text/plain; charset=utf-8' }).end(body);
      },
      () => { response.writeHead(500, { 'content-type': 'text/plain' }).end('the witness could not decide\n'); },
    );
  });
}

type Answer = Pick<WitnessAnswer, 'body'> & { readonly status: number };

async function answer(request: IncomingMessage, options: WitnessOptions): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://witness');
  if (request.method === 'GET' && pathname === '/checkpoint') {
    const last = options.store.last(searchParams.get('origin') ?? '');
    return last === null ? { status: 404, body: 'nothing was cosigned for that log\n' } : { status: 200, body: last };
  }
  if (pathname !== '/add-checkpoint') return { status: 404, body: 'not here\n' };
  if (request.method !== 'POST') return { status: 405, body: 'POST\n' };
  const text = await bodyOf(request);
  return text === null ? { status: 413, body: 'too large\n' } : decided(text, options);
}

/** Without a pause between reading the last checkpoint and keeping the next: two requests cannot both be decided on the same one. */
function decided(text: string, { witness, logs, store, onAnswer = () => undefined }: WitnessOptions): Answer {
  const origin = /\n\n([^\n]+)\n/.exec(text)?.[1] ?? '';
  const result = addCheckpoint(text, logs, store.last(origin), witness, Math.floor(millisOf(systemInstant()) / 1000));
  if (result.status === 200) store.keep(result.keep);
  onAnswer(result.status, result.status === 200 ? parseCheckpoint(result.keep).size : null);
  return result;
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_BODY) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}
