/**
 * A transaction is whole at every commit: it has postings and they sum to zero,
 * whoever wrote them in whatever order; the check of the foundation looks at
 * each statement alone.
 */
export const ledger = `
CREATE FUNCTION money.guard_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce((SELECT sum(cents) FROM money.posting WHERE case_number = NEW.case_number AND seq = NEW.seq), 1) <> 0 THEN
    RAISE EXCEPTION 'transaction % of case % has no postings that sum to zero', NEW.seq, NEW.case_number USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER whole AFTER INSERT ON money.transaction DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION money.guard_whole();
ALTER TABLE money.transaction ENABLE ALWAYS TRIGGER whole;

-- Balances are added up from the postings, never kept beside them.
CREATE VIEW money.balance AS
  SELECT p.case_number, c.provider_id, d.order_id, p.debt_id, p.account, sum(p.cents)::bigint AS cents
  FROM money.posting p JOIN record.case_file c USING (case_number)
    LEFT JOIN record.debt d ON d.case_number = p.case_number AND d.key = p.debt_id
  GROUP BY p.case_number, c.provider_id, d.order_id, p.debt_id, p.account;

DO $$ BEGIN
  EXECUTE format('GRANT SELECT ON money.balance TO %I', current_setting('autoriteit.app_role'));
END $$;
`;
