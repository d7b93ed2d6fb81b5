/**
 * Each role does one thing with the log. The application adds entries, the
 * sequencer puts hashes in order and never sees what they are of, the reader
 * verifies and exports, the witness's role sees checkpoints and tiles only.
 */
export const rights = `
DO $$
DECLARE
  app text := current_setting('autoriteit.app_role');
  sequencer text := current_setting('autoriteit.sequencer_role');
  reader text := current_setting('autoriteit.reader_role');
  witness text := current_setting('autoriteit.witness_role');
  missing text := (SELECT string_agg(r, ', ') FROM unnest(ARRAY[sequencer, reader, witness]) AS r WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r));
  part text;
BEGIN
  IF missing IS NOT NULL THEN
    RAISE EXCEPTION 'these roles are missing: %; a database administrator makes each with CREATE ROLE name LOGIN PASSWORD ''…''', missing;
  END IF;
  REVOKE EXECUTE ON FUNCTION audit.note_attempt(oid, text), audit.attempt_sequence(oid), audit.attempts(), audit.put_up() FROM PUBLIC;

  EXECUTE format('GRANT SELECT ON audit.pending, audit.leaf, audit.tile, audit.checkpoint, audit.cosignature, audit.personal_detail, audit.witness, audit.incident, audit.verification TO %I', app);
  EXECUTE format('GRANT INSERT (commitment, kind, salt, content), DELETE ON audit.personal_detail TO %I', app);
  EXECUTE format('GRANT INSERT (kind, details) ON audit.incident TO %I', app);

  EXECUTE format('GRANT USAGE ON SCHEMA audit, platform TO %I', sequencer);
  EXECUTE format('GRANT SELECT (id, leaf_hash, created_at), INSERT (payload) ON audit.entry TO %I', sequencer);
  EXECUTE format('GRANT SELECT, DELETE ON audit.pending TO %I', sequencer);
  EXECUTE format('GRANT SELECT, INSERT ON audit.leaf, audit.tile, audit.checkpoint, audit.cosignature, audit.incident TO %I', sequencer);
  EXECUTE format('GRANT SELECT, INSERT ON audit.verification TO %I', sequencer);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON audit.witness TO %I', sequencer);
  EXECUTE format('GRANT SELECT ON platform.clock, platform.installation TO %I', sequencer);
  EXECUTE format('GRANT EXECUTE ON FUNCTION audit.attempts(), platform.legal_clock(), platform.instant(timestamptz) TO %I', sequencer);

  -- What is verified and exported, with the tables that come later.
  FOREACH part IN ARRAY ARRAY['audit', 'record', 'money'] LOOP
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', part, reader);
    EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA %I TO %I', part, reader);
    EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT SELECT ON TABLES TO %I', part, reader);
  END LOOP;
  EXECUTE format('GRANT USAGE ON SCHEMA platform TO %I', reader);
  EXECUTE format('GRANT SELECT ON platform.installation, platform.clock TO %I', reader);
  EXECUTE format('GRANT EXECUTE ON FUNCTION audit.attempts(), platform.legal_clock(), platform.instant(timestamptz) TO %I', reader);

  EXECUTE format('GRANT USAGE ON SCHEMA audit TO %I', witness);
  EXECUTE format('GRANT SELECT ON audit.tile, audit.checkpoint, audit.cosignature TO %I', witness);
END $$;
`;
