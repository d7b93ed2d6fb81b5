import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foundation } from './foundation/index.js';

/** Everything the record stands on. Run by the owner role; there is no way down, since acts are never removed. */
export class Foundation1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of foundation) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The record is append-only: its foundation is never taken away.'));
  }
}
