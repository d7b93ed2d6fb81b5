import type { InputError, Problem } from '../../../libs/contracts/http/problem.js';
import type { Refusal } from '../../../libs/enforcement/case/refusal.js';

/** A problem on its way to the answer; `instance` is filled in at the end. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  constructor(
    readonly problem: Omit<Problem, 'instance'>,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(problem.title);
  }
}

const plain = (kind: string, status: number, title: string, detail: string, headers?: Readonly<Record<string, string>>): ProblemError =>
  new ProblemError({ type: `/problems/${kind}`, title, status, detail }, headers);

/** 400: everything that is wrong with the request. */
export const invalidInput = (errors: readonly InputError[]): ProblemError =>
  new ProblemError({
    type: '/problems/invalid-input',
    title: 'The request is not valid',
    status: 400,
    detail: `${String(errors.length)} ${errors.length === 1 ? 'thing is' : 'things are'} wrong with it; nothing was stored.`,
    errors: [...errors],
  });

/** 401: nobody is signed in, or not as anyone the Authority knows. */
export const unknownCaller = (detail: string, scheme = 'Autoriteit-User'): ProblemError =>
  new ProblemError({ type: '/problems/unknown-user', title: 'Nobody the Authority knows', status: 401, detail, signInUrl: '/sign-in' }, { 'WWW-Authenticate': scheme });

export const noRight = (detail: string): ProblemError => plain('no-right', 403, 'No right to do this', detail);

export const notThere = (detail: string): ProblemError => plain('not-found', 404, 'Not there', detail);

export const methodNotAllowed = (allowed: readonly string[]): ProblemError =>
  plain('method-not-allowed', 405, 'Not possible here', `Possible here: ${allowed.join(', ')}.`, { Allow: allowed.join(', ') });

export const otherMediaType = (detail: string): ProblemError => plain('unsupported-media-type', 415, 'The request is not JSON in UTF-8', detail);

/** 409: the key was used for something else. */
export const keyUsed = (detail = 'This Idempotency-Key was used before for another request; choose a new one.'): ProblemError =>
  plain('idempotency-conflict', 409, 'The key was used for another request', detail);

/** 503: the record, or what carries out the request, cannot be reached for the moment. */
export const unavailable = (detail: string, retryAfterSeconds = 2): ProblemError =>
  plain('unavailable', 503, 'Not available for the moment', detail, { 'Retry-After': String(retryAfterSeconds) });

const ofRefusal: { readonly [kind in Refusal['kind']]: readonly [type: string, status: number, title: string] } = {
  unlawful: ['unlawful', 409, 'The act is not lawful'],
  'not-before': ['not-before', 409, 'Its moment has not come'],
  'no-right': ['no-right', 403, 'No right to do this'],
  'not-found': ['not-found', 404, 'Not there'],
};

/** The case does not take the command: which rule, of which article, in words for the official. */
export function refused(refusal: Refusal): ProblemError {
  const [type, status, title] = ofRefusal[refusal.kind];
  const { code, article, message } = refusal;
  return new ProblemError({ type: `/problems/${type}`, title, status, detail: message.nl, rule: code, article, messageNl: message.nl, messageEn: message.en });
}
