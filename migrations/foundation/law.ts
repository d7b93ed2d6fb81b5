/** Dated parameters of the law: one official proposes a row with its source, another confirms it. */
export const law = `
CREATE SCHEMA law;

CREATE TABLE law.parameter_row (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  parameter text NOT NULL,
  key text NOT NULL DEFAULT '',
  value jsonb NOT NULL,
  valid_from date NOT NULL,
  valid_until date CHECK (valid_until >= valid_from),
  source text NOT NULL CHECK (source <> ''),
  status text NOT NULL DEFAULT 'proposed' CHECK (status IN ('proposed', 'confirmed')),
  proposed_by text NOT NULL REFERENCES identity.app_user,
  proposed_at timestamptz NOT NULL,
  confirmed_by text REFERENCES identity.app_user,
  confirmed_at timestamptz,
  CONSTRAINT another_confirms CHECK (confirmed_by <> proposed_by),
  CONSTRAINT confirmed_completely CHECK ((status = 'confirmed') = (confirmed_by IS NOT NULL AND confirmed_at IS NOT NULL))
);

CREATE FUNCTION law.guard_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'proposed' THEN
      RAISE EXCEPTION 'a parameter row is proposed before it is confirmed' USING ERRCODE = 'restrict_violation';
    END IF;
  ELSIF TG_OP = 'DELETE' OR OLD.status = 'confirmed'
    OR (NEW.parameter, NEW.key, NEW.value, NEW.valid_from, NEW.valid_until, NEW.source, NEW.proposed_by, NEW.proposed_at)
       IS DISTINCT FROM (OLD.parameter, OLD.key, OLD.value, OLD.valid_from, OLD.valid_until, OLD.source, OLD.proposed_by, OLD.proposed_at) THEN
    RAISE EXCEPTION 'a parameter row can only be confirmed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON law.parameter_row FOR EACH ROW EXECUTE FUNCTION law.guard_row();
ALTER TABLE law.parameter_row ENABLE ALWAYS TRIGGER guard;

CREATE TABLE law.row_version (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  version integer NOT NULL
);
INSERT INTO law.row_version (version) VALUES (0);

CREATE FUNCTION law.next_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE law.row_version SET version = version + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER next_version AFTER INSERT OR UPDATE ON law.parameter_row FOR EACH STATEMENT EXECUTE FUNCTION law.next_version();
ALTER TABLE law.parameter_row ENABLE ALWAYS TRIGGER next_version;
`;
