import type { CaseState } from '../../enforcement/case/state.js';
import type { Instant } from '../../law/calendar/brands.js';
import { foldActs, readActs } from '../acts/read-acts.js';
import type { LegalClock } from '../clock/legal-clock.js';
import { readingOf } from '../clock/read-clock.js';
import type { RecordDatabase } from '../database/record-database.js';
import { STATE_VERSION } from '../perform/state-version.js';

/** A case as it stands, with the legal now. */
export interface CaseReading {
  readonly state: CaseState;
  readonly seq: number;
  readonly legalNow: Instant;
  readonly clockRunning: boolean;
}

interface Stored {
  readonly state: CaseState;
  readonly state_version: number;
  readonly clock: LegalClock | null;
}

/** Reads a case without locking it; null where there is none. A state written by another version of the code is built from the acts. */
export async function readCase(db: RecordDatabase, caseNumber: string): Promise<CaseReading | null> {
  const { rows } = await db.pool.query<Stored>({
    name: 'read-case',
    text: 'SELECT state, state_version, platform.legal_clock() AS clock FROM record.case_file WHERE case_number = $1',
    values: [caseNumber],
  });
  const [stored] = rows;
  if (stored === undefined) return null;
  const state = stored.state_version === STATE_VERSION ? stored.state : foldActs(caseNumber, await readActs(db.pool, caseNumber));
  const { legalNow, running } = readingOf(stored.clock);
  return { state, seq: state.seq, legalNow, clockRunning: running };
}
