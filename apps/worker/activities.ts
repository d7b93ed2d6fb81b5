import { accrualActivities, type AccrualActivities } from '../../activities/accrual.js';
import { availabilityActivities, type AvailabilityActivities } from '../../activities/availability.js';
import { documentActivities, type DocumentActivities } from '../../activities/documents.js';
import { observeWith } from '../../activities/observe.js';
import { recordActivities, type RecordActivities } from '../../activities/record.js';
import { serviceActivities, type ServiceActivities } from '../../activities/service.js';
import type { Seal } from '../../libs/documents/seal/signer.js';
import type { RecordDatabase } from '../../libs/record/database/record-database.js';
import { authorityDetails } from '../../libs/letters/authority-details.js';
import type { Channel } from '../../libs/service/channel.js';
import { instrumentOf } from './instrument.js';
import type { WorkerSettings } from './settings.js';

export type Activities = RecordActivities & DocumentActivities & ServiceActivities & AvailabilityActivities & AccrualActivities;

/** What letters are sealed with, and how they leave. */
export interface Outgoing {
  readonly seal: Seal;
  readonly channel: Channel;
}

/** All activities of the process, bound to this installation. */
export function activitiesOf(db: RecordDatabase, settings: WorkerSettings, { seal, channel }: Outgoing): Activities {
  const observe = observeWith(db, (now) => instrumentOf(settings, now), settings.vantagePoint);
  return {
    ...recordActivities(db),
    ...documentActivities(db, authorityDetails(settings.configuration.authorityName, settings.configuration.bankAccounts), seal),
    ...serviceActivities(db, channel, domainOf(settings.configuration.mailFrom)),
    ...availabilityActivities(db, observe),
    ...accrualActivities(db, observe),
  };
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
