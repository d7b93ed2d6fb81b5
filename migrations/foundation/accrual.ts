/**
 * record.open for the nightly run: the next cases with an active penalty order,
 * locked, with the evidence of non-compliance on days that are not booked yet.
 */
export const accrual = `
CREATE FUNCTION record.open_accrual(p_after text, p_limit integer, p_up_to timestamptz, OUT opened json, OUT orders integer, OUT unbooked json) LANGUAGE plpgsql
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  shard text[] := ARRAY(SELECT DISTINCT case_number FROM record.penalty_order
    WHERE status = 'active' AND case_number > p_after ORDER BY case_number LIMIT p_limit);
BEGIN
  opened := record.open(shard, '{}', '{}', '{}');
  SELECT count(*) INTO orders FROM record.penalty_order WHERE status = 'active' AND case_number = ANY (shard);
  SELECT coalesce(json_agg(json_build_object('id', e.id, 'caseNumber', e.case_number, 'orderId', e.order_id, 'orderVersion', e.order_version,
      'locationId', e.location_id, 'at', platform.instant(e.at), 'result', e.result, 'day', e.local_day) ORDER BY e.case_number, e.order_id, e.at, e.id), '[]')
    INTO unbooked
    FROM record.penalty_order o JOIN record.evidence e ON e.case_number = o.case_number AND e.order_id = o.key
    WHERE o.status = 'active' AND o.case_number = ANY (shard) AND e.result = 'available' AND e.at <= p_up_to
      AND NOT EXISTS (SELECT FROM record.debt d WHERE d.case_number = e.case_number AND d.order_id = e.order_id AND d.day = e.local_day);
END $$;
`;
