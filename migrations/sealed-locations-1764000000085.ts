import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writeFunction, type WriteTables } from './foundation/write.js';
import { withTaskOwner } from './task-owner-1764000000075.js';

const tables = `
DO $$ BEGIN
  IF EXISTS (SELECT FROM record.location) THEN
    RAISE EXCEPTION 'Deze database bevat adressen van vindplaatsen die niet versleuteld zijn; begin met een lege database.';
  END IF;
END $$;

-- The address itself is read with keys that the database does not have (libs/locations).
ALTER TABLE record.location DROP COLUMN url,
  ADD COLUMN sealed bytea NOT NULL,
  ADD COLUMN commitment bytea NOT NULL CHECK (octet_length(commitment) = 32),
  ADD COLUMN address_index bytea NOT NULL CHECK (octet_length(address_index) = 32);
CREATE INDEX location_by_address ON record.location (address_index);

-- The key of each address under a wrapping key; written again where the wrapping key changes, and nothing else ever is.
CREATE TABLE record.location_key (
  case_number text NOT NULL,
  id text NOT NULL,
  kek text NOT NULL,
  wrapped bytea NOT NULL,
  PRIMARY KEY (case_number, id),
  FOREIGN KEY (case_number, id) REFERENCES record.location
);

DO $$ DECLARE app text := current_setting('autoriteit.app_role'); BEGIN
  EXECUTE format('GRANT SELECT, INSERT, UPDATE (kek, wrapped) ON record.location_key TO %I', app);
END $$;
`;

const withSealedLocations: WriteTables = {
  ...withTaskOwner,
  added: withTaskOwner.added.flatMap((table): WriteTables['added'] =>
    table[0] === 'locations' ? [['locations', 'record.location', 'case_number, id, sealed, commitment, address_index'], ['locationKeys', 'record.location_key', 'case_number, id, kek, wrapped']] : [table],
  ),
};

/** Addresses of locations are kept encrypted, each under a key of its own, and found again by exact match only. */
export class SealedLocations1764000000085 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tables, writeFunction(withSealedLocations)]) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Locations belong to the record, which is append-only.'));
  }
}
