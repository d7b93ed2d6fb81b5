import { Refused } from './client.js';

/** The engine has to refuse this, by this rule; the sentence that an official reads. @throws Error where it did not. */
export async function refusedBy(rule: string, attempt: Promise<unknown>): Promise<string> {
  const answer = await attempt.then(() => null, (error: unknown) => error);
  if (answer instanceof Refused && answer.problem.rule === rule) return answer.problem.detail;
  throw new Error(`This was to be refused by ${rule}.`, { cause: answer });
}
