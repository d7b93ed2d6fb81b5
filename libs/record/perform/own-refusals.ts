import type { Refusal } from '../../enforcement/case/refusal.js';
import { sha256Hex } from './content-hash.js';
import type { PerformRequest } from './request.js';
import type { Session } from './session.js';

/** Refusals that rest on the record and not on the law. */
const ofRecord = (code: string, nl: string, en: string): Refusal => ({ kind: 'unlawful', code, article: null, message: { nl, en } });

/** One notice opens one case: the flagger's own reference says whether it is the same. */
export const alreadyEscalated = (caseNumber: string): Refusal =>
  ofRecord('notice-already-escalated', `Deze melding is al doorgezet: zaak ${caseNumber}.`, `This notice was escalated before: case ${caseNumber}.`);

export const movedOn = (expected: number, actual: number): Refusal =>
  ofRecord(
    'case-moved-on',
    `De zaak is intussen gewijzigd (bekeken bij handeling ${String(expected)}, nu ${String(actual)}); bekijk de zaak opnieuw.`,
    `The case has moved on (seen at act ${String(expected)}, now ${String(actual)}); look at it again.`,
  );

/** A document is sealed only where its bytes, with these hashes of file and letter and for this decision, are in the record. */
export function unkeptDocument(session: Session, request: PerformRequest): Refusal | null {
  if (request.command.type !== 'SealDocument') return null;
  const { documentId, decisionId, sha256, seal } = request.command.data;
  const given = (request.documents ?? []).some(
    ({ id, decisionId: of, bytes }) => id === documentId && of === decisionId && sha256Hex(bytes) === sha256 && sha256Hex(bytes.subarray(0, seal.unsealedLength)) === seal.unsealedSha256,
  );
  const stored = session.documents.some(
    (document) => document.id === documentId && document.caseNumber === request.caseNumber && document.decisionId === decisionId && document.sha256 === sha256,
  );
  if (given || stored) return null;
  return ofRecord('document-not-kept', 'Van dit besluit is geen document met deze hash bewaard.', 'No document of this decision with this hash is kept.');
}

/** No unit is forfeited without its evidence in the record, as it was kept (5:37 Awb). */
export function unkeptEvidence(session: Session, request: PerformRequest): Refusal | null {
  if (request.command.type !== 'BookUnits') return null;
  const { orderId, evidence } = request.command.data;
  const stored = new Map((session.evidence.get(request.caseNumber ?? '') ?? []).map((kept) => [kept.id, kept]));
  const missing = evidence.find((named) => {
    const kept = stored.get(named.id);
    return kept?.orderId !== orderId || kept.orderVersion !== named.orderVersion || kept.at !== named.at || kept.result !== named.result;
  });
  if (missing === undefined) return null;
  return { ...ofRecord('evidence-not-kept', `Bewijsstuk ${missing.id} staat niet zo in het dossier.`, `Evidence record ${missing.id} is not kept like this.`), article: 'awb:5:37' };
}
