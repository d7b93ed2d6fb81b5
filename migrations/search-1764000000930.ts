import type { MigrationInterface, QueryRunner } from 'typeorm';
import { found } from './search/found.js';
import { tables } from './search/tables.js';
import { words } from './search/words.js';

/** Search in references, names and the text of letters, kept with every write and seen by those who may see the case. */
export class Search1764000000930 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [words, tables, found]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION record.found, record.write_searched; DROP TABLE record.search_entry, record.provider_name; DROP FUNCTION record.search_query, record.search_words, record.searched_parts, record.searched_whole');
  }
}
