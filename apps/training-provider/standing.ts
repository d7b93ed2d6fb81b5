import { z } from 'zod';

/** How a place of the training provider behaves. `slow` never finishes its answer; `flaky` breaks off every other connection. */
export const placeState = z.enum(['up', 'down', 'flaky', 'error', 'slow', 'redirect']);
export type PlaceState = z.infer<typeof placeState>;

const host = z.string().max(253).regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*\.example$/, 'must be a host under .example, in lower case');
const path = z.string().max(2048).regex(/^\/[^\s#]*$/, 'must be a path, with its query if it has one');

export const locationPlace = z.strictObject({ host, path });
export const locationSetting = locationPlace.extend({ state: placeState });
export const hostPlace = z.strictObject({ host });
export const hostSetting = hostPlace.extend({ state: placeState });

export type LocationPlace = z.infer<typeof locationPlace>;
export type LocationSetting = z.infer<typeof locationSetting>;
export type HostSetting = z.infer<typeof hostSetting>;

/** What has been set; everything else is up. A location's own state goes before its host's. */
export interface Standing {
  stateOf(place: LocationPlace): PlaceState;
  setLocations(settings: readonly LocationSetting[]): void;
  clearLocation(place: LocationPlace): void;
  /** All locations of the host from now on: what was set for single ones before is forgotten. */
  setHost(setting: HostSetting): void;
  clearHost(host: string): void;
  kept(): KeptStanding;
}

export const keptStanding = z.strictObject({ hosts: z.array(hostSetting), locations: z.array(locationSetting) });
export type KeptStanding = z.infer<typeof keptStanding>;

/** The standing as it was kept; `keep` is called with the whole after each change and before the change is answered. */
export function standing(before: KeptStanding, keep: (after: KeptStanding) => void): Standing {
  const hosts = new Map(before.hosts.map((setting) => [setting.host, setting.state]));
  const locations = new Map(before.locations.map((setting) => [key(setting), setting]));
  const kept = (): KeptStanding => ({ hosts: [...hosts].map(([name, state]) => ({ host: name, state })), locations: [...locations.values()] });
  const changed = (change: () => void): void => {
    change();
    keep(kept());
  };
  return {
    stateOf: (place) => locations.get(key(place))?.state ?? hosts.get(place.host) ?? 'up',
    setLocations: (settings) => { changed(() => { settings.forEach((setting) => locations.set(key(setting), setting)); }); },
    clearLocation: (place) => { changed(() => locations.delete(key(place))); },
    setHost: (setting) => {
      changed(() => {
        for (const [name, location] of locations) if (location.host === setting.host) locations.delete(name);
        hosts.set(setting.host, setting.state);
      });
    },
    clearHost: (name) => { changed(() => hosts.delete(name)); },
    kept,
  };
}

function key(place: LocationPlace): string {
  return `${place.host} ${place.path}`;
}
