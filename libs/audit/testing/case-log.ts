import { commitmentOf } from '../../locations/envelope.js';
import { instant } from '../../law/calendar/instant.js';
import { auditPayload, type AuditEvent } from '../entry.js';
import { commitmentTo } from '../personal-details.js';
import type { ActRow, CaseRecord } from '../export/case-record.js';
import { sha256 } from '../tlog/hash.js';
import { digestOf } from '../written.js';

const moment = instant('2026-05-11T08:00:00Z');

/** An event of the log in which nothing is remarkable. */
export const someEvent: AuditEvent = {
  who: { userId: 'officer-1', role: 'case-officer', mandate: null, onBehalfOf: null },
  action: 'ReadLocations',
  object: { case: 'Z-2026-000001' },
  result: 'performed',
  origin: 'api',
  legalAt: moment,
  systemAt: moment,
  commandId: null,
  traceId: null,
};

export const letter = Buffer.from('%PDF-1.7 a letter of an exercise');
export const salt = Buffer.alloc(32, 7);
export const url = 'https://hoster.example/a';
export const address = Buffer.from('{"address":"192.0.2.1"}');
export const kept = commitmentTo(salt, address);
export const destroyed = commitmentTo(salt, Buffer.from('{"address":"192.0.2.2"}'));

const act = (seq: number, type: string, data: ActRow['data']): ActRow => ({ seq, type, data, legalAt: moment, by: 'officer-1' });

/** The record of a case with four acts, of three commands. */
export function caseRecord(caseNumber: string, alone: boolean): CaseRecord {
  const folder = alone ? '' : `zaken/${caseNumber}/`;
  return {
    caseNumber,
    acts: [act(1, 'NoticeEscalated', { reference: 'M-1' }), act(2, 'Attributed', { provider: 'Voorbeeldhost' }), act(3, 'NoticeAdmitted', {}), act(4, 'DocumentSealed', { documentId: `${caseNumber}-B1` })],
    withheld: [],
    postings: [{ seq: 3, line: 1, account: '1300', cents: 500_000, debtId: 'D1' }, { seq: 3, line: 2, account: '8000', cents: -500_000, debtId: null }],
    evidence: [{ commandId: `${caseNumber}:2`, id: '5f0c1c3e-0000-4000-8000-000000000001', locationId: 'L1', result: 'available' }],
    locations: [{ id: 'L1', commitment: commitmentOf(salt, url).toString('hex') }],
    documents: [{ id: `${caseNumber}-B1`, decisionId: 'B1', mediaType: 'application/pdf', sha256: sha256(letter).toString('hex'), part: 'vindplaatsen', file: `${folder}vindplaatsen/${caseNumber}-B1.pdf` }],
  };
}

/** The payloads that a case leaves in the log: one for each command, and readings before, between and after. */
export function caseEvents(record: CaseRecord): readonly string[] {
  const { caseNumber, acts, postings, evidence, locations, documents } = record;
  const command = (number: number, firstSeq: number, lastSeq: number, more: AuditEvent['object'] = {}): string => {
    const commandId = `${caseNumber}:${String(number)}`;
    const rows: { readonly [kind: string]: readonly object[] } = {
      acts: acts.filter(({ seq }) => seq >= firstSeq && seq <= lastSeq),
      locations: firstSeq === 1 ? locations : [],
      postings: postings.filter(({ seq }) => seq >= firstSeq && seq <= lastSeq),
      evidence: evidence.filter((row) => row.commandId === commandId).map(({ id, locationId, result }) => ({ id, locationId, result })),
    };
    const written = Object.fromEntries(Object.entries(rows).flatMap(([kind, some]) => (some.length === 0 ? [] : [[kind, digestOf(some)]])));
    return auditPayload({ ...someEvent, action: 'Command', commandId, object: { case: caseNumber, firstSeq, lastSeq, written, ...more } });
  };
  const read = auditPayload({ ...someEvent, object: { case: caseNumber }, details: { network: kept } });
  const gone = auditPayload({ ...someEvent, details: { network: destroyed } });
  return [command(1, 1, 1), read, command(2, 2, 3), gone, command(3, 4, 4, { documents: documents.map(({ id, sha256: hash }) => ({ id, sha256: hash })) })];
}
