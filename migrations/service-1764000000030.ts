import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Serving letters with proof: what is known of a sending, the codes with which a letter can be fetched, and documents with both their hashes. */
export class Service1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE record.delivery
        ADD COLUMN message_id text,
        ADD COLUMN prepared_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        ADD COLUMN accepted_at timestamptz,
        ADD COLUMN server text`);
    await runner.query(`
      CREATE TABLE record.letter_access (
        code_hash bytea PRIMARY KEY CHECK (length(code_hash) = 32),
        case_number text NOT NULL REFERENCES record.case_file,
        decision_id text NOT NULL,
        document_id text NOT NULL REFERENCES record.document,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp()
      )`);
    await runner.query(`CALL platform.make_append_only('record.letter_access')`);
    // The hash of the letter before its seal, computed from the kept bytes; the length is what the act of sealing says.
    await runner.query(`
      CREATE VIEW record.sealed_document AS
      SELECT d.id, d.case_number, d.decision_id, d.sha256, (a.data #>> '{seal,unsealedLength}')::integer AS unsealed_length,
        sha256(substring(d.bytes FROM 1 FOR (a.data #>> '{seal,unsealedLength}')::integer)) AS unsealed_sha256,
        a.data #>> '{seal,level}' AS level, a.data #>> '{seal,certificateSha256}' AS certificate_sha256
      FROM record.document d
      JOIN record.act a ON a.case_number = d.case_number AND a.type = 'DocumentSealed' AND a.data ->> 'documentId' = d.id
      WHERE json_typeof(a.data -> 'seal') = 'object'`);
    await runner.query(`
      DO $$ BEGIN
        EXECUTE format('GRANT SELECT, INSERT ON record.letter_access TO %I', current_setting('autoriteit.app_role'));
        EXECUTE format('GRANT SELECT ON record.sealed_document TO %I', current_setting('autoriteit.app_role'));
      END $$`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('How a letter was served is part of the record and is never taken away.'));
  }
}
