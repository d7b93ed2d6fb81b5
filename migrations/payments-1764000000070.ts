import type { MigrationInterface, QueryRunner } from 'typeorm';
import { payments, paymentRights } from './payments/tables.js';

/** Statements of the bank, their entries and what these are in the ledger, and files of repayments. */
export class Payments1764000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(payments);
    await runner.query(paymentRights);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What the bank reported belongs to the record.'));
  }
}
