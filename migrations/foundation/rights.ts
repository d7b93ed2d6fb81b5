/**
 * What the application's role may do: read and add where nothing may change,
 * change the projections, and own nothing. Its name comes with the connection
 * of the owner (setting autoriteit.app_role).
 */
export const rights = `
DO $$
DECLARE
  app text := current_setting('autoriteit.app_role');
  part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['platform', 'identity', 'audit', 'law', 'record', 'money'] LOOP
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', part, app);
    EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA %I TO %I', part, app);
    EXECUTE format('REVOKE EXECUTE ON ALL ROUTINES IN SCHEMA %I FROM PUBLIC', part);
    EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA %I TO %I', part, app);
  END LOOP;
  EXECUTE format('GRANT USAGE ON SEQUENCE record.case_number TO %I', app);
  -- Append-only. The log takes a payload and nothing else: id, hash and time are the database's.
  EXECUTE format('GRANT INSERT (payload) ON audit.entry TO %I', app);
  EXECUTE format('GRANT INSERT ON record.command, record.act, record.location, record.evidence, record.document, money.transaction, money.posting, platform.installation TO %I', app);
  -- Projections and queues.
  EXECUTE format('GRANT INSERT, UPDATE ON record.case_file, record.delivery, record.accrual_run TO %I', app);
  EXECUTE format('GRANT INSERT, UPDATE, DELETE ON record.term, record.process_step, record.decision, record.provider_order, record.penalty_order, record.debt, record.task TO %I', app);
  EXECUTE format('GRANT INSERT, DELETE ON record.outbox TO %I', app);
  -- People, parameters and the clock.
  EXECUTE format('GRANT INSERT, UPDATE ON identity.app_user TO %I', app);
  EXECUTE format('GRANT INSERT, DELETE ON identity.role, identity.mandate TO %I', app);
  EXECUTE format('GRANT INSERT ON law.parameter_row TO %I', app);
  EXECUTE format('GRANT UPDATE (status, confirmed_by, confirmed_at) ON law.parameter_row TO %I', app);
  EXECUTE format('GRANT UPDATE ON law.row_version TO %I', app);
  EXECUTE format('GRANT INSERT, UPDATE ON platform.clock TO %I', app);
END $$;
`;
