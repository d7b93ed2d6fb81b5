/** The installation, its legal clock, and the guard that keeps what is written. */
export const platform = `
CREATE FUNCTION platform.instant(moment timestamptz) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE
  RETURN to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

CREATE FUNCTION platform.keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is append-only: % is refused', TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

-- ENABLE ALWAYS: the guard also holds for a superuser in replica mode.
CREATE PROCEDURE platform.make_append_only(kept regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION platform.keep()', kept);
  EXECUTE format('CREATE TRIGGER keep_table BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION platform.keep()', kept);
  EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER keep_rows', kept);
  EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER keep_table', kept);
END $$;

CREATE TABLE platform.installation (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  mode text NOT NULL CHECK (mode IN ('training', 'production')),
  installed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CALL platform.make_append_only('platform.installation');

CREATE TABLE platform.clock (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  base_legal timestamptz NOT NULL,
  base_system timestamptz NOT NULL,
  running boolean NOT NULL
);

CREATE FUNCTION platform.legal_clock() RETURNS json LANGUAGE sql STABLE AS $$
  SELECT json_build_object('baseLegal', platform.instant(base_legal), 'baseSystem', platform.instant(base_system), 'running', running) FROM platform.clock
$$;

CREATE FUNCTION platform.guard_clock() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  until_now timestamptz;
BEGIN
  IF NOT EXISTS (SELECT FROM platform.installation WHERE mode = 'training') THEN
    RAISE EXCEPTION 'only a training installation has a legal clock of its own' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'the legal clock cannot be removed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'UPDATE' THEN
    until_now := OLD.base_legal + CASE WHEN OLD.running THEN NEW.base_system - OLD.base_system ELSE interval '0' END;
    IF NEW.base_system < OLD.base_system OR NEW.base_legal < until_now THEN
      RAISE EXCEPTION 'the legal clock never moves back' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  IF NEW.base_system > clock_timestamp() + interval '5 minutes' THEN
    RAISE EXCEPTION 'the legal clock starts from the time of the system' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON platform.clock FOR EACH ROW EXECUTE FUNCTION platform.guard_clock();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON platform.clock FOR EACH STATEMENT EXECUTE FUNCTION platform.keep();
ALTER TABLE platform.clock ENABLE ALWAYS TRIGGER guard;
ALTER TABLE platform.clock ENABLE ALWAYS TRIGGER keep_table;
`;
