import type { MigrationInterface, QueryRunner } from 'typeorm';
import { signIn, signInRights } from './sign-in/tables.js';

/** Sessions, sign-ins under way, who an identity at the provider is here, and the machines that act for somebody. */
export class SignIn1764000000900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(signIn);
    await runner.query(signInRights);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Who was signed in belongs to the record.'));
  }
}
