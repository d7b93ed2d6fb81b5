import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The accounts of what the Authority has to pay itself: for deciding late, and in procedures that it lost. */
export class AuthorityDebt1764000000180 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO money.account (code, name, kind) VALUES
        ('2110', 'Te betalen dwangsommen wegens niet tijdig beslissen', 'liability'),
        ('2120', 'Te betalen proceskosten en griffierechten', 'liability'),
        ('4310', 'Dwangsommen wegens niet tijdig beslissen', 'expense'),
        ('4320', 'Vergoede proceskosten', 'expense'),
        ('4330', 'Vergoede griffierechten', 'expense')`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Accounts that postings stand on are never taken away.'));
  }
}
