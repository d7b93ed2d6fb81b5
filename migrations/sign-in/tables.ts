/**
 * The secrets of sessions and sign-ins are kept as hashes: whoever reads the
 * table can sign in as nobody. A session that ended stays, with why.
 */
export const signIn = `
CREATE TABLE identity.session (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  secret_hash bytea NOT NULL UNIQUE CHECK (octet_length(secret_hash) = 32),
  user_id text NOT NULL REFERENCES identity.app_user,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_because text,
  CONSTRAINT ended_with_reason CHECK ((ended_at IS NULL) = (ended_because IS NULL))
);
CREATE INDEX session_of_user ON identity.session (user_id) WHERE ended_at IS NULL;

-- One row for each sign-in under way; taken out at its first use.
CREATE TABLE identity.sign_in (
  state_hash bytea PRIMARY KEY CHECK (octet_length(state_hash) = 32),
  browser_hash bytea NOT NULL CHECK (octet_length(browser_hash) = 32),
  verifier text NOT NULL,
  nonce text NOT NULL,
  return_to text NOT NULL,
  expires_at timestamptz NOT NULL
);

-- The provider of identities names somebody by issuer and subject, for good.
CREATE TABLE identity.subject (
  issuer text NOT NULL,
  subject text NOT NULL,
  user_id text NOT NULL REFERENCES identity.app_user,
  PRIMARY KEY (issuer, subject)
);

CREATE TABLE identity.machine_client (
  client_id text PRIMARY KEY,
  user_id text NOT NULL REFERENCES identity.app_user,
  scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
  active boolean NOT NULL DEFAULT true
);
`;

export const signInRights = `
DO $$ DECLARE app text := current_setting('autoriteit.app_role'); BEGIN
  EXECUTE format('GRANT SELECT, INSERT, UPDATE (last_seen_at, ended_at, ended_because) ON identity.session TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT, DELETE ON identity.sign_in TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT, DELETE ON identity.subject TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE (user_id, scopes, active) ON identity.machine_client TO %I', app);
END $$;
`;
