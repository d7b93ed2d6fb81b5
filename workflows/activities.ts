import { proxyActivities } from '@temporalio/workflow';
import type { AvailabilityActivities } from '../activities/availability.js';
import type { DocumentActivities } from '../activities/documents.js';
import type { RecordActivities } from '../activities/record.js';
import type { ServiceActivities } from '../activities/service.js';

/**
 * What is down comes back: the process retries without end, visibly. What
 * fails for another reason is turned by the activity itself into a failure
 * that is not retried, and then becomes a task for an official.
 */
const untilItWorks = { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10s' } as const;

/** The worker shows every second that a step is under way; after this silence it is done again: a killed worker must not hold a deadline. */
const heartbeatTimeout = '6s';

export const record = proxyActivities<RecordActivities>({ startToCloseTimeout: '30s', heartbeatTimeout, retry: untilItWorks });
export const documents = proxyActivities<DocumentActivities>({ startToCloseTimeout: '2m', heartbeatTimeout, retry: untilItWorks });
export const service = proxyActivities<ServiceActivities>({ startToCloseTimeout: '2m', heartbeatTimeout, retry: untilItWorks });
export const availability = proxyActivities<AvailabilityActivities>({ startToCloseTimeout: '15m', heartbeatTimeout, retry: untilItWorks });
