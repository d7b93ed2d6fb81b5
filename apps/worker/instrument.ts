import { availabilityInstrument, type AvailabilityInstrument } from '../../libs/evidence/availability/instrument.js';
import { systemResolver } from '../../libs/evidence/availability/system-resolver.js';
import { trainingResolver } from '../../libs/evidence/availability/training-resolver.js';
import type { Instant } from '../../libs/law/calendar/brands.js';
import type { WorkerSettings } from './settings.js';

/** The availability instrument of this installation; in training it asks the local provider and nothing else. */
export function instrumentOf({ configuration, trainingProviderPort }: WorkerSettings, now: () => Instant): AvailabilityInstrument {
  if (configuration.mode === 'production') return availabilityInstrument({ mode: 'production', resolver: systemResolver(), now });
  if (trainingProviderPort === null) throw new Error('AUTORITEIT_TRAINING_PROVIDER_PORT ontbreekt: in een oefening speelt een lokale server de aanbieder.');
  return availabilityInstrument({ mode: 'training', resolver: trainingResolver('training', trainingProviderPort), now, perHostDelayMs: 0, backOffMs: 100 });
}
