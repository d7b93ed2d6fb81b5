import type { Probe } from './probe-report.js';
import { observeAll } from './observe-all.js';
import type { RoundOptions } from './observe-all.js';
import { probe } from './probe.js';
import type { ProbeOptions } from './probe.js';
import { assertResolverFits } from './training-resolver.js';

/** The availability instrument as an installation has it. */
export interface AvailabilityInstrument {
  readonly probe: (location: string, signal?: AbortSignal) => Promise<Probe>;
  readonly observeAll: (locations: readonly string[], round?: Pick<RoundOptions, 'signal' | 'onProbe'>) => Promise<readonly Probe[]>;
}

/**
 * Composes the instrument once, for a whole installation.
 * @throws Error where production is given the training resolver, or a training anything else.
 */
export function availabilityInstrument(settings: Omit<RoundOptions, 'signal' | 'onProbe'>): AvailabilityInstrument {
  assertResolverFits(settings.mode, settings.resolver);
  return {
    probe: (location, signal) => probe(location, signal === undefined ? settings : ({ ...settings, signal } satisfies ProbeOptions)),
    observeAll: (locations, round = {}) => observeAll(locations, { ...settings, ...round }),
  };
}
