/**
 * record.open locks the cases of a transaction, in the order of their numbers,
 * and then reads, in a fresh snapshot, everything that a decision about them
 * needs. A lookup in the statement that waits for the lock would not see what
 * the transaction before it committed; hence a function of several statements.
 */
export const open = `
CREATE FUNCTION record.provider_record(of_case text) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT coalesce(json_agg(json_build_object('caseNumber', o.case_number, 'orderId', o.key,
    'announcedAt', platform.instant(o.announced_at), 'termEndedAt', platform.instant(o.term_ended_at), 'outcome', o.outcome,
    'establishedAt', platform.instant(o.established_at), 'remedyOpenUntil', platform.instant(o.remedy_open_until))
    ORDER BY o.announced_at, o.case_number, o.key), '[]')
  FROM record.case_file c JOIN record.provider_order o ON o.provider_id = c.provider_id
  WHERE c.case_number = of_case AND o.case_number <> of_case
$$;

CREATE FUNCTION record.earlier(p_commands text[]) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT coalesce(json_agg(json_build_object('id', id, 'caseNumber', case_number, 'contentHash', encode(content_hash, 'hex'),
      'firstSeq', first_seq, 'lastSeq', last_seq,
      'acts', (SELECT coalesce(json_agg(json_build_object('seq', seq, 'type', type, 'data', data, 'legalAt', platform.instant(legal_at), 'by', by_user) ORDER BY seq), '[]')
        FROM record.act a WHERE a.case_number = c.case_number AND a.seq BETWEEN c.first_seq AND c.last_seq))), '[]')
  FROM record.command c WHERE id = ANY (p_commands)
$$;

CREATE FUNCTION record.open(p_cases text[], p_commands text[], p_users text[], p_more jsonb) RETURNS json LANGUAGE plpgsql
  SET enable_seqscan = off SET jit = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  notices json;
  cases json;
  commands json;
  evidence json;
  documents json;
  providers json;
BEGIN
  -- The same notice twice at once: the second waits here and then finds the case of the first.
  IF p_more ? 'notices' THEN
    PERFORM pg_advisory_xact_lock(key) FROM (
      SELECT DISTINCT hashtextextended((n->>0) || chr(10) || (n->>1), 7) AS key FROM jsonb_array_elements(p_more->'notices') AS n ORDER BY key) AS keys;
    notices := (SELECT json_agg(json_build_object('flaggerId', n->>0, 'reference', n->>1, 'caseNumber', c.case_number,
        'number', CASE WHEN c.case_number IS NULL THEN nextval('record.case_number') END))
      FROM jsonb_array_elements(p_more->'notices') AS n
      LEFT JOIN record.case_file c ON c.flagger_id = n->>0 AND c.flagger_reference = n->>1);
  END IF;
  IF cardinality(p_cases) > 0 THEN
    cases := (SELECT json_agg(json_build_object('caseNumber', case_number, 'state', state, 'stateVersion', state_version, 'seq', seq,
        'lastLegalAt', platform.instant(last_legal_at)))
      FROM (SELECT case_number, state, state_version, seq, last_legal_at FROM record.case_file
        WHERE case_number = ANY (p_cases) ORDER BY case_number FOR NO KEY UPDATE) AS locked);
  END IF;
  IF EXISTS (SELECT FROM record.command WHERE id = ANY (p_commands)) THEN
    commands := record.earlier(p_commands);
  END IF;
  IF p_more ? 'evidence' THEN
    evidence := (SELECT json_agg(json_build_object('id', e.id, 'caseNumber', e.case_number, 'orderId', e.order_id,
        'orderVersion', e.order_version, 'locationId', e.location_id, 'at', platform.instant(e.at), 'result', e.result) ORDER BY e.at, e.id)
      FROM record.evidence e WHERE e.id = ANY (ARRAY(SELECT jsonb_array_elements_text(p_more->'evidence'))::uuid[]));
  END IF;
  IF p_more ? 'documents' THEN
    documents := (SELECT json_agg(json_build_object('id', d.id, 'caseNumber', d.case_number, 'decisionId', d.decision_id, 'sha256', encode(d.sha256, 'hex')))
      FROM record.document d WHERE d.id = ANY (ARRAY(SELECT jsonb_array_elements_text(p_more->'documents'))));
  END IF;
  -- For an approval the provider's other cases are read only where it is that of a fine.
  IF p_more ? 'providersOf' THEN
    providers := (SELECT json_object_agg(x->>0, record.provider_record(x->>0)) FROM jsonb_array_elements(p_more->'providersOf') AS x
      WHERE x->>1 IS NULL OR EXISTS (SELECT FROM record.decision d WHERE d.case_number = x->>0 AND d.key = x->>1 AND d.kind = 'fine-decision'));
  END IF;
  RETURN json_build_object(
    'mode', (SELECT mode FROM platform.installation),
    'clock', (SELECT json_build_object('baseLegal', platform.instant(base_legal), 'baseSystem', platform.instant(base_system), 'running', running) FROM platform.clock),
    'rowVersion', (SELECT version FROM law.row_version),
    'users', (SELECT json_agg(json_build_object('userId', u.id,
        'roles', (SELECT coalesce(json_agg(role ORDER BY role), '[]') FROM identity.role r WHERE r.user_id = u.id),
        'mandates', (SELECT coalesce(json_agg(json_build_object('reference', reference, 'decides', decides, 'from', valid_from, 'until', valid_until,
          'maxAmountCents', max_amount_cents) ORDER BY reference), '[]') FROM identity.mandate m WHERE m.user_id = u.id)))
      FROM identity.app_user u WHERE u.active AND u.id = ANY (p_users)),
    'notices', notices, 'cases', cases, 'commands', commands, 'evidence', evidence, 'documents', documents, 'providerRecords', providers
  );
END $$;
`;
