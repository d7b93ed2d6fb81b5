import { readFileSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { screens } from '../../../libs/contracts/http/screens.js';

type Next = (error?: unknown) => void;
interface Served {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** Scripts, styles and fonts from here only; letters are shown from what the page fetched itself (blob). */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  'frame-src blob:',
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the workbench as it was built: its files by their name, and its page
 * at the address of every screen. Whatever else is asked for is not its concern.
 */
export function workbenchPage(folder: string): (request: IncomingMessage, response: ServerResponse, next: Next) => void {
  const files = filesIn(folder);
  const page = files.get('/index.html');
  return (request, response, next) => {
    const path = pathOf(request);
    const served = path === null ? undefined : isScreen(path) ? page : files.get(path);
    if (served === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
      next();
      return;
    }
    response.writeHead(200, { ...served.headers, 'content-length': served.bytes.length, 'content-security-policy': policy });
    response.end(request.method === 'HEAD' ? undefined : served.bytes);
  };
}

const isScreen = (path: string): boolean => path === '/' || (screens as readonly string[]).includes(path.split('/')[1] ?? '');

function pathOf({ url = '/' }: IncomingMessage): string | null {
  const [path = '/'] = url.split('?');
  return path.includes('%') || path.includes('..') ? null : path;
}

/** All of it in memory: a megabyte, and no path of a request ever reaches the file system. Nothing where it was not built. */
function filesIn(folder: string): ReadonlyMap<string, Served> {
  return new Map(
    namesIn(folder).flatMap((name): [string, Served][] => {
      const type = types[extname(name)];
      const cache = name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      return type === undefined ? [] : [[`/${name}`, { bytes: readFileSync(join(folder, name)), headers: { 'content-type': type, 'cache-control': cache } }]];
    }),
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch {
    return [];
  }
}
