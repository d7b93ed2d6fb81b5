import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accrual } from './nightly/accrual.js';
import { ledger } from './nightly/ledger.js';
import { runs } from './nightly/runs.js';
import { seal } from './nightly/seal.js';

/** Sealed evidence, units of every kind, a ledger that the database holds in balance at every commit, and runs that are watched. */
export class Nightly1764000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [seal, accrual, ledger, runs]) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Seals and postings belong to the record, which is append-only.'));
  }
}
