/**
 * An attempt to change what is append-only is refused, and the transaction that
 * tried it ends with everything it wrote. Only a sequence keeps what it was set
 * to, whatever becomes of the transaction: so each guarded table has one, in
 * which the guard leaves the number of attempts so far (high bits), what was
 * tried (2 bits) and the role that tried it (low 32 bits: its oid). The sequencer
 * looks at these and reports.
 */
export const attempts = `
CREATE FUNCTION audit.attempt_sequence(of_table oid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT 'attempt_' || n.nspname || '_' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = of_table
$$;

CREATE FUNCTION audit.note_attempt(of_table oid, operation text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  kept text := format('audit.%I', audit.attempt_sequence(of_table));
  last bigint;
BEGIN
  EXECUTE format('SELECT last_value FROM %s', kept) INTO last;
  PERFORM setval(kept::regclass, (((last >> 34) + 1) << 34)
    | (CASE operation WHEN 'UPDATE' THEN 1 WHEN 'DELETE' THEN 2 ELSE 3 END::bigint << 32)
    | (SELECT oid::bigint FROM pg_roles WHERE rolname = session_user));
END $$;

-- With the rights of its owner: whoever tries has none on the sequences.
CREATE OR REPLACE FUNCTION platform.keep() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF to_regclass(format('audit.%I', audit.attempt_sequence(TG_RELID))) IS NOT NULL THEN
    PERFORM audit.note_attempt(TG_RELID, TG_OP);
  END IF;
  RAISE EXCEPTION '%.% is append-only: % is refused', TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

-- The guarded tables that there are, each with what was last tried on it.
CREATE FUNCTION audit.attempts() RETURNS TABLE (of_table text, times bigint, operation text, by_role text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  guarded oid;
  last bigint;
BEGIN
  FOR guarded IN SELECT tgrelid FROM pg_trigger WHERE tgname = 'keep_rows' ORDER BY tgrelid LOOP
    CONTINUE WHEN to_regclass(format('audit.%I', audit.attempt_sequence(guarded))) IS NULL;
    EXECUTE format('SELECT last_value FROM audit.%I', audit.attempt_sequence(guarded)) INTO last;
    IF last >> 34 > 0 THEN
      RETURN QUERY SELECT guarded::regclass::text, last >> 34, (ARRAY['UPDATE', 'DELETE', 'TRUNCATE'])[((last >> 32) & 3)::int],
        coalesce((SELECT rolname::text FROM pg_roles WHERE oid = (last & 4294967295)::oid), '?');
    END IF;
  END LOOP;
END $$;

CREATE OR REPLACE PROCEDURE platform.make_append_only(kept regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION platform.keep()', kept);
  EXECUTE format('CREATE TRIGGER keep_table BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION platform.keep()', kept);
  EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER keep_rows', kept);
  EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER keep_table', kept);
  EXECUTE format('CREATE SEQUENCE audit.%I MINVALUE 0 START 0', audit.attempt_sequence(kept));
END $$;

-- The tables that were guarded before.
DO $$
DECLARE
  guarded oid;
BEGIN
  FOR guarded IN SELECT tgrelid FROM pg_trigger WHERE tgname = 'keep_rows' LOOP
    EXECUTE format('CREATE SEQUENCE audit.%I MINVALUE 0 START 0', audit.attempt_sequence(guarded));
  END LOOP;
END $$;
`;
