import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A bundle of entries (C2SP tlog-tiles) writes the length of each in two bytes: a longer one could never be exported. */
export class EntryFitsBundle1764000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE audit.entry ADD CONSTRAINT entry_fits_bundle CHECK (octet_length(payload) <= 65535)');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('An entry that is too long for a bundle must not come into the log.'));
  }
}
