import type { CaseFile, AuthorityDetails } from '../libs/letters/case-file.js';
import type { ObservationLine } from '../libs/documents/letters/common/evidence.js';
import { readActs } from '../libs/record/acts/read-acts.js';
import { readCase, type CaseReading } from '../libs/record/cases/read-case.js';
import { readEarlierOrders } from '../libs/record/cases/read-earlier-orders.js';
import { readEvidence, type EvidenceRecord } from '../libs/record/cases/read-evidence.js';
import { readLocations } from '../libs/record/cases/read-locations.js';
import type { RecordDatabase } from '../libs/record/database/record-database.js';
import { currentRules } from '../libs/record/rules/current-rules.js';

/** A case that the process works on; it was started by the record, so it is there. */
export async function openCase(db: RecordDatabase, caseNumber: string): Promise<CaseReading> {
  const reading = await readCase(db, caseNumber);
  if (reading === null) throw new Error(`There is no case ${caseNumber} in the record.`);
  return reading;
}

/** Gathers what the letters of a case are made from. */
export async function caseFile(db: RecordDatabase, caseNumber: string, authority: AuthorityDetails): Promise<CaseFile> {
  const { state, legalNow } = await openCase(db, caseNumber);
  const acts = await readActs(db.pool, caseNumber);
  const evidenceIds = acts.flatMap((act) => (act.type === 'NonComplianceEstablished' ? act.data.evidenceIds : []));
  const [locations, evidence, orders, rules] = await Promise.all([
    readLocations(db, caseNumber, state.notice?.facts.locationIds ?? []),
    readEvidence(db, caseNumber, evidenceIds),
    readEarlierOrders(db, state.notice?.attribution?.provider.id ?? '', legalNow),
    currentRules(db),
  ]);
  return {
    state,
    acts,
    locations: locations.map((location) => ({ ...location, description: null })),
    observations: evidence.map(observationLine),
    earlierOrders: orders.filter((order) => order.caseNumber !== caseNumber),
    authority,
    rules,
    legalNow,
  };
}

function observationLine({ id, locationId, at, result, observedBy, reason }: EvidenceRecord): ObservationLine {
  const base = { evidenceId: id, locationId, at, result };
  switch (observedBy.kind) {
    case 'instrument':
      return { ...base, by: `instrument ${observedBy.version}`, method: `verzoek HEAD vanaf ${observedBy.vantagePoint}: ${reason}` };
    case 'official':
      return { ...base, by: `ambtenaar ${observedBy.userId}`, method: observedBy.method };
    case 'flagger':
      return { ...base, by: `meldpunt ${observedBy.flaggerId}`, method: observedBy.method };
  }
}
