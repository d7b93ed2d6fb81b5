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

export const record = proxyActivities<RecordActivities>({ startToCloseTimeout: '30s', retry: untilItWorks });
export const documents = proxyActivities<DocumentActivities>({ startToCloseTimeout: '60s', retry: untilItWorks });
export const service = proxyActivities<ServiceActivities>({ startToCloseTimeout: '60s', retry: untilItWorks });
export const availability = proxyActivities<AvailabilityActivities>({ startToCloseTimeout: '15m', retry: untilItWorks });
