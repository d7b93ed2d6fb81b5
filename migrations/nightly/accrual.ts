/**
 * record.open_accrual from a moment on, and for orders of every kind of unit: a
 * unit that stands for the day, or for that location on the day, keeps its
 * evidence from being offered again. A backfill also looks at orders that were
 * lifted since.
 */
export const accrual = `
CREATE FUNCTION record.open_accrual(p_after text, p_limit integer, p_from timestamptz, p_up_to timestamptz, p_lifted boolean, OUT opened json, OUT orders integer, OUT unbooked json) LANGUAGE plpgsql
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  shard text[];
BEGIN
  IF p_lifted THEN
    shard := ARRAY(SELECT DISTINCT case_number FROM record.penalty_order
      WHERE status IN ('active', 'lifted') AND case_number > p_after ORDER BY case_number LIMIT p_limit);
  ELSE
    shard := ARRAY(SELECT DISTINCT case_number FROM record.penalty_order
      WHERE status = 'active' AND case_number > p_after ORDER BY case_number LIMIT p_limit);
  END IF;
  opened := record.open(shard, '{}', '{}', '{}');
  SELECT count(*) INTO orders FROM record.penalty_order WHERE (status = 'active' OR p_lifted AND status = 'lifted') AND case_number = ANY (shard);
  SELECT coalesce(json_agg(json_build_object('id', e.id, 'caseNumber', e.case_number, 'orderId', e.order_id, 'orderVersion', e.order_version,
      'locationId', e.location_id, 'at', platform.instant(e.at), 'result', e.result, 'day', e.local_day) ORDER BY e.case_number, e.order_id, e.at, e.id), '[]')
    INTO unbooked
    FROM record.penalty_order o JOIN record.evidence e ON e.case_number = o.case_number AND e.order_id = o.key
    WHERE (o.status = 'active' OR p_lifted AND o.status = 'lifted') AND o.case_number = ANY (shard)
      AND e.result = 'available' AND e.at <= p_up_to AND (p_from IS NULL OR e.at >= p_from)
      AND NOT EXISTS (SELECT FROM record.debt d WHERE d.case_number = e.case_number AND d.order_id = e.order_id AND d.day = e.local_day
        AND d.status <> 'reversed' AND split_part(d.key, ':', 3) IN ('', e.location_id));
END $$;

DO $$ BEGIN
  EXECUTE 'REVOKE EXECUTE ON FUNCTION record.open_accrual(text, integer, timestamptz, timestamptz, boolean) FROM PUBLIC';
  EXECUTE format('GRANT EXECUTE ON FUNCTION record.open_accrual(text, integer, timestamptz, timestamptz, boolean) TO %I', current_setting('autoriteit.app_role'));
END $$;
DROP FUNCTION record.open_accrual(text, integer, timestamptz);
`;
