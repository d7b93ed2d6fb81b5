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
  SET enable_seqscan = off SET jit = off AS $$
DECLARE
  notice_case text;
BEGIN
  IF p_more ? 'notice' THEN
    PERFORM pg_advisory_xact_lock(hashtextextended(p_more->'notice'->>0 || chr(10) || (p_more->'notice'->>1), 7));
    SELECT case_number INTO notice_case FROM record.case_file
      WHERE flagger_id = p_more->'notice'->>0 AND flagger_reference = p_more->'notice'->>1;
  END IF;
  IF cardinality(p_cases) > 0 THEN
    PERFORM FROM record.case_file WHERE case_number = ANY (p_cases) ORDER BY case_number FOR NO KEY UPDATE;
  END IF;
  RETURN json_build_object(
    'mode', (SELECT mode FROM platform.installation),
    'clock', platform.legal_clock(),
    'rowVersion', (SELECT version FROM law.row_version),
    'noticeCase', notice_case,
    'caseNumber', CASE WHEN p_more ? 'notice' AND notice_case IS NULL THEN nextval('record.case_number') END,
    'cases', (SELECT json_agg(json_build_object('caseNumber', case_number, 'state', state, 'stateVersion', state_version, 'seq', seq,
        'lastLegalAt', platform.instant(last_legal_at)))
      FROM record.case_file WHERE case_number = ANY (p_cases)),
    'commands', record.earlier(p_commands),
    'users', (SELECT json_agg(identity.person(u.id))
      FROM identity.app_user u WHERE u.active AND u.id = ANY (p_users)),
    'evidence', CASE WHEN p_more ? 'evidence' THEN (SELECT json_agg(json_build_object('id', id, 'caseNumber', case_number, 'orderId', order_id,
        'orderVersion', order_version, 'locationId', location_id, 'at', platform.instant(at), 'result', result) ORDER BY at, id)
      FROM record.evidence WHERE id = ANY (ARRAY(SELECT jsonb_array_elements_text(p_more->'evidence'))::uuid[])) END,
    'documents', CASE WHEN p_more ? 'documents' THEN (SELECT json_agg(json_build_object('id', id, 'caseNumber', case_number, 'decisionId', decision_id,
        'sha256', encode(sha256, 'hex')))
      FROM record.document WHERE id = ANY (ARRAY(SELECT jsonb_array_elements_text(p_more->'documents')))) END,
    'providerRecords', CASE WHEN p_more ? 'providersOf' THEN (SELECT json_object_agg(of_case, record.provider_record(of_case))
      FROM jsonb_array_elements_text(p_more->'providersOf') AS of_case) END
  );
END $$;
`;
