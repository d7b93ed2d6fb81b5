import type { components } from './openapi.js';

export type Problem = components['schemas']['Problem'];

/** What the API answered that is no success, as its problem says it; or that it did not answer at all. */
export class Failed extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem | null,
  ) {
    super(problem?.detail ?? `status ${String(status)}`);
  }

  /** Whether the same request may succeed later without any change. */
  get passing(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

/** The sentence of a problem in the language of who reads it. */
export function sentenceOf(problem: Problem, language: 'nl' | 'en'): string {
  const own = language === 'nl' ? problem.messageNl : problem.messageEn;
  return own ?? problem.detail;
}
