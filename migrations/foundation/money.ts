/** Double-entry ledger in whole cents: debit positive, credit negative, every transaction sums to zero. */
export const money = `
CREATE SCHEMA money;

CREATE TABLE money.account (
  code text PRIMARY KEY,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('asset', 'income', 'expense', 'liability'))
);
INSERT INTO money.account (code, name, kind) VALUES
  ('1010', 'Bank', 'asset'),
  ('1310', 'Te vorderen dwangsommen', 'asset'),
  ('1320', 'Te vorderen bestuurlijke boetes', 'asset'),
  ('2010', 'Nog toe te rekenen ontvangsten', 'liability'),
  ('4110', 'Kwijtgescholden bedragen', 'expense'),
  ('4120', 'Oninbaar door verjaring', 'expense'),
  ('8010', 'Opbrengst dwangsommen', 'income'),
  ('8020', 'Opbrengst bestuurlijke boetes', 'income');

CREATE TABLE money.transaction (
  case_number text NOT NULL,
  seq integer NOT NULL,
  kind text NOT NULL,
  legal_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (case_number, seq),
  FOREIGN KEY (case_number, seq) REFERENCES record.act
);
CALL platform.make_append_only('money.transaction');

CREATE TABLE money.posting (
  case_number text NOT NULL,
  seq integer NOT NULL,
  line smallint NOT NULL,
  account text NOT NULL REFERENCES money.account,
  cents bigint NOT NULL CHECK (cents <> 0),
  debt_id text,
  PRIMARY KEY (case_number, seq, line),
  FOREIGN KEY (case_number, seq) REFERENCES money.transaction
);
CALL platform.make_append_only('money.posting');

CREATE FUNCTION money.guard_balance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM added GROUP BY case_number, seq HAVING sum(cents) <> 0) THEN
    RAISE EXCEPTION 'the postings of a transaction sum to zero' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER balance AFTER INSERT ON money.posting REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION money.guard_balance();
ALTER TABLE money.posting ENABLE ALWAYS TRIGGER balance;
`;
