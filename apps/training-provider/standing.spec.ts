import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hostSetting, keptStanding, locationSetting, placeState, standing } from './standing.js';
import type { KeptStanding, LocationPlace, PlaceState, Standing } from './standing.js';

const empty: KeptStanding = { hosts: [], locations: [] };
const at = (host: string, path: string): LocationPlace => ({ host, path });

describe('standing', () => {
  it('finds everything up until it is set', () => {
    expect(standing(empty, () => undefined).stateOf(at('a.example', '/1'))).toBe('up');
  });

  it('puts a location before its host, and a host set later before what was set for its locations', () => {
    const kept = standing(empty, () => undefined);
    kept.setHost({ host: 'a.example', state: 'down' });
    kept.setLocations([{ ...at('a.example', '/1'), state: 'up' }, { ...at('b.example', '/1'), state: 'slow' }]);
    expect([kept.stateOf(at('a.example', '/1')), kept.stateOf(at('a.example', '/2')), kept.stateOf(at('b.example', '/1'))]).toEqual(['up', 'down', 'slow']);
    kept.setHost({ host: 'a.example', state: 'down' });
    expect([kept.stateOf(at('a.example', '/1')), kept.stateOf(at('b.example', '/1'))]).toEqual(['down', 'slow']);
    kept.clearHost('a.example');
    kept.clearLocation(at('b.example', '/1'));
    expect(kept.kept()).toEqual(empty);
  });

  it('is the same after it was kept and read again, at every moment', () => {
    const host = fc.constantFrom('a.example', 'b.example', 'c.a.example');
    const path = fc.constantFrom('/', '/1', '/1?x=y');
    const state = fc.constantFrom(...placeState.options);
    const act = fc.oneof(
      fc.record({ kind: fc.constant('location' as const), host, path, state }),
      fc.record({ kind: fc.constant('host' as const), host, state }),
      fc.record({ kind: fc.constant('clear-location' as const), host, path }),
      fc.record({ kind: fc.constant('clear-host' as const), host }),
    );
    const everywhere = (kept: Standing): readonly PlaceState[] => ['a.example', 'b.example', 'c.a.example'].flatMap((name) => ['/', '/1', '/1?x=y'].map((place) => kept.stateOf(at(name, place))));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        let written = '';
        const kept = standing(empty, (after) => { written = JSON.stringify(after); });
        for (const one of acts) {
          if (one.kind === 'location') kept.setLocations([{ host: one.host, path: one.path, state: one.state }]);
          else if (one.kind === 'host') kept.setHost({ host: one.host, state: one.state });
          else if (one.kind === 'clear-location') kept.clearLocation({ host: one.host, path: one.path });
          else kept.clearHost(one.host);
          expect(everywhere(standing(keptStanding.parse(JSON.parse(written)), () => undefined))).toEqual(everywhere(kept));
        }
      }),
    );
  });
});

describe('what may be set', () => {
  it.each(['a.example', 'img-1.a.example'])('%s', (host) => { expect(hostSetting.safeParse({ host, state: 'down' }).success).toBe(true); });
  it.each(['a.nl', 'example', 'A.example', 'a.example.nl', '127.0.0.1', '', 'a b.example'])('not %j', (host) => { expect(hostSetting.safeParse({ host, state: 'down' }).success).toBe(false); });
  it.each(['x', '', '/a b', '/a#b'])('no path %j', (path) => { expect(locationSetting.safeParse({ host: 'a.example', path, state: 'up' }).success).toBe(false); });
  it('no other state', () => { expect(hostSetting.safeParse({ host: 'a.example', state: 'burning' }).success).toBe(false); });
});
