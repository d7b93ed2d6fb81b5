import { open } from '../foundation/open.js';

/** A mandate keeps who proposed and who confirmed it, and is never taken away: it ends, or is withdrawn from a day. The database holds the four eyes as well. */
export const mandateRegister = `
ALTER TABLE identity.mandate
  ADD COLUMN granted_by text,
  ADD COLUMN instrument text,
  ADD COLUMN instruction text,
  ADD COLUMN may_sub_mandate boolean NOT NULL DEFAULT false,
  ADD COLUMN under text REFERENCES identity.mandate CHECK (under <> reference),
  ADD COLUMN status text NOT NULL DEFAULT 'proposed' CHECK (status IN ('proposed', 'confirmed', 'rejected')),
  ADD COLUMN proposed_by text CHECK (proposed_by <> user_id),
  ADD COLUMN proposed_at timestamptz,
  ADD COLUMN settled_by text,
  ADD COLUMN settled_at timestamptz,
  ADD COLUMN withdrawn_from date,
  ADD COLUMN withdrawn_by text,
  ADD COLUMN withdrawn_at timestamptz,
  ADD COLUMN withdrawn_because text,
  ADD CONSTRAINT mandate_four_eyes CHECK (status <> 'confirmed' OR (settled_by <> proposed_by AND settled_by <> user_id)),
  ADD CONSTRAINT mandate_withdrawn CHECK ((withdrawn_from IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_from IS NULL OR status = 'confirmed'));
-- What was there before the register was kept by the owner of the database.
UPDATE identity.mandate SET status = 'confirmed', granted_by = 'bekend vóór het register', instrument = reference;
CREATE INDEX mandate_under ON identity.mandate (under) WHERE under IS NOT NULL;

-- In a training the example people come with their mandates; elsewhere every mandate begins as a proposal.
CREATE FUNCTION identity.begins_as_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> 'proposed' AND (SELECT mode FROM platform.installation) IS DISTINCT FROM 'training' THEN
    RAISE EXCEPTION 'a mandate begins as a proposal';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER begins_as_proposal BEFORE INSERT ON identity.mandate FOR EACH ROW EXECUTE FUNCTION identity.begins_as_proposal();

CREATE FUNCTION identity.mandate_stem(of_reference text) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT json_build_object('reference', reference, 'decides', decides, 'from', valid_from, 'until', valid_until, 'maxAmountCents', max_amount_cents,
    'withdrawnFrom', withdrawn_from, 'under', CASE WHEN under IS NOT NULL THEN identity.mandate_stem(under) END)
  FROM identity.mandate WHERE reference = of_reference
$$;
`;

const before = `'maxAmountCents', max_amount_cents) ORDER BY reference), '[]') FROM identity.mandate m WHERE m.user_id = u.id)))`;
const after = `'maxAmountCents', max_amount_cents, 'withdrawnFrom', withdrawn_from, 'under', CASE WHEN under IS NOT NULL THEN identity.mandate_stem(under) END)
          ORDER BY reference), '[]') FROM identity.mandate m WHERE m.user_id = u.id AND m.status = 'confirmed')))`;
const openOnly = open.slice(open.indexOf('CREATE FUNCTION record.open('));
if (!openOnly.includes(before)) throw new Error('record.open reads mandates in another way.');

/** The transaction of an act, and whoever asks what he may, see confirmed mandates with their withdrawal and their stem. */
export const mandatesInForce: readonly string[] = [
  openOnly.replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION').replace(before, after),
  `
CREATE OR REPLACE FUNCTION identity.person(of_user text) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT json_build_object('userId', id, 'name', name,
    'roles', (SELECT coalesce(json_agg(role ORDER BY role), '[]') FROM identity.role WHERE user_id = of_user),
    'mandates', (SELECT coalesce(json_agg(json_build_object('reference', reference, 'decides', decides, 'from', valid_from, 'until', valid_until,
      'maxAmountCents', max_amount_cents, 'withdrawnFrom', withdrawn_from, 'under', CASE WHEN under IS NOT NULL THEN identity.mandate_stem(under) END)
      ORDER BY reference), '[]') FROM identity.mandate WHERE user_id = of_user AND status = 'confirmed'))
  FROM identity.app_user WHERE id = of_user
$$;
`,
];

export const registerRights = `
DO $$ DECLARE app text := current_setting('autoriteit.app_role'); BEGIN
  EXECUTE format('REVOKE DELETE ON identity.mandate FROM %I', app);
  EXECUTE format('GRANT UPDATE (status, settled_by, settled_at, withdrawn_from, withdrawn_by, withdrawn_at, withdrawn_because) ON identity.mandate TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE (status, settled_by, settled_at) ON identity.user_change TO %I', app);
  REVOKE EXECUTE ON FUNCTION identity.mandate_stem(text) FROM PUBLIC;
  EXECUTE format('GRANT EXECUTE ON FUNCTION identity.mandate_stem(text) TO %I, autoriteit_viewer', app);
END $$;
`;
