/**
 * What came in and went out by the bank. Amounts and references are kept for
 * good; IBAN, name and free text of the other party stand in tables of their
 * own, apart from what is shown, logged and exported.
 */
export const payments = `
INSERT INTO money.account (code, name, kind) VALUES
  ('1330', 'Te vorderen kosten van invordering', 'asset'),
  ('1340', 'Te vorderen wettelijke rente', 'asset'),
  ('2020', 'Te verwerken bankmutaties', 'liability'),
  ('2030', 'Terug te betalen', 'liability'),
  ('2040', 'Terugbetalingen onderweg', 'liability'),
  ('2050', 'Bankmutaties buiten de handhaving', 'liability'),
  ('4130', 'Afgeboekt als oninbaar', 'expense'),
  ('4210', 'Vergoede wettelijke rente', 'expense'),
  ('8030', 'Opbrengst kosten van invordering', 'income'),
  ('8040', 'Opbrengst wettelijke rente', 'income');

CREATE TABLE money.bank_file (
  sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  version text NOT NULL,
  statements jsonb NOT NULL,
  entries integer NOT NULL,
  added integer NOT NULL,
  imported_by text NOT NULL,
  legal_at timestamptz NOT NULL,
  imported_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CALL platform.make_append_only('money.bank_file');

CREATE TABLE money.bank_entry (
  id text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{64}$'),
  file text NOT NULL REFERENCES money.bank_file,
  place integer NOT NULL,
  direction text NOT NULL CHECK (direction IN ('credit', 'debit')),
  amount_cents bigint NOT NULL CHECK (amount_cents > 0),
  booked_on date NOT NULL,
  reversal boolean NOT NULL,
  status text NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'booked', 'suspense', 'set-aside')),
  why text,
  matched_by text,
  case_number text,
  subject text,
  settled_at timestamptz,
  CONSTRAINT booked_somewhere CHECK ((status = 'booked') = (case_number IS NOT NULL AND subject IS NOT NULL))
);
CREATE INDEX bank_entry_new ON money.bank_entry (booked_on, id) WHERE status = 'new';
CREATE INDEX bank_entry_waiting ON money.bank_entry (booked_on, id) WHERE status = 'suspense';
CREATE INDEX bank_entry_of_case ON money.bank_entry (case_number) WHERE case_number IS NOT NULL;

CREATE FUNCTION money.guard_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.file, NEW.place, NEW.direction, NEW.amount_cents, NEW.booked_on, NEW.reversal)
      IS DISTINCT FROM (OLD.id, OLD.file, OLD.place, OLD.direction, OLD.amount_cents, OLD.booked_on, OLD.reversal)
      OR OLD.status IN ('booked', 'set-aside') THEN
    RAISE EXCEPTION 'an entry of the bank is settled once and never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE UPDATE OR DELETE ON money.bank_entry FOR EACH ROW EXECUTE FUNCTION money.guard_entry();
ALTER TABLE money.bank_entry ENABLE ALWAYS TRIGGER guard;

CREATE TABLE money.bank_counterparty (
  entry_id text PRIMARY KEY REFERENCES money.bank_entry,
  iban text,
  name text,
  said text NOT NULL,
  "references" text[] NOT NULL
);
CREATE INDEX bank_counterparty_iban ON money.bank_counterparty (iban) WHERE iban IS NOT NULL;

CREATE TABLE money.bank_posting (
  entry_id text NOT NULL REFERENCES money.bank_entry,
  line smallint NOT NULL,
  account text NOT NULL REFERENCES money.account,
  cents bigint NOT NULL CHECK (cents <> 0),
  PRIMARY KEY (entry_id, line)
);
CALL platform.make_append_only('money.bank_posting');

CREATE FUNCTION money.guard_bank_balance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM added GROUP BY entry_id HAVING sum(cents) <> 0) THEN
    RAISE EXCEPTION 'the postings of an entry sum to zero' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER balance AFTER INSERT ON money.bank_posting REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION money.guard_bank_balance();
ALTER TABLE money.bank_posting ENABLE ALWAYS TRIGGER balance;

CREATE TABLE money.refund_account (
  case_number text NOT NULL REFERENCES record.case_file,
  refund_id text NOT NULL,
  iban text NOT NULL,
  name text NOT NULL,
  set_by text NOT NULL,
  PRIMARY KEY (case_number, refund_id)
);

CREATE TABLE money.refund_file (
  id text PRIMARY KEY,
  execute_on date NOT NULL,
  bytes bytea NOT NULL,
  sha256 bytea NOT NULL GENERATED ALWAYS AS (sha256(bytes)) STORED,
  total_cents bigint NOT NULL,
  made_by text NOT NULL,
  legal_at timestamptz NOT NULL,
  made_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CALL platform.make_append_only('money.refund_file');

CREATE TABLE money.refund_file_line (
  file_id text NOT NULL REFERENCES money.refund_file,
  case_number text NOT NULL,
  refund_id text NOT NULL,
  amount_cents bigint NOT NULL,
  PRIMARY KEY (case_number, refund_id)
);
CALL platform.make_append_only('money.refund_file_line');

CREATE INDEX act_refund_approved ON record.act (case_number, seq) WHERE type = 'RefundApproved';
`;

export const paymentRights = `
DO $$
DECLARE
  app text := current_setting('autoriteit.app_role');
BEGIN
  EXECUTE format('GRANT SELECT, INSERT ON money.bank_file, money.bank_entry, money.bank_counterparty, money.bank_posting, money.refund_account, money.refund_file, money.refund_file_line TO %I', app);
  EXECUTE format('GRANT UPDATE (status, why, matched_by, case_number, subject, settled_at) ON money.bank_entry TO %I', app);
  EXECUTE format('GRANT UPDATE (iban, name, set_by) ON money.refund_account TO %I', app);
  EXECUTE format('GRANT UPDATE (iban, name, said, "references") ON money.bank_counterparty TO %I', app);
END $$;
`;
