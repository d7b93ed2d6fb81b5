import { createHash } from 'node:crypto';
import { jcs } from '../../audit/jcs.js';
import type { PerformRequest } from './request.js';

export const sha256Hex = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** What makes two commands the same: case, actor, command and documents, whatever the order of the fields. */
export function contentHash(request: PerformRequest): string {
  const { caseNumber, actor, command, documents } = request;
  const content = { caseNumber, userId: actor.userId, command, documents: (documents ?? []).map((document) => [document.id, sha256Hex(document.bytes)]) };
  const asSent: unknown = JSON.parse(JSON.stringify(content));
  return sha256Hex(jcs(asSent));
}
