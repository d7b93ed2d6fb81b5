/** The seals of evidence, and the keys with which they can be verified for ever. */
export const seal = `
CREATE TABLE record.evidence_key (
  id text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{64}$'),
  public_key text NOT NULL,
  first_used_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CALL platform.make_append_only('record.evidence_key');

CREATE TABLE record.evidence_seal (
  evidence_id uuid PRIMARY KEY REFERENCES record.evidence,
  sealed bytea NOT NULL,
  sha256 bytea NOT NULL GENERATED ALWAYS AS (sha256(sealed)) STORED,
  key_id text NOT NULL REFERENCES record.evidence_key,
  signature bytea NOT NULL CHECK (octet_length(signature) = 64)
);
CALL platform.make_append_only('record.evidence_seal');

-- record.write with the seals that belong to what it writes: no evidence without its seal.
CREATE FUNCTION record.write_sealed(p jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM record.write(p);
  IF p ? 'sealKeys' THEN
    INSERT INTO record.evidence_key (id, public_key)
    SELECT DISTINCT id, public_key FROM jsonb_to_recordset(p->'sealKeys') AS k(id text, public_key text)
    WHERE NOT EXISTS (SELECT FROM record.evidence_key known WHERE known.id = k.id) ON CONFLICT DO NOTHING;
  END IF;
  IF p ? 'seals' THEN
    INSERT INTO record.evidence_seal (evidence_id, sealed, key_id, signature)
    SELECT evidence_id, decode(sealed, 'base64'), key_id, decode(signature, 'base64')
    FROM jsonb_to_recordset(p->'seals') AS s(evidence_id uuid, sealed text, key_id text, signature text);
  END IF;
  IF coalesce(jsonb_array_length(p->'evidence'), 0) <> coalesce(jsonb_array_length(p->'seals'), 0) THEN
    RAISE EXCEPTION 'evidence is kept with its seal' USING ERRCODE = 'check_violation';
  END IF;
END $$;

DO $$ DECLARE app text := current_setting('autoriteit.app_role'); BEGIN
  EXECUTE format('GRANT SELECT, INSERT ON record.evidence_key, record.evidence_seal TO %I', app);
  EXECUTE 'REVOKE EXECUTE ON FUNCTION record.write_sealed FROM PUBLIC';
  EXECUTE format('GRANT EXECUTE ON FUNCTION record.write_sealed TO %I', app);
END $$;
`;
