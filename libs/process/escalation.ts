import type { Client } from '@temporalio/client';

export const workflowIdOf = (caseNumber: string): string => `case/${caseNumber}`;

/**
 * Tells the workflow of a case that the record has moved, and starts it where
 * none runs: signal and start in one call, so that nothing falls in between.
 * `seq` 0 says that the clock moved rather than the case.
 */
export async function wakeCase(client: Client, taskQueue: string, caseNumber: string, seq: number): Promise<void> {
  await client.workflow.signalWithStart('escalation', {
    workflowId: workflowIdOf(caseNumber),
    taskQueue,
    args: [{ caseNumber }],
    signal: 'recorded',
    signalArgs: [{ seq }],
  });
}
