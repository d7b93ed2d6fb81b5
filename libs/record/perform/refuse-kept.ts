import type { RecordDatabase } from '../database/record-database.js';
import type { Refusal } from '../../enforcement/case/refusal.js';
import { auditOf } from './audit.js';
import { conduct } from './conduct.js';
import { openFor } from './opening.js';
import type { PerformRequest, PerformResult } from './request.js';
import type { Session } from './session.js';

const refusals: { readonly [constraint in 'evidence_once' | 'document_once']: Refusal } = {
  evidence_once: {
    kind: 'unlawful',
    code: 'evidence-already-kept',
    article: null,
    message: { nl: 'Een bewijsstuk met dit kenmerk is al vastgelegd.', en: 'An evidence record with this id is kept already.' },
  },
  document_once: {
    kind: 'unlawful',
    code: 'document-already-kept',
    article: null,
    message: { nl: 'Een document met dit kenmerk is al vastgelegd.', en: 'A document with this id is kept already.' },
  },
};

/** Evidence and documents are named once, across all cases; only the database can tell, so it refuses afterwards, audited like any other refusal. */
export async function refuseKept(db: RecordDatabase, request: PerformRequest, constraint: 'evidence_once' | 'document_once'): Promise<PerformResult> {
  const refusal = refusals[constraint];
  const decideAll = (session: Session): PerformResult => {
    const rule = { code: refusal.code, article: refusal.article };
    session.writes.audit.push(auditOf(session, request, { role: null, mandate: null, legalAt: session.legalNow, object: { case: request.caseNumber }, rule }));
    return { kind: 'refused', refusal };
  };
  return conduct(db, { open: openFor([request]), decideAll });
}
