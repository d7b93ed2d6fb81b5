import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mandateRegister, mandatesInForce, registerRights } from './rights-register/mandates.js';
import { userChanges } from './rights-register/user-changes.js';

/** The register of mandates, with proposal, confirmation, sub-mandate and withdrawal; and changes of users that wait for a second administrator. */
export class MandateRegister1764000000920 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [mandateRegister, ...mandatesInForce, userChanges, registerRights]) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Who could decide what belongs to the record.'));
  }
}
