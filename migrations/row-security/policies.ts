/**
 * The policies of the rows. The engine (the role of the application) and the
 * reader of the log see all; who looks sees what record.viewer_* say. The
 * functions stand in a sub-select, so that they are asked once for a statement
 * and not for each row.
 */
export const policies = `
CREATE PROCEDURE record.guard_rows(guarded regclass, seen_if text) LANGUAGE plpgsql AS $$
DECLARE
  app text := current_setting('autoriteit.app_role');
  reader text := current_setting('autoriteit.reader_role');
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
  EXECUTE format('CREATE POLICY engine ON %s TO %I USING (true) WITH CHECK (true)', guarded, app);
  EXECUTE format('CREATE POLICY of_log ON %s FOR SELECT TO %I USING (true)', guarded, reader);
  EXECUTE format('CREATE POLICY seen ON %s FOR SELECT TO autoriteit_viewer USING (%s)', guarded, seen_if);
END $$;

DO $$
DECLARE
  of_case regclass;
  not_hidden constant text := 'case_number NOT IN (SELECT record.hidden_from_viewer())';
  by_official constant text := '(SELECT record.viewer_is_official())';
  by_money constant text := '(SELECT record.viewer_handles_money())';
BEGIN
  FOR of_case IN
    SELECT c.oid::regclass FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'case_number' AND NOT a.attisdropped
    WHERE c.relkind IN ('r', 'p') AND c.relnamespace IN ('record'::regnamespace, 'money'::regnamespace)
    AND c.oid NOT IN ('record.case_file'::regclass, 'record.location'::regclass, 'record.restricted_case'::regclass, 'money.bank_entry'::regclass)
    ORDER BY c.oid::regclass::text
  LOOP
    CALL record.guard_rows(of_case, by_official || ' AND ' || not_hidden);
  END LOOP;
  CALL record.guard_rows('record.case_file', '(' || by_official || ' OR flagger_id = (SELECT record.viewer_flagger())) AND ' || not_hidden);
  CALL record.guard_rows('record.location', '(SELECT record.viewer_may_need_locations()) AND ' || not_hidden);
  CALL record.guard_rows('record.evidence_seal', 'EXISTS (SELECT FROM record.evidence e WHERE e.id = evidence_id)');
  CALL record.guard_rows('record.accrual_run', by_official);
  CALL record.guard_rows('record.run_alarm', by_official);
  CALL record.guard_rows('money.bank_entry', by_money || ' AND (case_number IS NULL OR ' || not_hidden || ')');
  CALL record.guard_rows('money.bank_counterparty', 'EXISTS (SELECT FROM money.bank_entry e WHERE e.id = entry_id)');
  CALL record.guard_rows('money.bank_posting', 'EXISTS (SELECT FROM money.bank_entry e WHERE e.id = entry_id)');
  CALL record.guard_rows('money.bank_file', by_money);
  CALL record.guard_rows('money.refund_file', by_money);
END $$;
`;
