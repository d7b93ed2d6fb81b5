import { accrualActivities, type AccrualActivities } from '../../activities/accrual.js';
import { availabilityActivities, type AvailabilityActivities } from '../../activities/availability.js';
import { documentActivities, type DocumentActivities } from '../../activities/documents.js';
import { observeWith } from '../../activities/observe.js';
import { recordActivities, type RecordActivities } from '../../activities/record.js';
import { serviceActivities, type ServiceActivities } from '../../activities/service.js';
import type { Channel } from '../../libs/record/documents/delivery.js';
import type { RecordDatabase } from '../../libs/record/database/record-database.js';
import { authorityDetails } from '../../libs/letters/authority-details.js';
import { instrumentOf } from './instrument.js';
import type { WorkerSettings } from './settings.js';

export type Activities = RecordActivities & DocumentActivities & ServiceActivities & AvailabilityActivities & AccrualActivities;

/** All activities of the process, bound to this installation. */
export function activitiesOf(db: RecordDatabase, settings: WorkerSettings, channel: Channel): Activities {
  const observe = observeWith(db, (now) => instrumentOf(settings, now), settings.vantagePoint);
  return {
    ...recordActivities(db),
    ...documentActivities(db, authorityDetails(settings.configuration.authorityName)),
    ...serviceActivities(db, channel),
    ...availabilityActivities(db, observe),
    ...accrualActivities(db, observe),
  };
}
