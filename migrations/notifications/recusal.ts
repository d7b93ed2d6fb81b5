/** The cases from which whoever looks is recused, for what is told to him. */
export const recusal = `
CREATE FUNCTION record.recused_viewer() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, record AS $$
  SELECT case_number FROM record.recused_official WHERE user_id = current_setting('autoriteit.viewer', true)
$$;
`;
