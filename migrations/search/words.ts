/**
 * How a text becomes words, and a question a search. References count as they
 * are written and in their parts (`Z-2026-000001` is z2026000001, z, 2026 and
 * 000001), names by their letters, and the text of letters by Dutch stems. Of a
 * question every word must be there: as a stem, or as the beginning of a word.
 */
export const words = `
CREATE FUNCTION record.searched_parts(said text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(said, '[^[:alnum:]]+', ' ', 'g');

CREATE FUNCTION record.searched_whole(said text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(said, '[^[:alnum:][:space:]]+', '', 'g');

CREATE FUNCTION record.search_words(reference text, title text, body text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN to_tsvector('pg_catalog.simple'::regconfig, record.searched_whole(reference || ' ' || title) || ' ' || record.searched_parts(reference || ' ' || title))
    || to_tsvector('pg_catalog.dutch'::regconfig, record.searched_parts(body));

-- Null where the question holds no word that could be found.
CREATE FUNCTION record.search_query(question text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET client_min_messages = warning AS $$
DECLARE
  piece text;
  part text;
  one tsquery;
  every tsquery;
BEGIN
  FOREACH piece IN ARRAY regexp_split_to_array(lower(trim(question)), '[[:space:]]+') LOOP
    IF piece ~ '[[:digit:]]' THEN
      part := record.searched_whole(piece);
      CONTINUE WHEN part = '';
      one := (quote_literal(part) || ':*')::tsquery || (SELECT string_agg(quote_literal(p), ' & ')::tsquery FROM regexp_split_to_table(trim(record.searched_parts(piece)), ' ') AS p);
      every := CASE WHEN every IS NULL THEN one ELSE every && one END;
    ELSE
      FOREACH part IN ARRAY regexp_split_to_array(trim(record.searched_parts(piece)), ' ') LOOP
        CONTINUE WHEN part = '';
        one := plainto_tsquery('pg_catalog.dutch'::regconfig, part);
        -- A word that says nothing by itself, such as an article, is not asked for.
        CONTINUE WHEN numnode(one) = 0;
        one := (quote_literal(part) || CASE WHEN length(part) < 3 THEN '' ELSE ':*' END)::tsquery || one;
        every := CASE WHEN every IS NULL THEN one ELSE every && one END;
      END LOOP;
    END IF;
  END LOOP;
  RETURN every;
END $$;
`;
