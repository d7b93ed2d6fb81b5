/**
 * The role that whoever looks takes for the length of a transaction. Who he is
 * stands in two settings of that transaction; without them he is nobody and
 * sees nothing. What it reads it was given by name, so a table that comes later
 * is closed to it until a migration opens it.
 */
export const viewer = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'autoriteit_viewer') THEN
    RAISE EXCEPTION 'the role autoriteit_viewer is missing; a database administrator makes it with CREATE ROLE autoriteit_viewer NOLOGIN and GRANT autoriteit_viewer TO the role of the application';
  END IF;
END $$;

CREATE FUNCTION record.viewer_roles() RETURNS text[] LANGUAGE sql STABLE
  RETURN string_to_array(coalesce(current_setting('autoriteit.viewer_roles', true), ''), ',');

CREATE FUNCTION record.viewer_is_official() RETURNS boolean LANGUAGE sql STABLE
  RETURN record.viewer_roles() && ARRAY['case-officer', 'approver', 'legal-staff', 'finance', 'supervisor', 'auditor', 'administrator'];

CREATE FUNCTION record.viewer_handles_money() RETURNS boolean LANGUAGE sql STABLE
  RETURN record.viewer_roles() && ARRAY['finance', 'auditor'];

CREATE FUNCTION record.viewer_may_need_locations() RETURNS boolean LANGUAGE sql STABLE
  RETURN record.viewer_roles() && ARRAY['case-officer', 'approver', 'legal-staff', 'finance', 'supervisor', 'auditor'];

-- A flagger is a user of the same name, and sees the cases of its own notices.
CREATE FUNCTION record.viewer_flagger() RETURNS text LANGUAGE sql STABLE
  RETURN CASE WHEN 'flagger' = ANY (record.viewer_roles()) THEN current_setting('autoriteit.viewer', true) END;

CREATE FUNCTION record.hidden_from_viewer() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, record AS $$
  SELECT case_number FROM record.restricted_case WHERE NOT coalesce(current_setting('autoriteit.viewer', true), '') = ANY (viewers)
$$;

DO $$ DECLARE part text; seen record; BEGIN
  FOREACH part IN ARRAY ARRAY['platform', 'identity', 'audit', 'law', 'record', 'money'] LOOP
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO autoriteit_viewer', part);
  END LOOP;
  FOREACH part IN ARRAY ARRAY['law', 'record', 'money'] LOOP
    EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA %I TO autoriteit_viewer', part);
  END LOOP;
  REVOKE ALL ON record.restricted_case, record.letter_access, money.refund_account FROM autoriteit_viewer;
  GRANT SELECT ON platform.installation, platform.clock, platform.clock_move, identity.app_user, identity.role, identity.mandate TO autoriteit_viewer;
  GRANT SELECT ON audit.entry, audit.pending, audit.leaf, audit.tile, audit.checkpoint, audit.cosignature, audit.witness, audit.incident, audit.verification TO autoriteit_viewer;
  REVOKE EXECUTE ON FUNCTION record.follow_restriction(), record.viewer_roles(), record.viewer_is_official(), record.viewer_handles_money(),
    record.viewer_may_need_locations(), record.viewer_flagger(), record.hidden_from_viewer() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION record.viewer_roles(), record.viewer_is_official(), record.viewer_handles_money(), record.viewer_may_need_locations(),
    record.viewer_flagger(), record.hidden_from_viewer(), platform.instant(timestamptz), platform.legal_clock(), identity.person(text) TO autoriteit_viewer;
  -- A view shows what its reader may see, not what its owner may.
  FOR seen IN SELECT c.oid::regclass AS name FROM pg_class c WHERE c.relkind = 'v' AND c.relnamespace IN ('record'::regnamespace, 'money'::regnamespace) LOOP
    EXECUTE format('ALTER VIEW %s SET (security_invoker = true)', seen.name);
  END LOOP;
END $$;
`;
