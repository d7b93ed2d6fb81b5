/** The Merkle tree (RFC 6962) in the tiles of C2SP, with the checkpoints signed over it and the cosignatures of witnesses. */
export const log = `
-- No reference to the entry: checking it would touch every entry once more. The daily verification finds a leaf without its entry.
CREATE TABLE audit.leaf (
  leaf_index bigint PRIMARY KEY CHECK (leaf_index >= 0),
  entry_id bigint NOT NULL CONSTRAINT leaf_once UNIQUE,
  leaf_hash bytea NOT NULL CHECK (octet_length(leaf_hash) = 32)
);
CALL platform.make_append_only('audit.leaf');

-- Full tiles of 256 hashes; partial ones follow from the leaves.
CREATE TABLE audit.tile (
  level smallint NOT NULL CHECK (level BETWEEN 0 AND 63),
  n bigint NOT NULL CHECK (n >= 0),
  hashes bytea NOT NULL CHECK (octet_length(hashes) = 8192),
  PRIMARY KEY (level, n)
);
ALTER TABLE audit.tile ALTER COLUMN hashes SET STORAGE EXTERNAL;
CALL platform.make_append_only('audit.tile');

CREATE TABLE audit.checkpoint (
  tree_size bigint PRIMARY KEY CHECK (tree_size > 0),
  root bytea NOT NULL CHECK (octet_length(root) = 32),
  note text NOT NULL,
  -- The roots of the complete subtrees: all that is needed to go on after a restart.
  compact_range bytea NOT NULL CHECK (octet_length(compact_range) % 32 = 0),
  signed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CALL platform.make_append_only('audit.checkpoint');

CREATE TABLE audit.cosignature (
  tree_size bigint NOT NULL REFERENCES audit.checkpoint,
  witness text NOT NULL,
  line text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tree_size, witness)
);
CALL platform.make_append_only('audit.cosignature');
`;
