import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditLog } from './audit-log/index.js';

/** The Merkle log over the audit entries, personal details beside it, and the roles that each do one thing with it. */
export class AuditLog1764000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of auditLog) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What was logged is never taken away.'));
  }
}
