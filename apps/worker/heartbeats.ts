import { Context } from '@temporalio/activity';
import type { ActivityInboundCallsInterceptor } from '@temporalio/worker';

const everyMs = 1_000;

/**
 * Tells Temporal every second that a step is under way. A worker that is killed
 * falls silent, and its step is taken up again within seconds instead of after
 * the longest time that it could have lasted.
 */
export const heartbeats: ActivityInboundCallsInterceptor = {
  execute: async (input, next) => {
    const context = Context.current();
    const beating = setInterval(() => { context.heartbeat(); }, everyMs);
    try {
      return await next(input);
    } finally {
      clearInterval(beating);
    }
  },
};
