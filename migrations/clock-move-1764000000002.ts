import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The moves of a training clock: asked for by someone, carried out by the worker, which may be killed and take them up again. */
export class ClockMove1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.clock_move (
        id text PRIMARY KEY,
        "to" timestamptz NOT NULL,
        through text NOT NULL CHECK (through IN ('deadlines', 'outage')),
        state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'walking', 'finished')),
        asked_by text NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        was_running boolean,
        finished_at timestamptz,
        sequence bigint GENERATED ALWAYS AS IDENTITY
      )`);
    await runner.query(`
      DO $$ BEGIN
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON platform.clock_move TO %I', current_setting('autoriteit.app_role'));
      END $$`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The moves of the clock belong to the record of the training.'));
  }
}
