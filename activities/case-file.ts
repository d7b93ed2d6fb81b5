import { readCase, type CaseReading } from '../libs/record/cases/read-case.js';
import type { RecordDatabase } from '../libs/record/database/record-database.js';

/** A case that the process works on; it was started by the record, so it is there. */
export async function openCase(db: RecordDatabase, caseNumber: string): Promise<CaseReading> {
  const reading = await readCase(db, caseNumber);
  if (reading === null) throw new Error(`There is no case ${caseNumber} in the record.`);
  return reading;
}
