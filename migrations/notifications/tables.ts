import { toldActs } from './told-acts.js';

/** What is still to be told, what was told to whom, and what of it went out by mail. */
export const notifications = `
-- A queue: an act that may concern somebody, until it was looked at.
CREATE TABLE record.to_tell (
  case_number text NOT NULL,
  seq integer NOT NULL,
  PRIMARY KEY (case_number, seq)
) WITH (vacuum_truncate = off, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

CREATE FUNCTION record.queue_to_tell() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, record AS $$
BEGIN
  INSERT INTO record.to_tell (case_number, seq) VALUES (NEW.case_number, NEW.seq);
  RETURN NULL;
END $$;
CREATE TRIGGER queue_to_tell AFTER INSERT ON record.act FOR EACH ROW
  WHEN (NEW.type IN (${toldActs.map((type) => `'${type}'`).join(', ')})) EXECUTE FUNCTION record.queue_to_tell();

-- A term that was told of, as it ended then: one that moves is told of again.
CREATE TABLE record.told_term (
  case_number text NOT NULL,
  key text NOT NULL,
  ends_at timestamptz NOT NULL,
  stage text NOT NULL CHECK (stage IN ('near', 'passed')),
  PRIMARY KEY (case_number, key, ends_at, stage)
);

CREATE TABLE record.notification_mail (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id text NOT NULL REFERENCES identity.app_user,
  made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- Set before the message is handed over: a process killed then leaves it set, and nothing is sent on the off chance.
  attempted_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  retry_at timestamptz,
  sent_at timestamptz,
  failed text
);
CREATE INDEX notification_mail_waiting ON record.notification_mail (made_at) WHERE sent_at IS NULL AND failed IS NULL;

CREATE TABLE record.notification (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id text NOT NULL REFERENCES identity.app_user,
  case_number text NOT NULL REFERENCES record.case_file,
  kind text NOT NULL,
  subject text,
  about text NOT NULL,
  cause text NOT NULL,
  at timestamptz NOT NULL,
  urgent boolean NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  read_at timestamptz,
  mail uuid REFERENCES record.notification_mail,
  CONSTRAINT told_once UNIQUE (user_id, case_number, cause, kind)
);
CREATE INDEX notification_of_user ON record.notification (user_id, id DESC);
CREATE INDEX notification_unread ON record.notification (user_id) WHERE read_at IS NULL;
CREATE INDEX notification_of_mail ON record.notification (mail) WHERE mail IS NOT NULL;

-- Mail only what came after somebody asked for it.
CREATE TABLE identity.notification_setting (
  user_id text PRIMARY KEY REFERENCES identity.app_user,
  email text CHECK (length(email) <= 254),
  since timestamptz NOT NULL DEFAULT clock_timestamp()
);

CALL record.guard_rows('record.notification', 'user_id = (SELECT current_setting(''autoriteit.viewer'', true)) AND (SELECT record.viewer_is_official())
  AND case_number NOT IN (SELECT record.hidden_from_viewer()) AND case_number NOT IN (SELECT record.recused_viewer())');

DO $$ DECLARE app text := current_setting('autoriteit.app_role'); BEGIN
  EXECUTE format('GRANT SELECT ON record.to_tell TO %I', app);
  -- UPDATE of nothing that is ever set: without it a row of the queue cannot be locked.
  EXECUTE format('GRANT DELETE, UPDATE (seq) ON record.to_tell TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT ON record.told_term, record.notification, record.notification_mail TO %I', app);
  EXECUTE format('GRANT UPDATE (read_at, mail) ON record.notification TO %I', app);
  EXECUTE format('GRANT UPDATE (attempted_at, attempts, retry_at, sent_at, failed) ON record.notification_mail TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE (email, since) ON identity.notification_setting TO %I', app);
  GRANT SELECT ON record.notification TO autoriteit_viewer;
  REVOKE EXECUTE ON FUNCTION record.queue_to_tell, record.recused_viewer FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION record.recused_viewer TO autoriteit_viewer;
END $$;
`;
