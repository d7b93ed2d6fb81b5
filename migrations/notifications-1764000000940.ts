import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recusal } from './notifications/recusal.js';
import { notifications } from './notifications/tables.js';

/** What officials are told of what concerns them, derived from the record and told once. */
export class Notifications1764000000940 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [recusal, notifications]) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Without what was told already everything would be told again.'));
  }
}
