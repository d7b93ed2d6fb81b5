import type { RecordDatabase } from '../../../libs/record/database/record-database.js';

/** How many decisions of a kind fared so, in objection or before a court. */
export interface RemedyOutcome {
  readonly kind: string;
  readonly instance: 'objection' | 'first' | 'higher';
  readonly outcome: string;
  readonly count: number;
}

/** In objection: upheld (unfounded or inadmissible), or founded with what changed. Before a court: as the court ruled, by what the appeal was against. */
const outcomes = `
  SELECT d.kind, 'objection' AS instance, coalesce(r -> 'change' ->> 'kind', r ->> 'outcome') AS outcome, count(*)::int AS count
    FROM record.act a, json_array_elements(a.data -> 'rulings') r JOIN record.decision d ON d.key = r ->> 'decisionId'
    WHERE a.type = 'ObjectionDecided' AND d.case_number = a.case_number GROUP BY 1, 2, 3
  UNION ALL
  SELECT coalesce(d.kind, 'ruling'), g.data ->> 'instance', a.data ->> 'outcome', count(*)::int
    FROM record.act a
    JOIN record.act g ON g.case_number = a.case_number AND g.type = 'AppealRegistered' AND g.data ->> 'appealId' = a.data ->> 'appealId'
    LEFT JOIN record.decision d ON d.case_number = a.case_number AND d.key = g.data -> 'against' ->> 0
    WHERE a.type = 'AppealRuled' GROUP BY 1, 2, 3
  ORDER BY 1, 2, 3`;

/** Counted over all cases, so that the Authority learns which decisions hold. */
export const readRemedyOutcomes = (db: RecordDatabase): Promise<readonly RemedyOutcome[]> => db.dataSource.query<RemedyOutcome[]>(outcomes);
