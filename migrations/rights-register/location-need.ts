/**
 * Who needs the addresses of a case: whoever works on it while it is open, the
 * approver or lawyer of a decision that waits, the supervisor while its orders
 * are observed, everyone whose work it is to assess a new notice; and for some
 * hours whoever said why. Never who is recused. Without the key of its row an
 * address cannot be opened, so the policy stands on the keys: an address is
 * still found by exact match, which shows nothing that was not known.
 */
export const locationNeed = `
CREATE TABLE record.recused_official (
  case_number text NOT NULL REFERENCES record.case_file,
  user_id text NOT NULL,
  PRIMARY KEY (case_number, user_id)
);

CREATE FUNCTION record.follow_recusal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, record AS $$
BEGIN
  IF NEW.type = 'OfficialRecused' THEN
    INSERT INTO record.recused_official (case_number, user_id) VALUES (NEW.case_number, NEW.data ->> 'userId') ON CONFLICT DO NOTHING;
  ELSE
    DELETE FROM record.recused_official WHERE case_number = NEW.case_number AND user_id = NEW.data ->> 'userId';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_recusal AFTER INSERT ON record.act FOR EACH ROW
  WHEN (NEW.type IN ('OfficialRecused', 'RecusalEnded')) EXECUTE FUNCTION record.follow_recusal();
ALTER TABLE record.act ENABLE ALWAYS TRIGGER follow_recusal;
INSERT INTO record.recused_official (case_number, user_id)
  SELECT case_number, user_id FROM (
    SELECT DISTINCT ON (case_number, data ->> 'userId') case_number, data ->> 'userId' AS user_id, type
    FROM record.act WHERE type IN ('OfficialRecused', 'RecusalEnded') ORDER BY case_number, data ->> 'userId', seq DESC) AS latest
  WHERE type = 'OfficialRecused';

CREATE TABLE record.location_need (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_number text NOT NULL REFERENCES record.case_file,
  user_id text NOT NULL REFERENCES identity.app_user,
  reasons text NOT NULL,
  stated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  until timestamptz NOT NULL CHECK (until > stated_at AND until <= stated_at + interval '8 hours 1 minute')
);
CREATE INDEX location_need_of_user ON record.location_need (case_number, user_id, until);
CALL platform.make_append_only('record.location_need');

CREATE FUNCTION record.viewer_needs_locations(of_case text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, record AS $$
  SELECT record.viewer_may_need_locations() AND NOT EXISTS (SELECT FROM record.recused_official WHERE case_number = of_case AND user_id = viewer) AND EXISTS (
    SELECT FROM record.case_file c WHERE c.case_number = of_case AND (
      (c.phase = 'notice' AND roles && ARRAY['case-officer', 'legal-staff'])
      OR (c.phase IN ('order-running', 'order-observed', 'non-compliance', 'compliance-period', 'penalty-active') AND 'supervisor' = ANY (roles))
      OR (roles && ARRAY['approver', 'legal-staff'] AND EXISTS (SELECT FROM record.decision d WHERE d.case_number = of_case AND d.stage = 'drafted'))
      OR (c.closed_at IS NULL AND EXISTS (SELECT FROM record.act a WHERE a.case_number = of_case AND a.by_user = viewer))
      OR EXISTS (SELECT FROM record.task t WHERE t.case_number = of_case AND t.taken_by = viewer AND t.resolved_at IS NULL)
      OR EXISTS (SELECT FROM record.location_need n WHERE n.case_number = of_case AND n.user_id = viewer AND n.until > clock_timestamp())))
  FROM (SELECT coalesce(current_setting('autoriteit.viewer', true), '') AS viewer, record.viewer_roles() AS roles) AS looking
$$;

DROP POLICY seen ON record.location_key;
CREATE POLICY seen ON record.location_key FOR SELECT TO autoriteit_viewer
  USING ((SELECT record.viewer_may_need_locations()) AND case_number NOT IN (SELECT record.hidden_from_viewer()) AND record.viewer_needs_locations(case_number));

DO $$ DECLARE app text := current_setting('autoriteit.app_role'); BEGIN
  EXECUTE format('GRANT SELECT ON record.recused_official TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT ON record.location_need TO %I', app);
  REVOKE EXECUTE ON FUNCTION record.follow_recusal(), record.viewer_needs_locations(text) FROM PUBLIC;
  EXECUTE format('GRANT EXECUTE ON FUNCTION record.viewer_needs_locations(text) TO autoriteit_viewer, %I', app);
END $$;
`;
