import { isIP } from 'node:net';
import { hostOf, isReservedName, isTrainingName, portOf } from './location.js';
import { isPublicAddress } from './public-address.js';
import type { Resolver } from './resolver.js';
import type { Cause } from './result-table.js';
import { TRAINING_ADDRESS, trainingPortOf } from './training-resolver.js';

/** Where one question goes: every address was checked, and the connection is made to one of these and no other. */
export interface Destination {
  readonly url: URL;
  readonly addresses: readonly string[];
  readonly port: number;
  readonly encrypted: boolean;
}

export type FoundDestination =
  | { readonly ok: true; readonly destination: Destination }
  | { readonly ok: false; readonly cause: Cause; readonly code: string | null; readonly resolved: readonly string[] };

export interface Reach {
  readonly resolver: Resolver;
  readonly ownNetworks: readonly string[];
  readonly signal: AbortSignal;
}

/** The checked destination of a location that `readLocation` accepted, or why it may not or cannot be asked. */
export async function destinationOf(url: URL, reach: Reach): Promise<FoundDestination> {
  const trainingPort = trainingPortOf(reach.resolver);
  return trainingPort === null ? publicDestination(url, reach) : trainingDestination(url, reach, trainingPort);
}

async function publicDestination(url: URL, reach: Reach): Promise<FoundDestination> {
  const host = hostOf(url);
  if (isReservedName(host)) return refused('reserved-name');
  const resolution = isIP(host) === 0 ? await reach.resolver.resolve(host, reach.signal) : { ok: true as const, addresses: [host] };
  if (!resolution.ok) return { ...resolution, resolved: [] };
  const { addresses } = resolution;
  // One inner address among public ones is enough to refuse: the name's owner must not get to choose which is used.
  if (addresses.length === 0 || !addresses.every((address) => isPublicAddress(address, reach.ownNetworks))) return refused('address-not-public', addresses);
  return { ok: true, destination: { url, addresses, port: portOf(url), encrypted: url.protocol === 'https:' } };
}

/** In a training the local server stands for every host, https included; it is asked in plain http, for it never leaves the machine. */
async function trainingDestination(url: URL, reach: Reach, port: number): Promise<FoundDestination> {
  const host = hostOf(url);
  if (!isTrainingName(host)) return refused('outside-training');
  const resolution = await reach.resolver.resolve(host, reach.signal);
  if (!resolution.ok) return { ...resolution, resolved: [] };
  const { addresses } = resolution;
  if (addresses.length !== 1 || addresses[0] !== TRAINING_ADDRESS) return refused('address-not-public', addresses);
  return { ok: true, destination: { url, addresses, port, encrypted: false } };
}

function refused(cause: Cause, resolved: readonly string[] = []): FoundDestination {
  return { ok: false, cause, code: null, resolved };
}
