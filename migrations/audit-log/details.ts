/** Personal details that entries commit to. Here they can be destroyed; the proof stands without them. */
export const details = `
CREATE TABLE audit.personal_detail (
  commitment bytea PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('network', 'person')),
  salt bytea NOT NULL CHECK (octet_length(salt) = 32),
  content bytea NOT NULL,
  kept_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT committed CHECK (commitment = sha256(salt || content))
);
CREATE INDEX personal_detail_by_age ON audit.personal_detail (kind, kept_at);
`;
