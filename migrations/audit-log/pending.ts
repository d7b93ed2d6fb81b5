/**
 * Every entry is put up for the sequencer by the database itself, in the
 * transaction that writes it. A number that commits late is picked up late:
 * ids may have holes and come in any order, the index in the log is dense.
 */
export const pending = `
-- Fills and empties all the time: giving pages back to the system and taking them again costs more than keeping them.
CREATE TABLE audit.pending (
  entry_id bigint PRIMARY KEY
) WITH (vacuum_truncate = off, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
INSERT INTO audit.pending (entry_id) SELECT id FROM audit.entry;

CREATE FUNCTION audit.put_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = audit, pg_temp AS $$
BEGIN
  INSERT INTO audit.pending (entry_id) SELECT id FROM added;
  RETURN NULL;
END $$;
CREATE TRIGGER put_up AFTER INSERT ON audit.entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION audit.put_up();
ALTER TABLE audit.entry ENABLE ALWAYS TRIGGER put_up;
`;
