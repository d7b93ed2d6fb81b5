import type { ObservationLine } from '../documents/letters/common/evidence.js';
import type { RecordedAct } from '../enforcement/case/act.js';
import { readActs } from '../record/acts/read-acts.js';
import { readCase } from '../record/cases/read-case.js';
import { readEarlierOrders } from '../record/cases/read-earlier-orders.js';
import { readEvidence, type EvidenceRecord } from '../record/cases/read-evidence.js';
import { readLocations } from '../record/cases/read-locations.js';
import type { RecordDatabase } from '../record/database/record-database.js';
import { currentRules } from '../record/rules/current-rules.js';
import type { AuthorityDetails, CaseFile } from './case-file.js';

/** Gathers what the letters of a case are made from; null where there is no such case. */
export async function readCaseFile(db: RecordDatabase, caseNumber: string, authority: AuthorityDetails): Promise<CaseFile | null> {
  const reading = await readCase(db, caseNumber);
  if (reading === null) return null;
  const { state, legalNow } = reading;
  const acts = await readActs(db.pool, caseNumber);
  const [locations, evidence, orders, rules] = await Promise.all([
    readLocations(db, caseNumber, state.notice?.facts.locationIds ?? []),
    readEvidence(db, caseNumber, acts.flatMap(evidenceIn)),
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

/** The evidence that an act names and a letter may show. */
function evidenceIn(act: RecordedAct): readonly string[] {
  switch (act.type) {
    case 'NonComplianceEstablished':
    case 'LocationsObserved':
    case 'FindingsReported':
      return act.data.evidenceIds;
    case 'UnitForfeited':
      return [act.data.evidenceId];
    default:
      return [];
  }
}

function observationLine({ id, locationId, at, result, observedBy, reason }: EvidenceRecord): ObservationLine {
  const base = { evidenceId: id, locationId, at, result, observer: observedBy.kind };
  switch (observedBy.kind) {
    case 'instrument':
      return { ...base, by: `instrument ${observedBy.version}`, method: `verzoek HEAD vanaf ${observedBy.vantagePoint}: ${reason}` };
    case 'official':
      return { ...base, by: `ambtenaar ${observedBy.userId}`, method: observedBy.method };
    case 'flagger':
      return { ...base, by: `meldpunt ${observedBy.flaggerId}`, method: observedBy.method };
  }
}
