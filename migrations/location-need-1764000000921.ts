import type { MigrationInterface, QueryRunner } from 'typeorm';
import { locationNeed } from './rights-register/location-need.js';

/** Where material was found is read by whoever needs it for the work on that case, or said why; kept by the database itself. */
export class LocationNeed1764000000921 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(locationNeed);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Without it everyone would read every address.'));
  }
}
