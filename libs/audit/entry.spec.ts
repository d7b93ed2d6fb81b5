import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { instant } from '../law/calendar/instant.js';
import { auditPayload, type AuditEvent } from './entry.js';
import { hashLeaf } from './tlog/hash.js';

const event: AuditEvent = {
  who: { userId: 'officer-1', role: 'case-officer', mandate: null, onBehalfOf: null },
  action: 'AdmitNotice',
  object: { case: 'Z-2026-000001', firstSeq: 2, lastSeq: 2 },
  result: 'performed',
  origin: 'api',
  legalAt: instant('2026-05-11T08:00:00Z'),
  systemAt: instant('2026-11-23T23:00:00Z'),
  commandId: 'c-1',
  traceId: null,
};

describe('the payload of an audit entry', () => {
  it('is canonical, with both times, and names its version', () => {
    expect(auditPayload(event)).toBe(
      '{"action":"AdmitNotice","commandId":"c-1","legalAt":"2026-05-11T08:00:00.000Z","object":{"case":"Z-2026-000001","firstSeq":2,"lastSeq":2},"origin":"api","result":"performed","systemAt":"2026-11-23T23:00:00.000Z","traceId":null,"v":2,"who":{"mandate":null,"onBehalfOf":null,"role":"case-officer","userId":"officer-1"}}',
    );
  });

  it('names the broken rule of a refusal', () => {
    const refused = auditPayload({ ...event, result: 'refused', rule: { code: 'role-missing', article: 'awb:10:3' } });
    expect(JSON.parse(refused)).toMatchObject({ result: 'refused', rule: { code: 'role-missing', article: 'awb:10:3' } });
  });

  it('says what changed, why, and which personal details belong to it', () => {
    const changed = auditPayload({ ...event, change: { before: { roles: [] }, after: { roles: ['auditor'] } }, reason: 'selectielijst:9', details: { name: 'ab' } });
    expect(JSON.parse(changed)).toMatchObject({ change: { before: { roles: [] }, after: { roles: ['auditor'] } }, reason: 'selectielijst:9', details: { name: 'ab' } });
  });

  it('refuses what JSON would bend', () => {
    expect(() => auditPayload({ ...event, traceId: '\ud800' })).toThrow(TypeError);
  });
});

describe('the hash of a leaf', () => {
  it('is that of RFC 6962: a zero byte before the payload', () => {
    const payload = new TextEncoder().encode(auditPayload(event));
    const expected = createHash('sha256').update(Buffer.concat([Buffer.from([0]), payload])).digest('hex');
    expect(hashLeaf(payload).toString('hex')).toBe(expected);
    expect(hashLeaf(new Uint8Array()).toString('hex')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  });
});
