/** Which cases are restricted, and to whom: it follows from the acts, by the database, whoever writes them. */
export const restriction = `
CREATE TABLE record.restricted_case (
  case_number text PRIMARY KEY REFERENCES record.case_file,
  viewers text[] NOT NULL
);

CREATE FUNCTION record.follow_restriction() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, record AS $$
BEGIN
  IF NEW.type = 'CaseRestricted' THEN
    INSERT INTO record.restricted_case (case_number, viewers)
    VALUES (NEW.case_number, ARRAY(SELECT json_array_elements_text(NEW.data -> 'viewers')))
    ON CONFLICT (case_number) DO UPDATE SET viewers = EXCLUDED.viewers;
  ELSE
    DELETE FROM record.restricted_case WHERE case_number = NEW.case_number;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_restriction AFTER INSERT ON record.act FOR EACH ROW
  WHEN (NEW.type IN ('CaseRestricted', 'RestrictionLifted')) EXECUTE FUNCTION record.follow_restriction();
ALTER TABLE record.act ENABLE ALWAYS TRIGGER follow_restriction;
`;
