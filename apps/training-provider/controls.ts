import type { HostSetting, KeptStanding, LocationPlace, LocationSetting, Standing } from './standing.js';

/** The strings of the puppet: what a trainer or a test may set and see. */
export interface Controls extends Pick<Standing, 'clearLocation' | 'clearHost' | 'setHost' | 'setLocations'> {
  setLocation(setting: LocationSetting): void;
  /** The provider complies: all locations of the host are down from now on. */
  comply(host: string): void;
  standing(): KeptStanding;
  /** How often each HTTP method came for a location since the start. */
  seen(): Readonly<Record<string, number>>;
}

/** What was asked for, counted. */
export interface Tally {
  count(method: string, place: LocationPlace): number;
  methods(): Readonly<Record<string, number>>;
}

export function controlsOf(kept: Standing, tally: Tally): Controls {
  return {
    setLocation: (setting) => { kept.setLocations([setting]); },
    setLocations: (settings) => { kept.setLocations(settings); },
    clearLocation: (place) => { kept.clearLocation(place); },
    setHost: (setting: HostSetting) => { kept.setHost(setting); },
    clearHost: (host) => { kept.clearHost(host); },
    comply: (host) => { kept.setHost({ host, state: 'down' }); },
    standing: () => kept.kept(),
    seen: () => tally.methods(),
  };
}

/** Counts methods in all and questions per location; `count` gives the how-manieth question about that location this is. */
export function tally(): Tally {
  const methods = new Map<string, number>();
  const turns = new Map<string, number>();
  const oneMore = (counts: Map<string, number>, name: string): number => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  };
  return {
    count: (method, place) => {
      oneMore(methods, method);
      return oneMore(turns, `${place.host} ${place.path}`);
    },
    methods: () => Object.fromEntries(methods),
  };
}
