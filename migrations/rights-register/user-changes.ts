/** What would give a user more than he has waits for a second administrator: roles, becoming active again, an identity that signs in as him. */
export const userChanges = `
CREATE TABLE identity.user_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id text NOT NULL REFERENCES identity.app_user,
  kind text NOT NULL CHECK (kind IN ('add-roles', 'activate', 'link-subject')),
  content jsonb NOT NULL,
  reasons text NOT NULL,
  status text NOT NULL DEFAULT 'proposed' CHECK (status IN ('proposed', 'confirmed', 'rejected')),
  proposed_by text NOT NULL CHECK (proposed_by <> user_id),
  proposed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  settled_by text,
  settled_at timestamptz,
  CONSTRAINT change_four_eyes CHECK (status <> 'confirmed' OR (settled_by <> proposed_by AND settled_by <> user_id)),
  CONSTRAINT change_settled CHECK ((status = 'proposed') = (settled_by IS NULL))
);
CREATE UNIQUE INDEX change_waits_once ON identity.user_change (user_id, kind, content) WHERE status = 'proposed';
`;
