import { condition, continueAsNew, setHandler, workflowInfo } from '@temporalio/workflow';
import type { Instrument, InstrumentView, StepName, StepView } from '../libs/enforcement/case/process-view.js';
import type { Seen } from '../activities/record.js';
import { record } from './activities.js';
import { waitMs } from './deadline.js';
import { recorded } from './signals.js';

/** What an activity needs to know of the step that it carries out. */
export interface StepInput {
  readonly caseNumber: string;
  readonly id: string;
}

export type Action = (input: StepInput) => Promise<Seen>;

/** One instrument as its track follows it through the record. */
export interface Followed {
  /** Waits until the step is open and due, carries it out, and goes on once the record says that it is done. */
  step(name: StepName, action: Action): Promise<void>;
  /** Carries the step out each time that it opens, until the instrument is finished. */
  wheneverOpen(name: StepName, action: Action): Promise<void>;
  untilFinished(): Promise<void>;
}

/** A case as the workflow follows it. Nothing here is law: what is open and due is read from the record. */
export interface FollowedCase {
  readonly seen: () => Seen;
  readonly instrument: (instrument: Instrument, id: string) => Followed;
  /** Reads the record again where it moved; resolves when there is something new or the run has to continue as new. */
  readonly next: () => Promise<void>;
  readonly mustContinue: () => boolean;
  readonly atRest: () => Promise<void>;
}

export async function followCase(caseNumber: string, stepsPerRun: number): Promise<FollowedCase> {
  let stale = false;
  let heard = 0;
  let carriedOut = 0;
  let inFlight = 0;
  let seen: Seen | null = null;
  setHandler(recorded, ({ seq }) => {
    heard = Math.max(heard, seq);
    if (seq === 0 || seen === null || seq > seen.view.seq) stale = true;
  });
  const current = (): Seen => {
    if (seen === null) throw new Error('The record is read before a track starts.');
    return seen;
  };
  const take = (fresh: Seen): void => {
    if (seen === null || fresh.view.seq >= seen.view.seq) seen = fresh;
  };
  const read = async (): Promise<void> => {
    stale = false;
    take(await record.readProcessView(caseNumber));
  };
  const mustContinue = (): boolean => carriedOut >= stepsPerRun || workflowInfo().continueAsNewSuggested;
  await read();

  const instrument = (kind: Instrument, id: string): Followed => {
    const view = (): InstrumentView | undefined => current().view.instruments.find((one) => one.instrument === kind && one.id === id);
    const finished = (): boolean => view()?.finished ?? true;
    const stepOf = (name: StepName): StepView => view()?.steps[name] ?? { status: 'done', dueAt: null };

    const carryOut = async (name: StepName, action: Action): Promise<void> => {
      await condition(() => !mustContinue());
      inFlight += 1;
      try {
        take(await action({ caseNumber, id }));
      } catch (failure) {
        take(await record.raiseTask({ caseNumber, instrument: kind, id, step: name, problem: messageOf(failure) }));
      } finally {
        inFlight -= 1;
        carriedOut += 1;
      }
    };

    /** A durable timer on the absolute instant; a signal that moves the term, or the clock, makes it look again. */
    const dueNow = async (name: StepName, dueAt: StepView['dueAt']): Promise<boolean> => {
      const wait = waitMs(dueAt, current());
      if (wait <= 0) return true;
      const before = current();
      const changed = await condition(() => current() !== before || finished() || stepOf(name).dueAt !== dueAt, wait);
      if (!changed) stale = true;
      if (!changed) await condition(() => current() !== before);
      return false;
    };

    const step = async (name: StepName, action: Action): Promise<void> => {
      for (;;) {
        await condition(() => finished() || stepOf(name).status === 'open' || stepOf(name).status === 'done');
        const { status, dueAt } = stepOf(name);
        if (finished() || status === 'done') return;
        if (await dueNow(name, dueAt)) await carryOut(name, action);
      }
    };

    return {
      step,
      wheneverOpen: async (name, action) => {
        while (!finished()) {
          await condition(() => finished() || stepOf(name).status === 'open');
          await step(name, action);
        }
      },
      untilFinished: () => condition(finished),
    };
  };

  return {
    seen: current,
    instrument,
    next: async () => {
      const before = current();
      await condition(() => stale || current() !== before || mustContinue());
      if (stale) await read();
    },
    mustContinue,
    atRest: () => condition(() => inFlight === 0),
  };
}

/** Case number and nothing else: everything is looked up in the record again. */
export interface EscalationInput {
  readonly caseNumber: string;
  /** After how many steps the run continues as new; the server's own suggestion counts as well. */
  readonly stepsPerRun?: number;
}

export const carryOn = (input: EscalationInput): Promise<never> => continueAsNew<(input: EscalationInput) => Promise<void>>(input);

function messageOf(failure: unknown): string {
  const cause = failure instanceof Error ? (failure.cause ?? failure) : failure;
  return cause instanceof Error ? cause.message : String(cause);
}
