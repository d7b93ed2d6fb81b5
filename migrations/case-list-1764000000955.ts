import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the policy of a case and the filters of the list look at, in one index:
 * the cases that somebody may see are counted without reading the cases.
 */
export class CaseList1764000000955 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX case_seen ON record.case_file (case_number DESC) INCLUDE (flagger_id, phase, provider_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX record.case_seen');
  }
}
