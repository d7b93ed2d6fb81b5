import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rule sets that decisions were computed with: every act keeps the version, this keeps the rows of it. */
export class RuleSet1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE law.rule_set (
        version text NOT NULL,
        mode text NOT NULL CHECK (mode IN ('training', 'production')),
        rows jsonb NOT NULL,
        kept_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (version, mode)
      )`);
    await runner.query(`CALL platform.make_append_only('law.rule_set')`);
    await runner.query(`
      DO $$ BEGIN
        EXECUTE format('GRANT SELECT, INSERT ON law.rule_set TO %I', current_setting('autoriteit.app_role'));
      END $$`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What decisions were computed with belongs to the record.'));
  }
}
