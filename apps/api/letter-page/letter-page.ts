import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../../../libs/platform/logging.js';
import { legalNow } from '../../../libs/record/clock/read-clock.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { letterBehind, type AccessibleLetter } from '../../../libs/record/documents/letter-access.js';
import { perform } from '../../../libs/record/perform.js';
import { pageHtml } from './page-html.js';

export const LETTER_PAGE = '/bekendmaking';

type Request = IncomingMessage & { readonly body?: unknown };
type Next = (error?: unknown) => void;

/**
 * The page where a provider fetches a letter with the code from the message.
 * The code is sent in a form, never in an address, and only sending it counts:
 * a scanner that follows the link in a message fetches nothing. Each time is
 * kept in the record; the letter is not given where that fails.
 */
export function letterPage(db: RecordDatabase, authority: string, log: Logger): (request: Request, response: ServerResponse, next: Next) => void {
  return (request, response, next) => {
    if (new URL(request.url ?? '/', 'http://x').pathname !== LETTER_PAGE) {
      next();
      return;
    }
    answer(db, authority, request, response).catch((err: unknown) => {
      log.error({ err }, 'a letter could not be given');
      html(response, 503, pageHtml(authority, 'unavailable'), { 'retry-after': '5' });
    });
  };
}

async function answer(db: RecordDatabase, authority: string, request: Request, response: ServerResponse): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD') return html(response, 200, pageHtml(authority, 'asking'));
  if (request.method !== 'POST') return html(response, 405, pageHtml(authority, 'asking'), { allow: 'GET, HEAD, POST' });
  const code = Buffer.isBuffer(request.body) ? new URLSearchParams(request.body.toString('utf8')).get('code') : null;
  const letter = code === null || code.length > 100 ? null : await letterBehind(db, code);
  if (letter === null) return html(response, 404, pageHtml(authority, 'unknown'));
  await keepRetrieval(db, letter);
  response.writeHead(200, {
    'content-type': 'application/pdf',
    'content-length': letter.bytes.length,
    'content-disposition': `attachment; filename="${letter.documentId.replace(/[^A-Za-z0-9._-]/g, '-')}.pdf"`,
    'cache-control': 'no-store',
  });
  response.end(letter.bytes);
}

/** @throws where it is not kept */
async function keepRetrieval(db: RecordDatabase, { caseNumber, decisionId, documentId }: AccessibleLetter): Promise<void> {
  const retrievedAt = (await legalNow(db)).legalNow;
  const result = await perform(db, {
    commandId: `retrieval:${caseNumber}:${decisionId}:${randomUUID()}`,
    caseNumber,
    actor: { userId: 'process' },
    command: { type: 'RecordRetrieval', data: { decisionId, documentId, retrievedAt } },
    origin: 'api',
  });
  if (result.kind === 'performed' || result.kind === 'repeated') return;
  throw new Error(`The retrieval was not kept: ${result.kind}.`);
}

function html(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'", ...headers });
  response.end(text);
}
