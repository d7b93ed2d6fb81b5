/** The tables of the search, written with the acts, and who sees their rows. */
export const tables = `
CREATE TABLE record.search_entry (
  case_number text NOT NULL REFERENCES record.case_file,
  key text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('case', 'notice', 'decision', 'payment', 'court-file', 'letter')),
  reference text NOT NULL,
  title text NOT NULL,
  about text,
  body text NOT NULL DEFAULT '',
  words tsvector NOT NULL GENERATED ALWAYS AS (record.search_words(reference, title, body)) STORED,
  PRIMARY KEY (case_number, key)
);
CREATE INDEX search_by_words ON record.search_entry USING gin (words);

-- One row for each provider, whatever the number of its cases.
CREATE TABLE record.provider_name (
  provider_id text PRIMARY KEY,
  name text NOT NULL,
  words tsvector NOT NULL GENERATED ALWAYS AS (record.search_words(provider_id, name, '')) STORED
);
CREATE INDEX provider_by_words ON record.provider_name USING gin (words);

CALL record.guard_rows('record.search_entry', '(SELECT record.viewer_is_official()) AND case_number NOT IN (SELECT record.hidden_from_viewer())');
CALL record.guard_rows('record.provider_name', '(SELECT record.viewer_is_official()) AND (SELECT true FROM record.case_file c WHERE c.provider_id = provider_name.provider_id LIMIT 1)');

-- record.write_sealed with the rows by which all of it is found. Letters stay where projections are made anew: no act tells their words.
CREATE FUNCTION record.write_searched(p jsonb) RETURNS void LANGUAGE plpgsql
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  PERFORM record.write_sealed(p);
  IF p ? 'clear' THEN
    DELETE FROM record.search_entry e USING jsonb_array_elements_text(p->'clear') AS cleared WHERE e.case_number = cleared AND e.kind <> 'letter';
  END IF;
  IF p->'gone' ? 'search' THEN
    DELETE FROM record.search_entry e USING jsonb_to_recordset(p->'gone'->'search') AS g(case_number text, key text) WHERE e.case_number = g.case_number AND e.key = g.key;
  END IF;
  IF p ? 'search' THEN
    INSERT INTO record.search_entry (case_number, key, kind, reference, title, about, body)
    SELECT case_number, key, kind, reference, title, about, coalesce(body, '')
    FROM jsonb_to_recordset(p->'search') AS s(case_number text, key text, kind text, reference text, title text, about text, body text)
    ON CONFLICT (case_number, key) DO UPDATE SET kind = EXCLUDED.kind, reference = EXCLUDED.reference, title = EXCLUDED.title, about = EXCLUDED.about, body = EXCLUDED.body;
    -- A name that is known already takes no lock, so that cases of one provider do not wait for each other.
    INSERT INTO record.provider_name (provider_id, name)
    SELECT DISTINCT ON (about) about, title FROM jsonb_to_recordset(p->'search') AS s(case_number text, kind text, title text, about text)
    WHERE kind = 'case' AND about IS NOT NULL AND NOT EXISTS (SELECT FROM record.provider_name n WHERE n.provider_id = about AND n.name = title)
    ORDER BY about, case_number DESC
    ON CONFLICT (provider_id) DO UPDATE SET name = EXCLUDED.name;
  END IF;
END $$;

DO $$ DECLARE app text := current_setting('autoriteit.app_role'); BEGIN
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON record.search_entry, record.provider_name TO %I', app);
  GRANT SELECT ON record.search_entry, record.provider_name TO autoriteit_viewer;
  EXECUTE 'REVOKE EXECUTE ON FUNCTION record.write_searched FROM PUBLIC';
  EXECUTE format('GRANT EXECUTE ON FUNCTION record.write_searched TO %I', app);
END $$;
`;
