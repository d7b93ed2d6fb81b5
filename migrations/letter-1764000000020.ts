import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each letter was made of: with it, the version of its text and the renderer, the same bytes come out years later. */
export class Letter1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE record.letter (
        sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
        case_number text NOT NULL REFERENCES record.case_file,
        decision_id text NOT NULL,
        kind text NOT NULL,
        template_version text NOT NULL,
        template_sha256 bytea NOT NULL CHECK (octet_length(template_sha256) = 32),
        renderer text NOT NULL,
        input jsonb NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT letter_once PRIMARY KEY (case_number, decision_id, sha256)
      )`);
    await runner.query(`CALL platform.make_append_only('record.letter')`);
    await runner.query(`
      DO $$ BEGIN
        EXECUTE format('GRANT SELECT, INSERT ON record.letter TO %I', current_setting('autoriteit.app_role'));
      END $$`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What letters were made of belongs to the record.'));
  }
}
