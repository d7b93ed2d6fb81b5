import { DocumentRefused } from '../../../libs/documents/refusal.js';
import { LetterNotPossible } from '../../../libs/letters/case-file.js';
import { ProblemError } from './problem-error.js';

/** 409: the letter cannot be written, with everything that is missing; the rule and article are those of the first. */
export function asLetterProblem(error: unknown): unknown {
  if (error instanceof LetterNotPossible) return incomplete(error.message, { code: 'letter-not-possible', article: null });
  if (!(error instanceof DocumentRefused)) return error;
  const [first] = error.refusals;
  return incomplete(error.refusals.map(({ message }) => message.nl).join(' '), { code: first?.code ?? 'letter-refused', article: first?.article ?? null });
}

const incomplete = (detail: string, { code, article }: { readonly code: string; readonly article: string | null }): ProblemError =>
  new ProblemError({ type: '/problems/letter-incomplete', title: 'The letter cannot be written', status: 409, detail, rule: code, article, messageNl: detail });
