import type { MigrationInterface, QueryRunner } from 'typeorm';
import { firstTables, writeFunction, type WriteTables } from './foundation/write.js';

export const withTaskOwner: WriteTables = {
  ...firstTables,
  projected: firstTables.projected.map(([key, table, columns]) => [key, table, key === 'tasks' ? [...columns, 'owner', 'taken_by'] : columns] as const),
};

/** Whose task it is, and who took it: columns of the projection, so that a work list can be asked for by them. */
export class TaskOwner1764000000075 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE record.task ADD COLUMN owner text, ADD COLUMN taken_by text');
    await runner.query(`CREATE INDEX task_open_of ON record.task (owner, raised_at) WHERE resolved_at IS NULL`);
    await runner.query(writeFunction(withTaskOwner));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Who is to do a task is shown to officials.'));
  }
}
