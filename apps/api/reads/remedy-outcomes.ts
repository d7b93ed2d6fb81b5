import type { RecordedAct } from '../../../libs/enforcement/case/act.js';
import type { DecisionKind } from '../../../libs/enforcement/case/context.js';
import { figuredActs, type FiguredAct, type RemedyHistory } from '../../../libs/enforcement/remedies/figures/history.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';

const listed = figuredActs.map((type) => `'${type}'`).join(', ');

/** As far as whoever asks may see them: row level security leaves out the cases that he may not. */
const acts = `SELECT case_number AS "caseNumber", seq, type, data, platform.instant(legal_at) AS "legalAt", by_user AS by FROM record.act WHERE type IN (${listed}) ORDER BY case_number, seq`;
const kinds = `SELECT case_number AS "caseNumber", key, kind FROM record.decision WHERE case_number IN (SELECT case_number FROM record.act WHERE type IN (${listed}))`;

/** What happened in the remedies of every case that the asker may see, for counting. */
export async function readRemedyHistories(db: RecordDatabase): Promise<readonly RemedyHistory[]> {
  const [found, decisions] = await Promise.all([db.pool.query<RecordedAct & { caseNumber: string }>(acts), db.pool.query<{ caseNumber: string; key: string; kind: DecisionKind }>(kinds)]);
  const histories = new Map<string, { acts: FiguredAct[]; kinds: { [id: string]: DecisionKind } }>();
  for (const { caseNumber, ...act } of found.rows) {
    const history = histories.get(caseNumber) ?? { acts: [], kinds: {} };
    history.acts.push(act as FiguredAct);
    histories.set(caseNumber, history);
  }
  for (const { caseNumber, key, kind } of decisions.rows) {
    const history = histories.get(caseNumber);
    if (history !== undefined) history.kinds[key] = kind;
  }
  return [...histories.values()];
}
