/** What the record hands to the process, how letters went out, and the reports of the nightly run. */
export const queues = `
-- Fills and empties all the time: giving pages back to the system and taking them again costs more than keeping them.
CREATE TABLE record.outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_number text NOT NULL,
  seq integer NOT NULL,
  legal_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
) WITH (vacuum_truncate = off, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

CREATE TABLE record.delivery (
  case_number text NOT NULL REFERENCES record.case_file,
  key text NOT NULL,
  document_id text NOT NULL REFERENCES record.document,
  channel text NOT NULL,
  recipient text NOT NULL,
  proof text,
  attempts integer NOT NULL DEFAULT 0,
  reached_at timestamptz,
  PRIMARY KEY (case_number, key)
);

CREATE TABLE record.accrual_run (
  id text PRIMARY KEY,
  up_to timestamptz NOT NULL,
  started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  finished_at timestamptz,
  report json
);
`;
