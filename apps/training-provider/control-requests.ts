import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { hostPlace, hostSetting, locationPlace, locationSetting } from './standing.js';
import type { Controls } from './controls.js';

export const CONTROL_HOST = 'controls.provider.example';
const PREFIX = '/__training/';
const LARGEST_BODY = 1024 * 1024;

type Handling = (controls: Controls, body: unknown) => z.core.$ZodIssue[];

const handlings: Readonly<Partial<Record<string, Handling>>> = {
  'GET locations': () => [],
  'PUT locations': taking(z.preprocess((body) => [body].flat(), z.array(locationSetting)), (controls, read) => { controls.setLocations(read); }),
  'DELETE locations': taking(locationPlace, (controls, read) => { controls.clearLocation(read); }),
  'PUT hosts': taking(hostSetting, (controls, read) => { controls.setHost(read); }),
  'DELETE hosts': taking(hostPlace, (controls, read) => { controls.clearHost(read.host); }),
};

function taking<T>(schema: z.ZodType<T>, use: (controls: Controls, read: T) => void): Handling {
  return (controls, body) => {
    const read = schema.safeParse(body);
    if (!read.success) return read.error.issues;
    use(controls, read.data);
    return [];
  };
}

/** Whether a request steers the training rather than asks for a location: only under the controls' own names, so that no web page can reach them by another. */
export function isControl(request: IncomingMessage): boolean {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  return [CONTROL_HOST, '127.0.0.1', 'localhost'].includes(host) && (request.url ?? '').startsWith(PREFIX);
}

/**
 * `PUT /__training/locations` {host, path, state} or a list of these, `DELETE` {host, path}; `PUT /__training/hosts` {host, state},
 * `DELETE` {host}; `GET /__training/locations`. Answers with the whole standing and the methods seen; 400 with all errors.
 */
export async function control(controls: Controls, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const handling = handlings[`${request.method ?? ''} ${(request.url ?? '').slice(PREFIX.length)}`];
  if (handling === undefined) {
    say(response, 404, { error: 'no such control' });
    return;
  }
  const body = await bodyOf(request);
  if (body === null) {
    say(response, 400, { errors: ['must be JSON of at most 1 MiB'] });
    return;
  }
  const issues = handling(controls, body.json);
  if (issues.length > 0) say(response, 400, { errors: issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) });
  else say(response, 200, { ...controls.standing(), seen: controls.seen() });
}

function say(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<{ readonly json: unknown } | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_BODY) return null;
    parts.push(part);
  }
  const text = Buffer.concat(parts).toString('utf8');
  try {
    return { json: text === '' ? undefined : (JSON.parse(text) as unknown) };
  } catch {
    return null;
  }
}
