/**
 * The audit log: exact bytes, and a leaf hash that the database itself binds to
 * them (RFC 6962 leaf: SHA-256 of a zero byte and the payload).
 */
export const audit = `
CREATE SCHEMA audit;

CREATE TABLE audit.entry (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  payload bytea NOT NULL,
  leaf_hash bytea NOT NULL GENERATED ALWAYS AS (sha256('\\x00'::bytea || payload)) STORED,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CALL platform.make_append_only('audit.entry');
`;
