import type { MigrationInterface, QueryRunner } from 'typeorm';
import { restriction } from './row-security/restriction.js';
import { policies } from './row-security/policies.js';
import { viewer } from './row-security/viewer.js';

/** What each user may see, kept by the database itself: cases that are restricted, the role of those who look, and the policies of the rows. */
export class RowSecurity1764000000910 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [restriction, viewer, policies]) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Without it everyone would see every case.'));
  }
}
