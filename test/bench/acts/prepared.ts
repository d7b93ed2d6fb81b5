import { holdClock } from '../../../libs/record/clock/move-clock.js';
import { performAlone, type PerformRequest, type PerformResult } from '../../../libs/record/perform.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { testDatabase } from '../../record/database.js';
import { start } from '../../record/fixtures/commands.js';
import { intake, untilApproved } from '../load/officials.js';
import { timed } from '../load/callers.js';
import { bareStatements, columnsOf, type Statement } from '../../record/bench/bare-sql.js';
import { captureWrites } from '../../record/bench/captured.js';

/** Per case, per act: the statements of one transaction. */
export type Scripts = readonly (readonly (readonly Statement[])[])[];

/**
 * The plain SQL of so many cases: the acts are performed once, unmeasured, each
 * in a transaction of its own, and what each writes becomes the statements that
 * somebody would write by hand for it.
 */
export async function prepareScripts(cases: number): Promise<Scripts> {
  const source = await testDatabase({ clockFrom: start, poolSize: 8 });
  try {
    await holdClock(source.db, { userId: 'admin-1' });
    const documents = await captureWrites(source.db, async () => {
      await timed(8, cases, () => handleCase(source.db));
    });
    const columns = await columnsOf(source.appUrl);
    const perCase = new Map<string, string[]>();
    for (const document of documents) {
      const number = /"case_number":"(Z-\d{4}-\d{6})"/.exec(document)?.[1] ?? '';
      perCase.set(number, [...(perCase.get(number) ?? []), document]);
    }
    return [...perCase.values()].map((ofCase) => ofCase.map((document) => bareStatements(document, columns)));
  } finally {
    await source.drop();
  }
}

async function handleCase(db: RecordDatabase): Promise<void> {
  const { caseNumber } = await done(db, intake(start));
  for (const asked of untilApproved(caseNumber, start)) await done(db, asked);
}

/** Under the command id that the API gives it, so that the rows are as long. */
async function done(db: RecordDatabase, asked: PerformRequest): Promise<Extract<PerformResult, { kind: 'performed' }>> {
  const result = await performAlone(db, { ...asked, commandId: `api:${asked.actor.userId}:${asked.commandId}` });
  if (result.kind !== 'performed') throw new Error(`${asked.command.type}: ${JSON.stringify(result)}`);
  return result;
}
