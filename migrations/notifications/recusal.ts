/** Who is recused from which case: it follows from the acts, by the database, whoever writes them. */
export const recusal = `
CREATE TABLE record.recusal (
  case_number text NOT NULL REFERENCES record.case_file,
  user_id text NOT NULL,
  PRIMARY KEY (case_number, user_id)
);

CREATE FUNCTION record.follow_recusal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, record AS $$
BEGIN
  IF NEW.type = 'OfficialRecused' THEN
    INSERT INTO record.recusal (case_number, user_id) VALUES (NEW.case_number, NEW.data ->> 'userId') ON CONFLICT DO NOTHING;
  ELSE
    DELETE FROM record.recusal WHERE case_number = NEW.case_number AND user_id = NEW.data ->> 'userId';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_recusal AFTER INSERT ON record.act FOR EACH ROW
  WHEN (NEW.type IN ('OfficialRecused', 'RecusalEnded')) EXECUTE FUNCTION record.follow_recusal();
ALTER TABLE record.act ENABLE ALWAYS TRIGGER follow_recusal;

INSERT INTO record.recusal (case_number, user_id)
SELECT last.case_number, last.user_id FROM (
  SELECT DISTINCT ON (a.case_number, a.data ->> 'userId') a.case_number, a.data ->> 'userId' AS user_id, a.type FROM record.act a
  WHERE a.type IN ('OfficialRecused', 'RecusalEnded') ORDER BY a.case_number, a.data ->> 'userId', a.seq DESC
) last WHERE last.type = 'OfficialRecused';

CREATE FUNCTION record.recused_viewer() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, record AS $$
  SELECT case_number FROM record.recusal WHERE user_id = current_setting('autoriteit.viewer', true)
$$;
`;
