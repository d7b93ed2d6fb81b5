import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from '../../../libs/contracts/commands/command.js';
import { addHours, parseInstant } from '../../../libs/law/calendar/instant.js';
import type { Instant } from '../../../libs/law/calendar/brands.js';
import type { EngineClient } from './client.js';
import type { ActAnswer, CaseAnswer, ClockAnswer, DecisionAnswer, EvidenceAnswer, Items, MoveAnswer, TermAnswer } from './shapes.js';

const restMs = 120;
const patienceMs = 300_000;

/** A case on stage: officials act, the clock is moved, and the process is awaited; each under a fixed key, so that a journey can be taken up again. */
export interface Stage {
  readonly caseNumber: string;
  act(user: string, name: string, command: Command): Promise<void>;
  /** Waits until the process has carried the decision to this stage. */
  untilDecision(id: string, stage: 'sealed' | 'announced'): Promise<void>;
  untilAct(type: string, atLeast?: number): Promise<void>;
  acts(): Promise<readonly ActAnswer[]>;
  terms(): Promise<readonly TermAnswer[]>;
  evidence(): Promise<readonly EvidenceAnswer[]>;
  /** The end of a running term. */
  endOf(termKey: string): Promise<Instant>;
  case(): Promise<CaseAnswer>;
}

export function stage(client: EngineClient, caseNumber: string, keyPrefix: string): Stage {
  const items = async <T>(what: string): Promise<readonly T[]> => (await client.get<Items<T>>(`/cases/${caseNumber}/${what}`)).items;
  return {
    caseNumber,
    act: async (user, name, command) => {
      await client.post(`/cases/${caseNumber}/acts`, user, `${keyPrefix}:${name}`, command);
    },
    untilDecision: (id, wanted) =>
      until(`decision ${id} of ${caseNumber} to be ${wanted}`, async () => {
        const decision = (await items<DecisionAnswer>('decisions')).find((one) => one.id === id);
        return decision?.stage === wanted || decision?.stage === 'announced';
      }),
    untilAct: (type, atLeast = 1) => until(`${type} in ${caseNumber}`, async () => (await items<ActAnswer>('acts?pageSize=1000')).filter((act) => act.type === type).length >= atLeast),
    acts: () => items<ActAnswer>('acts?pageSize=1000'),
    terms: () => items<TermAnswer>('terms'),
    evidence: () => items<EvidenceAnswer>('evidence?pageSize=1000'),
    endOf: async (key) => {
      const term = (await items<TermAnswer>('terms')).find((one) => one.key === key);
      return readInstant(term?.endsAt ?? '');
    },
    case: () => client.get<CaseAnswer>(`/cases/${caseNumber}`),
  };
}

/** The training clock as the journey moves it. */
export interface Clock {
  now(): Promise<Instant>;
  hold(): Promise<void>;
  /** Walks through every deadline and every nightly run until this moment; earlier moments are no move. */
  to(moment: Instant): Promise<void>;
  forward(hours: number): Promise<void>;
}

/** The clock of a running installation, which can also show that the engine was down. */
export interface OutageClock extends Clock {
  /** Goes there at once, as if the engine had been down: no night runs and nothing is done on the way. */
  outageUntil(moment: Instant): Promise<void>;
}

export function trainingClock(client: EngineClient, user: string, keyPrefix: string): OutageClock {
  const now = async (): Promise<Instant> => readInstant((await client.get<ClockAnswer>('/training-clock')).legalNow);
  const move = async (moment: Instant, through: 'deadlines' | 'outage'): Promise<void> => {
    if (moment <= (await now())) return;
    const { id } = await client.post<MoveAnswer>('/training-clock/moves', user, `${keyPrefix}:clock:${moment}`, { to: moment, through });
    await untilThere(client, id, moment, now);
  };
  const to = (moment: Instant): Promise<void> => move(moment, 'deadlines');
  return {
    now,
    to,
    hold: async () => {
      await client.post('/training-clock/holds', user, `${keyPrefix}:hold`, {});
    },
    forward: async (hours) => to(addHours(await now(), hours)),
    outageUntil: (moment) => move(moment, 'outage'),
  };
}

/** A long way takes long; what counts is that the clock still comes forward. */
async function untilThere(client: EngineClient, moveId: string, moment: Instant, now: () => Promise<Instant>): Promise<void> {
  for (let [seen, still] = [await now(), 0]; still < patienceMs; still += restMs) {
    if ((await client.get<MoveAnswer>(`/training-clock/moves/${moveId}`)).state === 'finished') return;
    const shows = await now();
    if (shows > seen) [seen, still] = [shows, 0];
    await pause(restMs);
  }
  throw new Error(`The training clock stands still before ${moment}; see the log of the worker.`);
}

export async function until(what: string, reached: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < patienceMs; waited += restMs) {
    if (await reached()) return;
    await pause(restMs);
  }
  throw new Error(`Waited ${String(patienceMs / 1000)} seconds in vain for ${what}.`);
}

function readInstant(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`The engine answered "${text}" where a moment was expected.`);
  return instant;
}
