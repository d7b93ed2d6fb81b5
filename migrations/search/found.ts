/**
 * What a question finds, for who looks. Operators of full text are not
 * leakproof, so under the policies of the rows the database would read every
 * row; this function asks the index with the owner's right and leaves out by
 * the very functions that the policies ask. What it answers is joined to the
 * tables again, under the policies; a page has few rows, so by their keys. References and names come first, then
 * letters; within each the newest case.
 */
export const found = `
CREATE FUNCTION record.found(question text, only_kind text, skip integer, most integer)
RETURNS TABLE (place bigint, kind text, case_number text, key text, provider_id text, kinds json) LANGUAGE sql STABLE SECURITY DEFINER ROWS 25 SET search_path = pg_catalog, record SET jit = off AS $$
  WITH hits AS MATERIALIZED (
    SELECT e.kind, e.case_number, e.key, NULL::text AS provider_id FROM record.search_entry e
    WHERE e.words @@ (SELECT record.search_query(question)) AND (SELECT record.viewer_is_official()) AND e.case_number NOT IN (SELECT record.hidden_from_viewer())
    UNION ALL
    SELECT 'provider', NULL, NULL, n.provider_id FROM record.provider_name n
    WHERE n.words @@ (SELECT record.search_query(question)) AND (SELECT record.viewer_is_official())
    -- LIMIT keeps it a look into the index for each name; as EXISTS the planner reads every case.
    AND (SELECT true FROM record.case_file c WHERE c.provider_id = n.provider_id AND c.case_number NOT IN (SELECT record.hidden_from_viewer()) LIMIT 1)
  ), counted AS (
    SELECT json_agg(json_build_object('kind', k.kind, 'found', k.found) ORDER BY k.kind) AS kinds FROM (SELECT h.kind, count(*) AS found FROM hits h GROUP BY h.kind) k
  ), shown AS (
    SELECT h.* FROM hits h WHERE only_kind IS NULL OR h.kind = only_kind
    ORDER BY h.kind <> 'provider', h.kind = 'letter', h.case_number DESC, h.kind, h.key, h.provider_id OFFSET skip LIMIT most
  )
  SELECT row_number() OVER (ORDER BY s.kind <> 'provider', s.kind = 'letter', s.case_number DESC, s.kind, s.key, s.provider_id), s.kind, s.case_number, s.key, s.provider_id, c.kinds
  FROM counted c LEFT JOIN shown s ON true
$$;

DO $$ DECLARE app text := current_setting('autoriteit.app_role'); BEGIN
  EXECUTE 'REVOKE EXECUTE ON FUNCTION record.found, record.search_query, record.search_words, record.searched_parts, record.searched_whole FROM PUBLIC';
  EXECUTE format('GRANT EXECUTE ON FUNCTION record.search_query, record.search_words, record.searched_parts, record.searched_whole TO %I', app);
  GRANT EXECUTE ON FUNCTION record.found, record.search_query, record.searched_parts, record.searched_whole TO autoriteit_viewer;
END $$;
`;
