import { createHash } from 'node:crypto';

/** The id of what a request asks for, from who asks and under which key: the same request always means the same thing. */
export function idFromKey(userId: string, key: string): string {
  return createHash('sha256').update(`${userId}\n${key}`).digest('hex').slice(0, 24);
}
