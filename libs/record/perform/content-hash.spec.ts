import { describe, expect, it } from '@jest/globals';
import { contentHash, sha256Hex } from './content-hash.js';
import type { PerformRequest } from './request.js';

const base: PerformRequest = {
  commandId: 'c',
  caseNumber: 'Z-2026-000001',
  actor: { userId: 'officer-1' },
  command: { type: 'AdmitNotice', data: { reasons: 'r' } },
  origin: 'api',
};
const document = { id: 'd', decisionId: 'B1', templateVersion: '1', mediaType: 'application/pdf', bytes: Uint8Array.of(1, 2) };

describe('the hash of what a command says', () => {
  it('is the same whatever its id, origin, trace and expectation', () => {
    const hash = contentHash(base);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(contentHash({ ...base, commandId: 'other', origin: 'cli', traceId: 't', expectedSeq: 3 })).toBe(hash);
  });

  it('does not mind the order of fields or fields that are undefined', () => {
    const dismissed = (data: object): PerformRequest => ({ ...base, command: { type: 'DismissNotice', data } as PerformRequest['command'] });
    expect(contentHash(dismissed({ ground: 'other', reasons: 'r' }))).toBe(contentHash(dismissed({ reasons: 'r', ground: 'other', duplicateOf: undefined })));
  });

  it.each<[string, PerformRequest]>([
    ['case', { ...base, caseNumber: 'Z-2026-000002' }],
    ['person', { ...base, actor: { userId: 'officer-2' } }],
    ['command', { ...base, command: { type: 'CloseCase', data: { reasons: 'r' } } }],
    ['data', { ...base, command: { type: 'AdmitNotice', data: { reasons: 's' } } }],
    ['document', { ...base, documents: [document] }],
  ])('differs with another %s', (_, other) => {
    expect(contentHash(other)).not.toBe(contentHash(base));
  });

  it('differs with one other byte of a document', () => {
    expect(contentHash({ ...base, documents: [document] })).not.toBe(contentHash({ ...base, documents: [{ ...document, bytes: Uint8Array.of(1, 3) }] }));
  });

  it('is SHA-256', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
