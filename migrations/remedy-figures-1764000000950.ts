import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The acts from which the figures about remedies are counted are found without reading all others. */
export class RemedyFigures1764000000950 implements MigrationInterface {
  readonly name = 'RemedyFigures1764000000950';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX act_of_remedies ON record.act (case_number, seq) WHERE type IN (
        'ObjectionReceived', 'ObjectionReopened', 'ObjectionDecided', 'ObjectionWithdrawn', 'ObjectionForwarded', 'DirectAppealAnswered', 'ObjectionsJoined', 'RulingUndone',
        'InterimReliefRequested', 'InterimReliefRuled', 'InterimReliefWithdrawn',
        'AppealRegistered', 'DefenceSent', 'AppealRuled', 'AppealWithdrawn',
        'DefaultPenaltyFixed')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX record.act_of_remedies');
  }
}
