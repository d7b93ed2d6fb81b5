import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { viewedRecord } from '../../../libs/record/viewing/viewed-record.js';
import type { Viewer } from '../../../libs/record/viewing/viewer.js';

/** Whether somebody may see that this case exists. What is no number, or belongs to no case, is left to the handler. */
export async function maySeeCase(db: RecordDatabase, viewer: Viewer, caseNumber: string): Promise<boolean> {
  if (!/^[\w-]{1,40}$/.test(caseNumber)) return true;
  const text = 'SELECT EXISTS (SELECT FROM record.case_file WHERE case_number = $1) AS there';
  const there = async (in_: RecordDatabase): Promise<boolean> => (await in_.pool.query<{ readonly there: boolean }>(text, [caseNumber])).rows[0]?.there === true;
  return (await there(viewedRecord(db, () => viewer))) || !(await there(db));
}
