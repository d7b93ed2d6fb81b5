import { judge } from './judge.js';
import type { PerformRequest, PerformResult } from './request.js';
import type { Session } from './session.js';

/** What came of one of many: a result, or the error that kept it from having one. */
export type ManyResult = PerformResult | { readonly kind: 'failed'; readonly error: unknown };

/** Each command by itself, in their order: one that throws has not touched the session. */
export function judgeAll(session: Session, requests: readonly PerformRequest[]): readonly ManyResult[] {
  return requests.map((request) => {
    try {
      return judge(session, request);
    } catch (error) {
      return { kind: 'failed', error };
    }
  });
}
