/** Who may act: users, roles, mandates (10:3 Awb), as data. */
export const identity = `
CREATE SCHEMA identity;

CREATE TABLE identity.app_user (
  id text PRIMARY KEY CHECK (id ~ '^[a-z0-9][a-z0-9.-]{1,62}$' AND id NOT IN ('process', 'nightly-run')),
  name text NOT NULL,
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE identity.role (
  user_id text NOT NULL REFERENCES identity.app_user,
  role text NOT NULL,
  PRIMARY KEY (user_id, role)
);

CREATE TABLE identity.mandate (
  reference text PRIMARY KEY,
  user_id text NOT NULL REFERENCES identity.app_user,
  decides text[] NOT NULL CHECK (cardinality(decides) > 0),
  valid_from date NOT NULL,
  valid_until date CHECK (valid_until >= valid_from),
  max_amount_cents bigint CHECK (max_amount_cents >= 0)
);
CREATE INDEX mandate_of_user ON identity.mandate (user_id);

CREATE FUNCTION identity.person(of_user text) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT json_build_object('userId', id, 'name', name,
    'roles', (SELECT coalesce(json_agg(role ORDER BY role), '[]') FROM identity.role WHERE user_id = of_user),
    'mandates', (SELECT coalesce(json_agg(json_build_object('reference', reference, 'decides', decides, 'from', valid_from, 'until', valid_until,
      'maxAmountCents', max_amount_cents) ORDER BY reference), '[]') FROM identity.mandate WHERE user_id = of_user))
  FROM identity.app_user WHERE id = of_user
$$;
`;
