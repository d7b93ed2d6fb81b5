/** What is shown and searched; written with the acts and rebuilt from them. */
export const projections = `
CREATE TABLE record.term (
  case_number text NOT NULL REFERENCES record.case_file,
  key text NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,
  article text NOT NULL,
  ends_at timestamptz NOT NULL,
  last_day date,
  set_by integer NOT NULL,
  status text NOT NULL,
  PRIMARY KEY (case_number, key)
);
CREATE INDEX term_running ON record.term (ends_at) WHERE status = 'running';

CREATE TABLE record.process_step (
  case_number text NOT NULL REFERENCES record.case_file,
  key text NOT NULL,
  instrument text NOT NULL,
  step text NOT NULL,
  subject text NOT NULL,
  due_at timestamptz NOT NULL,
  PRIMARY KEY (case_number, key)
);
CREATE INDEX process_step_due ON record.process_step (due_at);

CREATE TABLE record.decision (
  case_number text NOT NULL REFERENCES record.case_file,
  key text NOT NULL,
  kind text NOT NULL,
  amount_cents bigint,
  stage text NOT NULL,
  drafted_by text NOT NULL,
  drafted_at timestamptz NOT NULL,
  approved_by text,
  announced_at timestamptz,
  document_id text,
  PRIMARY KEY (case_number, key)
);
CREATE INDEX decision_waiting ON record.decision (stage) WHERE stage <> 'announced';

CREATE TABLE record.provider_order (
  case_number text NOT NULL REFERENCES record.case_file,
  key text NOT NULL,
  provider_id text NOT NULL,
  announced_at timestamptz NOT NULL,
  term_ended_at timestamptz,
  outcome text NOT NULL,
  established_at timestamptz,
  remedy_open_until timestamptz NOT NULL,
  PRIMARY KEY (case_number, key)
);
CREATE INDEX provider_order_of ON record.provider_order (provider_id, announced_at);

CREATE TABLE record.penalty_order (
  case_number text NOT NULL REFERENCES record.case_file,
  key text NOT NULL,
  status text NOT NULL,
  version integer NOT NULL,
  amount_per_day_cents bigint NOT NULL,
  cap_cents bigint NOT NULL,
  forfeited_cents bigint NOT NULL,
  compliance_period_ends_at timestamptz,
  location_ids text[] NOT NULL,
  PRIMARY KEY (case_number, key)
) WITH (fillfactor = 80);
CREATE INDEX penalty_order_active ON record.penalty_order (case_number) WHERE status = 'active';

CREATE TABLE record.debt (
  case_number text NOT NULL REFERENCES record.case_file,
  key text NOT NULL,
  kind text NOT NULL,
  order_id text NOT NULL,
  day date,
  amount_cents bigint NOT NULL,
  paid_cents bigint NOT NULL,
  waived_cents bigint NOT NULL,
  pay_by date NOT NULL,
  barred_after date NOT NULL,
  status text NOT NULL,
  evidence_id uuid,
  set_by integer NOT NULL,
  PRIMARY KEY (case_number, key)
);
CREATE INDEX debt_of_day ON record.debt (case_number, order_id, day);

CREATE TABLE record.task (
  case_number text NOT NULL REFERENCES record.case_file,
  key text NOT NULL,
  step text NOT NULL,
  problem text NOT NULL,
  raised_at timestamptz NOT NULL,
  resolved_at timestamptz,
  PRIMARY KEY (case_number, key)
);
CREATE INDEX task_open ON record.task (raised_at) WHERE resolved_at IS NULL;
`;
