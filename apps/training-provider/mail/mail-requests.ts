import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { mailStates } from './mail-server.js';
import type { MailServer } from './mail-server.js';

const PREFIX = '/__training/mail';
const LARGEST_BODY = 4_096;

const setting = z.strictObject({ host: z.string().min(1).max(253), state: z.enum(mailStates) });

/** Whether a request is about the mail of a training. */
export const isMailRequest = (request: IncomingMessage): boolean => new URL(request.url ?? '/', 'http://x').pathname.startsWith(PREFIX);

/** `GET /__training/mail` lists what was taken in (`?messageId=` of one message only), `GET /__training/mail/<id>` gives a message, `PUT /__training/mail` {host, state} sets how a host receives. */
export async function mailRequest(mail: MailServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
  const id = pathname.slice(PREFIX.length + 1);
  if (request.method === 'PUT' && id === '') return set(mail, request, response);
  if (request.method !== 'GET') return say(response, 404, { error: 'no such control' });
  const wanted = searchParams.get('messageId');
  if (id === '') return say(response, 200, { items: mail.mailbox.list().filter(({ messageId }) => wanted === null || messageId === wanted) });
  const raw = mail.mailbox.raw(id);
  if (raw === null) return say(response, 404, { error: 'no such message' });
  response.writeHead(200, { 'content-type': 'message/rfc822', 'cache-control': 'no-store' }).end(raw);
}

async function set(mail: MailServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = '';
  for await (const part of request as AsyncIterable<Buffer>) if ((text += part.toString('utf8')).length > LARGEST_BODY) break;
  const read = setting.safeParse(jsonOf(text));
  if (!read.success) return say(response, 400, { errors: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) });
  await mail.setState(read.data.host, read.data.state);
  say(response, 200, read.data);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function say(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(value));
}
