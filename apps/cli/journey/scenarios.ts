import type { Loading } from './example-rows.js';
import { moneyScenarios } from './money-scenarios.js';
import type { Steps } from './money-steps.js';
import { aWeekLate } from './remedies/a-week-late.js';
import { annulledAfterTwoYears } from './remedies/annulled-after-two-years.js';
import { byPost } from './remedies/by-post.js';
import { changedInAppeal } from './remedies/changed-in-appeal.js';
import { heldAndLowered } from './remedies/held-and-lowered.js';
import { moderatedFine } from './remedies/moderated-fine.js';
import type { Clock, OutageClock, Stage } from './stage.js';

/** What the legal staff and the courts make of an order or a fine, each a journey of its own. */
const remedyScenarios = {
  'held-and-lowered': heldAndLowered,
  'moderated-fine': moderatedFine,
  'annulled-after-two-years': annulledAfterTwoYears,
  'by-post': byPost,
  'a-week-late': aWeekLate,
  'changed-in-appeal': changedInAppeal,
} as const;

const scenarios: { readonly [name in Scenario]: (stage: Stage, clock: OutageClock, loading: Loading | null) => Steps } = { ...moneyScenarios, ...remedyScenarios };

export type RemedyScenario = keyof typeof remedyScenarios;
export type Scenario = keyof typeof moneyScenarios | RemedyScenario;

export const scenarioNames = Object.keys(scenarios) as readonly Scenario[];

export const isScenario = (text: string): text is Scenario => Object.hasOwn(scenarios, text);

/** Whether a scenario begins right after the finding that the order was ignored, and not with an order under penalty payment. */
export const beginsAtBreach = (scenario: Scenario | null): boolean => scenario === 'moderated-fine';

/** The steps of a journey about remedies, on any clock that goes forward. */
export const stepsOfRemedy = (scenario: RemedyScenario, stage: Stage, clock: Clock, loading: Loading | null): Steps => remedyScenarios[scenario](stage, clock, loading);

export const stepsOfScenario = (scenario: Scenario, stage: Stage, clock: OutageClock, loading: Loading | null): Steps => scenarios[scenario](stage, clock, loading);
