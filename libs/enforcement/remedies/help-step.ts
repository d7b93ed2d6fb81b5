import type { ArticleRef } from '../../law/derivation.js';

/** On which ground a step may be left out; whether it applies is the official's to say. */
export interface SkipGround {
  readonly ground: string;
  readonly article: ArticleRef;
}

/** One step of a procedure as the law has it, in Dutch: what it asks, what is not on file yet, and what may be left out. */
export interface HelpStep {
  readonly step: string;
  readonly article: ArticleRef;
  readonly requires: string;
  /** Empty where everything that the law asks is on file. */
  readonly missing: readonly string[];
  readonly mayBeSkippedOn: readonly SkipGround[];
  readonly done: boolean;
}
