import { ApplicationFailure, Context } from '@temporalio/activity';
import { isUnreachable } from '../libs/record/unreachable.js';

/** After this many attempts a step that keeps failing becomes a task for an official. */
const attemptsBeforeTask = 5;

/**
 * Runs one step. A database or network that is down is retried without end;
 * any other failure is retried a few times and then given up for a task.
 */
export async function carryOut<T>(step: (signal: AbortSignal) => Promise<T>): Promise<T> {
  try {
    return await step(Context.current().cancellationSignal);
  } catch (failure) {
    if (failure instanceof ApplicationFailure || isUnreachable(failure)) throw failure;
    if (Context.current().info.attempt < attemptsBeforeTask) throw failure;
    throw ApplicationFailure.nonRetryable(failure instanceof Error ? failure.message : String(failure), 'StepFailed');
  }
}

/** A refusal by the case is not retried: an official has to look at it. */
export const refusedStep = (code: string, message: string): ApplicationFailure => ApplicationFailure.nonRetryable(`${code}: ${message}`, 'StepRefused');
