/** A list of the workbench: how it is asked for, and the bare SQL that returns the same rows and their number. */
export interface MeasuredRead {
  readonly name: string;
  readonly path: string;
  /** The rows of the page, each with an `id`. */
  readonly rows: string;
  /** How many there are in all. */
  readonly count: string;
  /** What an item of the answer is known by. */
  readonly idOf: (item: Readonly<Record<string, unknown>>) => string;
}

const caseColumns = `case_number AS id, phase, regime, provider_id, provider_name, flagger_id, flagger_reference, opened_at, closed_at, seq, last_legal_at`;
const byNumber = ({ caseNumber }: Readonly<Record<string, unknown>>): string => String(caseNumber);

function cases(name: string, query: string, where: string, offset = 0): MeasuredRead {
  return {
    name,
    path: `/v1/cases?pageSize=25${query}`,
    rows: `SELECT ${caseColumns} FROM record.case_file WHERE ${where} ORDER BY case_number DESC LIMIT 25 OFFSET ${String(offset)}`,
    count: `SELECT count(*)::int AS total FROM record.case_file WHERE ${where}`,
    idOf: byNumber,
  };
}

const steps = `(VALUES ('notice', 'AdmitNotice'), ('admissible', 'DraftBindingOrder'), ('order-observed', 'EstablishNonCompliance'), ('non-compliance', 'DraftPenaltyOrder'), ('penalty-capped', 'DraftCollectionDecision'), ('fine-report', 'DraftFineDecision')) AS s (phase, act)`;
const own = `'una-via','fine-decision','limitation','objection-decision','default-notice','default-penalty','default-penalty-decision','authority-payment','defence','court-papers','administrative-loop','publication'`;
/** What waits for a case officer: the next steps and open tasks, what ends first first. */
const work = `FROM (SELECT f.case_number, s.act, NULL::text AS subject, f.last_legal_at AS since FROM record.case_file f JOIN ${steps} ON s.phase = f.phase
  UNION ALL SELECT t.case_number, 'ResolveTask', t.key, t.raised_at FROM record.task t WHERE t.resolved_at IS NULL) w JOIN record.case_file c USING (case_number)`;

const search = (name: string, question: string): MeasuredRead => {
  const hits = `(SELECT 'provider' AS kind, NULL AS case_number, provider_id AS key, name AS reference, NULL AS body FROM record.provider_name WHERE words @@ record.search_query('${question}')
    UNION ALL SELECT kind, case_number, key, reference, body FROM record.search_entry WHERE words @@ record.search_query('${question}')) h`;
  return {
    name,
    path: `/v1/search?pageSize=25&q=${encodeURIComponent(question)}`,
    rows: `SELECT h.*, CASE WHEN kind = 'provider' THEN 'provider/' || key ELSE case_number || '/' || key END AS id, CASE WHEN kind = 'letter' THEN ts_headline('dutch', body, record.search_query('${question}'), 'MaxFragments=2,MinWords=12,MaxWords=28') END AS snippet
      FROM (SELECT * FROM ${hits} ORDER BY kind <> 'provider', kind = 'letter', case_number DESC, kind, key LIMIT 25) h`,
    count: `SELECT kind, count(*)::int AS total FROM ${hits} GROUP BY kind`,
    idOf: ({ id }) => String(id),
  };
};

/** What is measured over so many cases. */
export const measuredReads = (loaded: number): readonly MeasuredRead[] => [
  cases('cases, first page', '', 'true'),
  cases('cases of one phase', '&phase=order-drafted', `phase = 'order-drafted'`),
  cases('cases of one provider', '&providerId=aanbieder-17', `provider_id = 'aanbieder-17'`),
  cases('cases whose provider begins so', '&search=Aanbieder%2017', `(starts_with(lower(case_number), 'aanbieder 17') OR starts_with(lower(provider_name), 'aanbieder 17') OR starts_with(lower(flagger_reference), 'aanbieder 17'))`),
  cases('cases, deep page', `&page=${String(Math.floor(loaded / 25) - 2)}`, 'true', (Math.floor(loaded / 25) - 3) * 25),
  {
    name: 'my work, first page',
    path: '/v1/work-items?pageSize=25',
    rows: `SELECT c.case_number || w.act || coalesce(w.subject, '') AS id, c.provider_name, c.phase, w.act, w.subject, w.since, o.term ${work}
      LEFT JOIN LATERAL (SELECT t.ends_at, row_to_json(t) AS term FROM record.term t WHERE t.case_number = c.case_number AND t.status = 'running' AND t.kind IN (${own}) ORDER BY t.ends_at LIMIT 1) o ON true
      ORDER BY o.ends_at NULLS LAST, w.since, w.case_number, w.subject LIMIT 25`,
    count: `SELECT count(*)::int AS total ${work}`,
    idOf: ({ caseNumber, act, subject }) => `${String(caseNumber)}${String(act)}${typeof subject === 'string' ? subject : ''}`,
  },
  search('search, a case number', 'Z-2026-000123'),
  search('search, a provider', 'aanbieder 17'),
  search('search, a word of every letter', 'dwangsom'),
  search('search, two words of letters', 'vindplaatsen ontoegankelijk'),
];
