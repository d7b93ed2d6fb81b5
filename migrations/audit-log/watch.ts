/** Who looks after the log, and what they found. */
export const watch = `
-- The witnesses that the sequencer asks, as its policy names them.
CREATE TABLE audit.witness (
  name text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('server', 'folder')),
  asked_since timestamptz NOT NULL DEFAULT clock_timestamp(),
  asked boolean NOT NULL DEFAULT true,
  seen_size bigint NOT NULL DEFAULT 0,
  seen_at timestamptz,
  problem text
);

-- Attempts to change the record or the log, and whatever else must be looked into; each has its own entry as well.
CREATE TABLE audit.incident (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL,
  details jsonb NOT NULL,
  reported_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CALL platform.make_append_only('audit.incident');

CREATE TABLE audit.verification (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  started_at timestamptz NOT NULL,
  finished_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  tree_size bigint NOT NULL,
  fault_count integer NOT NULL,
  report jsonb NOT NULL
);
CALL platform.make_append_only('audit.verification');
`;
