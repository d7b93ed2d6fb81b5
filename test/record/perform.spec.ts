import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { perform } from '../../libs/record/perform.js';
import { readCase } from '../../libs/record/cases/read-case.js';
import { testDatabase, type TestDatabase } from './database.js';
import { notice, request, start } from './fixtures/commands.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase({ clockFrom: start });
});
afterAll(() => test.drop());

describe('perform', () => {
  it('opens a case with a number of the legal year', async () => {
    const result = await perform(test.db, request(null, 'flagger-meldpunt', 'EscalateNotice', notice()));
    expect(result).toMatchObject({ kind: 'performed', caseNumber: 'Z-2026-000001', seq: 1 });
    const reading = await readCase(test.db, 'Z-2026-000001');
    expect(reading).toMatchObject({ seq: 1, clockRunning: true });
  });
});
