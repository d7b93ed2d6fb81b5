import type { FineReportInput } from '../documents/letters/fine-report/input.js';
import { breachedOrder, breachFinding, orderLocations } from './breach.js';
import { actAt, lastAct, type CaseFile } from './case-file.js';
import { letterHeader, referenceOf } from './header.js';

/** Fills the fine report (5:48 Awb) that was drawn up with an act of the case. */
export function fineReportInput(file: CaseFile, seq: string): FineReportInput {
  const act = actAt(file, 'FineReportDrawnUp', seq);
  const { fineId, breachOf, reportOn, violatedOn, place, finding } = act.data;
  return {
    ...letterHeader(file, act, 'R'),
    reference: fineReportReference(file, fineId),
    date: reportOn,
    signatory: { role: 'toezichthouder', onBehalfOf: file.authority.sender.name, mandate: null },
    order: breachedOrder(file, breachOf),
    violation: { violatedOn, place, finding },
    observations: breachFinding(file, breachOf).observations,
    locations: orderLocations(file, breachOf),
    exculpatory: null,
  };
}

export const fineReportReference = ({ state }: CaseFile, fineId: string): string => `${referenceOf(state.caseNumber, fineId)}-rapport`;

/** The report of a fine, whichever act it came with. */
export const reportOfFine = (file: CaseFile, fineId: string): FineReportInput => fineReportInput(file, String(lastAct(file, 'FineReportDrawnUp', (act) => act.data.fineId === fineId).seq));
