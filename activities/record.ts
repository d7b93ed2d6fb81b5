import { createHash } from 'node:crypto';
import type { Command } from '../libs/contracts/commands/command.js';
import { processView, stepKey, type ProcessView } from '../libs/enforcement/case/process-view.js';
import { alarmsDue } from '../libs/enforcement/debt/alarms.js';
import { debtsPastDue, struckDebts } from '../libs/enforcement/debt/view.js';
import type { Instant } from '../libs/law/calendar/brands.js';
import { systemInstant } from '../libs/law/calendar/system-clock.js';
import { openCase } from './case-file.js';
import type { RecordDatabase } from '../libs/record/database/record-database.js';
import { perform, type NewDocument } from '../libs/record/perform.js';
import { carryOut, refusedStep } from './carry-out.js';

/** The case as the process sees it, with the legal clock at that moment. */
export interface Seen {
  readonly view: ProcessView;
  readonly legalNow: Instant;
  readonly clockRunning: boolean;
  readonly readAt: Instant;
}

export interface Step {
  readonly caseNumber: string;
  readonly id: string;
}

export interface FailedStep extends Step {
  readonly instrument: string;
  readonly step: string;
  readonly problem: string;
}

export interface RecordActivities {
  readProcessView(caseNumber: string): Promise<Seen>;
  raiseTask(failed: FailedStep): Promise<Seen>;
  recordTermEnd(step: Step): Promise<Seen>;
  endCompliancePeriod(step: Step): Promise<Seen>;
  recordProsecutorSilence(step: Step): Promise<Seen>;
  recordDefault(step: Step): Promise<Seen>;
  raiseTermAlarm(step: Step): Promise<Seen>;
  recordRemedyTermEnd(step: Step): Promise<Seen>;
  raiseLimitationAlarm(step: Step): Promise<Seen>;
  recordBarred(step: Step): Promise<Seen>;
}

/** What the process adds to the record by itself: that a term ended, that a moment passed, that a step failed. */
export function recordActivities(db: RecordDatabase): RecordActivities {
  return {
    readProcessView: (caseNumber) => seeCase(db, caseNumber),
    raiseTask: async ({ caseNumber, instrument, id, step, problem }) => {
      const { state } = await openCase(db, caseNumber);
      const key = stepKey(instrument, id, step);
      return performStep(db, caseNumber, `task:${key}:${String(state.seq)}`, { type: 'RaiseTask', data: { key, step, problem: problem.slice(0, 2000) } });
    },
    recordTermEnd: ({ caseNumber, id }) => carryOut(() => performStep(db, caseNumber, `term-end:${id}`, { type: 'RecordTermEnd', data: { orderId: id } })),
    endCompliancePeriod: ({ caseNumber, id }) => carryOut(() => performStep(db, caseNumber, `compliance-end:${id}`, { type: 'EndCompliancePeriod', data: { orderId: id } })),
    recordProsecutorSilence: ({ caseNumber, id }) => carryOut(() => performStep(db, caseNumber, `silence:${id}`, { type: 'RecordProsecutorSilence', data: { fineId: id } })),
    raiseTermAlarm: (step) => carryOut(() => performNow(db, step, { type: 'RaiseTermAlarm', data: { procedureId: step.id } })),
    recordRemedyTermEnd: (step) => carryOut(() => performNow(db, step, { type: 'RecordRemedyTermEnd', data: { procedureId: step.id } })),
    recordDefault: ({ caseNumber }) =>
      carryOut(async () => {
        const { state, legalNow } = await openCase(db, caseNumber);
        const debtIds = debtsPastDue(state, legalNow).map(({ id }) => id);
        if (debtIds.length === 0) return seeCase(db, caseNumber);
        return performStep(db, caseNumber, `default:${nameOf(debtIds)}`, { type: 'RecordDefault', data: { debtIds } });
      }),
    raiseLimitationAlarm: ({ caseNumber }) =>
      carryOut(async () => {
        const { state, legalNow } = await openCase(db, caseNumber);
        const due = alarmsDue(Object.values(state.debts), legalNow);
        if (due.length === 0) return seeCase(db, caseNumber);
        const debtIds = due.flatMap(({ debts }) => debts.map(({ id }) => id));
        const name = nameOf(due.flatMap(({ month, debts }) => debts.map(({ id, barredAfter }) => `${String(month)} ${id} ${barredAfter}`)));
        return performStep(db, caseNumber, `limitation-alarm:${name}`, { type: 'RaiseLimitationAlarm', data: { debtIds } });
      }),
    recordBarred: ({ caseNumber }) =>
      carryOut(async () => {
        const { state, legalNow } = await openCase(db, caseNumber);
        const debtIds = struckDebts(state, legalNow).map(({ id }) => id);
        if (debtIds.length === 0) return seeCase(db, caseNumber);
        return performStep(db, caseNumber, `barred:${nameOf(debtIds)}`, { type: 'RecordBarred', data: { debtIds } });
      }),
  };
}

/** A step that comes again and again in one case: the act before it tells one time from the next. */
async function performNow(db: RecordDatabase, { caseNumber, id }: Step, command: Command): Promise<Seen> {
  const { state } = await openCase(db, caseNumber);
  return performStep(db, caseNumber, `${command.type}:${id}:${String(state.seq)}`, command);
}

/** A short name for what a step is about, the same for the same: a case may have hundreds of units. */
const nameOf = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);

/** Reads the case for the process. */
export async function seeCase(db: RecordDatabase, caseNumber: string): Promise<Seen> {
  const { state, legalNow, clockRunning } = await openCase(db, caseNumber);
  return { view: processView(state), legalNow, clockRunning, readAt: systemInstant() };
}

/**
 * Gives a command as the process. The command id names the step, so an attempt
 * after a kill finds what the earlier one did. "Not before" is no failure: the
 * fresh view says until when to wait.
 */
export async function performStep(db: RecordDatabase, caseNumber: string, stepId: string, command: Command, documents: readonly NewDocument[] = []): Promise<Seen> {
  const result = await perform(db, { commandId: `process:${caseNumber}:${stepId}`, caseNumber, actor: { userId: 'process' }, command, origin: 'process', documents });
  if (result.kind === 'refused' && result.refusal.kind !== 'not-before') throw refusedStep(result.refusal.code, result.refusal.message.nl);
  return seeCase(db, caseNumber);
}
