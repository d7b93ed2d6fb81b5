import { describe, expect, it } from '@jest/globals';
import { hostKey, nextHop } from './redirect.js';

const asked = new URL('http://host.nl/a/b?c=1');
const hop = (target: string | null, from = asked): string => {
  const next = nextHop(asked, from, target);
  return next.ok ? next.url.href : next.cause;
};

describe('nextHop', () => {
  it.each([
    ['https://host.nl/a/b?c=1', 'https://host.nl/a/b?c=1'],
    ['https://www.host.nl/a/b?c=1', 'https://www.host.nl/a/b?c=1'],
    ['http://host.nl/a/b/?c=1', 'http://host.nl/a/b/?c=1'],
    ['/a/b?c=1', 'http://host.nl/a/b?c=1'],
    ['//www.host.nl/a/b?c=1', 'http://www.host.nl/a/b?c=1'],
    ['https://HOST.nl./a/b?c=1#d', 'https://host.nl./a/b?c=1#d'],
  ])('goes to %s: the same location by another way', (target, next) => {
    expect(hop(target)).toBe(next);
  });

  it.each([
    ['https://host.nl/', 'redirect-to-other-location'],
    ['/login?next=/a/b', 'redirect-to-other-location'],
    ['?c=2', 'redirect-to-other-location'],
    ['/a/B?c=1', 'redirect-to-other-location'],
    ['https://other.nl/a/b?c=1', 'redirect-to-other-host'],
    ['https://img.host.nl/a/b?c=1', 'redirect-to-other-host'],
    ['https://www.www.host.nl/a/b?c=1', 'redirect-to-other-host'],
    ['http://127.0.0.1/a/b?c=1', 'redirect-to-other-host'],
    [null, 'redirect-without-target'],
    ['', 'redirect-without-target'],
    ['http://', 'redirect-without-target'],
    ['file:///etc/passwd', 'not-a-web-address'],
    ['gopher://host.nl/a', 'not-a-web-address'],
    ['https://user@host.nl/a/b?c=1', 'user-in-address'],
    ['https://host.nl:8443/a/b?c=1', 'port-refused'],
    ['//host.nl:22/a/b?c=1', 'port-refused'],
    ['/a/b?c=1 x', 'ambiguous-address'],
    ['/\\other.nl/a', 'ambiguous-address'],
    ['http://ho\tst.nl/a/b?c=1', 'ambiguous-address'],
  ])('stops at %j: %s', (target, cause) => {
    expect(hop(target)).toBe(cause);
  });

  it('compares with the location that was asked, not with the hop before', () => {
    expect(hop('http://host.nl/a/b?c=1', new URL('https://www.host.nl/a/b/?c=1'))).toBe('http://host.nl/a/b?c=1');
  });
});

describe('hostKey', () => {
  it.each([['http://www.host.nl/', 'host.nl'], ['http://host.nl./', 'host.nl'], ['http://www.nl/', 'www.nl'], ['http://WWW.host.nl/', 'host.nl']])('%s is %s', (text, key) => {
    expect(hostKey(new URL(text))).toBe(key);
  });
});
