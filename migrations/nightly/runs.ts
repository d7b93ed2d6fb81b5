/** What a run was for, and the alarms that somebody has to look at. */
export const runs = `
ALTER TABLE record.accrual_run
  ADD COLUMN kind text NOT NULL DEFAULT 'nightly' CHECK (kind IN ('nightly', 'dry-run', 'backfill')),
  ADD COLUMN from_day date,
  ADD COLUMN until_day date;

-- One alarm for what is wrong, open until it is right again.
CREATE TABLE record.run_alarm (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key text NOT NULL,
  code text NOT NULL,
  problem text NOT NULL,
  raised_at timestamptz NOT NULL,
  resolved_at timestamptz
);
CREATE UNIQUE INDEX run_alarm_open ON record.run_alarm (key) WHERE resolved_at IS NULL;

CREATE INDEX accrual_run_up_to ON record.accrual_run (up_to);

DO $$ BEGIN
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON record.run_alarm TO %I', current_setting('autoriteit.app_role'));
END $$;
`;
