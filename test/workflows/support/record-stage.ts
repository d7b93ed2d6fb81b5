import { setTimeout as pause } from 'node:timers/promises';
import { Refused } from '../../../apps/cli/journey/client.js';
import type { ActAnswer } from '../../../apps/cli/journey/shapes.js';
import type { Clock, Stage } from '../../../apps/cli/journey/stage.js';
import type { ClockMove } from '../../../apps/worker/training-clock/move-book.js';
import { moveBook } from '../../../apps/worker/training-clock/move-book.js';
import { walk } from '../../../apps/worker/training-clock/walk.js';
import type { Command } from '../../../libs/contracts/commands/command.js';
import { articleOfAct } from '../../../libs/enforcement/case/act-articles.js';
import { phaseOf } from '../../../libs/enforcement/case/current-phase.js';
import { projectionsOf } from '../../../libs/enforcement/case/project.js';
import type { CaseState } from '../../../libs/enforcement/case/state.js';
import type { Instant } from '../../../libs/law/calendar/brands.js';
import { addHours } from '../../../libs/law/calendar/instant.js';
import { readActs } from '../../../libs/record/acts/read-acts.js';
import { readCase } from '../../../libs/record/cases/read-case.js';
import { holdClock } from '../../../libs/record/clock/move-clock.js';
import { legalNow } from '../../../libs/record/clock/read-clock.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { perform } from '../../../libs/record/perform.js';

const restMs = 25;

export async function eventually(what: string, reached: () => Promise<boolean>, patienceMs = 45_000): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < patienceMs) {
    if (await reached()) return;
    await pause(restMs);
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/** The same stage that the journey plays on over HTTP, straight on the record. */
export function recordStage(db: RecordDatabase, caseNumber: string): Stage {
  const state = async (): Promise<CaseState> => {
    const reading = await readCase(db, caseNumber);
    if (reading === null) throw new Error(`There is no case ${caseNumber}.`);
    return reading.state;
  };
  const acts = async (): Promise<readonly ActAnswer[]> => (await readActs(db.pool, caseNumber)).map((act) => ({ ...act, article: articleOfAct[act.type], data: { ...act.data } }));
  return {
    caseNumber,
    act: async (user, name, command) => {
      await give(db, caseNumber, user, `test:${caseNumber}:${name}`, command);
    },
    untilDecision: (id, stage) =>
      eventually(`decision ${id} of ${caseNumber} to be ${stage}`, async () => {
        const decision = (await state()).decisions[id];
        return stage === 'sealed' ? decision?.sealedAt != null : decision?.announcedAt != null;
      }),
    untilAct: (type, atLeast = 1) => eventually(`${type} in ${caseNumber}`, async () => (await acts()).filter((act) => act.type === type).length >= atLeast),
    acts,
    terms: async () => Object.values((await state()).terms),
    evidence: async () => {
      const { rows } = await db.pool.query<{ id: string; orderId: string; result: string; at: string }>(
        'SELECT id, order_id AS "orderId", result, platform.instant(at) AS at FROM record.evidence WHERE case_number = $1 ORDER BY record.evidence.at',
        [caseNumber],
      );
      return rows;
    },
    endOf: async (key) => {
      const term = (await state()).terms[key];
      if (term === undefined) throw new Error(`There is no term ${key}.`);
      return term.endsAt;
    },
    case: async () => {
      const current = await state();
      return { caseNumber, phase: phaseOf(current), providerId: projectionsOf(current).caseRow.providerId };
    },
  };
}

/** Gives a command; a refusal fails the test with its reason. */
export async function give(db: RecordDatabase, caseNumber: string | null, user: string, commandId: string, command: Command): Promise<string> {
  const result = await perform(db, { commandId, caseNumber, actor: { userId: user }, command, origin: 'api' });
  if (result.kind === 'performed' || result.kind === 'repeated') return result.caseNumber;
  if (result.kind !== 'refused') throw new Error(`${command.type}: ${result.kind}`);
  const { code, article, message } = result.refusal;
  throw new Refused({ status: 409, title: code, detail: message.en, rule: code, article }, command.type);
}

/** The training clock, walked here rather than by a worker's loop. */
export function recordClock(db: RecordDatabase, nightlyRun: (runKey: string) => Promise<void>): Clock {
  const now = async (): Promise<Instant> => (await legalNow(db)).legalNow;
  const to = async (moment: Instant): Promise<void> => {
    if (moment <= (await now())) return;
    const move: ClockMove = { id: `move-${moment}`, to: moment, through: 'deadlines', askedBy: 'admin-1' };
    await db.pool.query(`INSERT INTO platform.clock_move (id, "to", through, asked_by) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`, [move.id, move.to, move.through, move.askedBy]);
    await walk(move, { book: moveBook(db), nightlyRun, log: () => undefined }, AbortSignal.timeout(90_000));
  };
  return {
    now,
    to,
    hold: async () => {
      await holdClock(db, { userId: 'admin-1' });
    },
    forward: async (hours) => to(addHours(await now(), hours)),
  };
}
