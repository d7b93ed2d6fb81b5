/** What happened: cases, commands, acts, and what is kept beside them. */
export const record = `
CREATE SCHEMA record;
CREATE SEQUENCE record.case_number;

CREATE TABLE record.case_file (
  case_number text PRIMARY KEY,
  state json NOT NULL,
  state_version integer NOT NULL,
  seq integer NOT NULL CHECK (seq > 0),
  last_legal_at timestamptz NOT NULL,
  phase text NOT NULL,
  regime text NOT NULL,
  provider_id text NOT NULL,
  provider_name text NOT NULL,
  flagger_id text NOT NULL,
  flagger_reference text NOT NULL,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  CONSTRAINT one_case_per_notice UNIQUE (flagger_id, flagger_reference)
) WITH (fillfactor = 70);
CREATE INDEX case_by_phase ON record.case_file (phase, case_number);
CREATE INDEX case_by_provider ON record.case_file (provider_id);

-- No command without its audit entry, no act without its command: a write that is not audited cannot be committed.
CREATE TABLE record.command (
  id text PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200),
  case_number text NOT NULL REFERENCES record.case_file,
  type text NOT NULL,
  actor text NOT NULL,
  origin text NOT NULL CHECK (origin IN ('api', 'process', 'nightly-run', 'cli')),
  content_hash bytea NOT NULL,
  first_seq integer NOT NULL,
  last_seq integer NOT NULL,
  legal_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  trace_id text,
  audit_entry bigint NOT NULL REFERENCES audit.entry
);
CREATE INDEX command_of_case ON record.command (case_number);
CALL platform.make_append_only('record.command');

CREATE TABLE record.act (
  case_number text NOT NULL,
  seq integer NOT NULL CHECK (seq > 0),
  type text NOT NULL,
  data json NOT NULL,
  legal_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  by_user text NOT NULL,
  role text NOT NULL,
  mandate text,
  command_id text NOT NULL REFERENCES record.command,
  rule_set text NOT NULL,
  PRIMARY KEY (case_number, seq)
);
CALL platform.make_append_only('record.act');

CREATE TABLE record.location (
  case_number text NOT NULL REFERENCES record.case_file,
  id text NOT NULL,
  url text NOT NULL,
  PRIMARY KEY (case_number, id)
);
CALL platform.make_append_only('record.location');

CREATE TABLE record.evidence (
  id uuid CONSTRAINT evidence_once PRIMARY KEY,
  case_number text NOT NULL,
  order_id text NOT NULL,
  order_version integer NOT NULL,
  location_id text NOT NULL,
  at timestamptz NOT NULL,
  local_day date NOT NULL,
  result text NOT NULL CHECK (result IN ('available', 'unavailable', 'unknown')),
  reason text NOT NULL,
  observed_by json NOT NULL,
  details json NOT NULL,
  command_id text NOT NULL REFERENCES record.command,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  FOREIGN KEY (case_number, location_id) REFERENCES record.location
);
CREATE INDEX evidence_of_day ON record.evidence (case_number, order_id, local_day);
CALL platform.make_append_only('record.evidence');

-- Content addressed: the database binds the hash to the bytes.
CREATE TABLE record.document (
  id text CONSTRAINT document_once PRIMARY KEY,
  case_number text NOT NULL REFERENCES record.case_file,
  decision_id text,
  template_version text NOT NULL,
  media_type text NOT NULL,
  bytes bytea NOT NULL,
  sha256 bytea NOT NULL GENERATED ALWAYS AS (sha256(bytes)) STORED,
  legal_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
ALTER TABLE record.document ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE INDEX document_of_case ON record.document (case_number, decision_id);
CALL platform.make_append_only('record.document');
`;
