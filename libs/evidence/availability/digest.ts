import { createHash } from 'node:crypto';

/** What tells one version of a representation from another (RFC 9110, 8). */
const representation: ReadonlySet<string> = new Set(['content-length', 'content-type', 'etag', 'last-modified', 'content-md5', 'content-digest', 'repr-digest']);

/** SHA-256 in hexadecimal over the text as ISO 8859-1, in which header values arrive. */
function sha256(text: string): string {
  return createHash('sha256').update(Buffer.from(text, 'latin1')).digest('hex');
}

/** `name:value` lines: names in lower case, values trimmed, in alphabetical order, each ended by a line feed. */
function canonicalLines(rawHeaders: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    lines.push(`${(rawHeaders[index] ?? '').toLowerCase()}:${(rawHeaders[index + 1] ?? '').trim()}\n`);
  }
  return lines.sort();
}

/** Digest over the status and all header lines; the values themselves are never kept. */
export function headerDigest(status: number, rawHeaders: readonly string[]): string {
  return sha256([`status:${status}\n`, ...canonicalLines(rawHeaders)].join(''));
}

/**
 * Digest over the lines that describe the content: the same digest on two days says the server offers the same version of it.
 * Null where the server gives neither length, tag, digest nor date of change: then nothing can be compared.
 */
export function representationDigest(rawHeaders: readonly string[]): string | null {
  const lines = canonicalLines(rawHeaders).filter((line) => representation.has(line.slice(0, line.indexOf(':'))));
  return lines.some((line) => !line.startsWith('content-type:')) ? sha256(lines.join('')) : null;
}

/** Digest over a location, fragment left out, as it was asked: to recognise it without keeping it. */
export function locationDigest(url: URL): string {
  return sha256(url.href.slice(0, url.href.length - url.hash.length));
}
