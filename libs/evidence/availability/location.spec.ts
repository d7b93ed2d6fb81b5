import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hostOf, isReservedName, isTrainingName, portOf, readLocation } from './location.js';

const causeOf = (text: string): string => {
  const read = readLocation(text);
  return read.ok ? 'ok' : read.cause;
};
const hostIn = (text: string): string => {
  const read = readLocation(text);
  return read.ok ? hostOf(read.url) : read.cause;
};

describe('readLocation', () => {
  it.each([
    ['http://host.nl/a', 80],
    ['https://host.nl/a?b=c#d', 443],
    ['http://host.nl:80/', 80],
    ['https://host.nl:443/', 443],
    ['http://host.nl:443/', 443],
    ['HTTPS://HOST.NL/', 443],
    ['http://8.8.8.8/', 80],
    ['http://[2600::1]/', 80],
    ['https://bücher.nl/é', 443],
  ])('reads %s', (text, port) => {
    const read = readLocation(text);
    expect(read.ok && portOf(read.url)).toBe(port);
  });

  it.each([
    ['file:///etc/passwd', 'not-a-web-address'],
    ['gopher://host.nl:70/_x', 'not-a-web-address'],
    ['ftp://host.nl/', 'not-a-web-address'],
    ['data:text/plain,x', 'not-a-web-address'],
    ['javascript:alert(1)', 'not-a-web-address'],
    ['ws://host.nl/', 'not-a-web-address'],
    ['blob:http://host.nl/x', 'not-a-web-address'],
    ['//host.nl/', 'not-a-web-address'],
    ['host.nl/a', 'not-a-web-address'],
    ['', 'not-a-web-address'],
    ['http://', 'not-a-web-address'],
    ['http://./', 'not-a-web-address'],
    ['http://256.1.1.1/', 'not-a-web-address'],
    ['http://[::1%25lo]/', 'not-a-web-address'],
    ['http://user@host.nl/', 'user-in-address'],
    ['http://user:pw@host.nl/', 'user-in-address'],
    ['http://:pw@host.nl/', 'user-in-address'],
    ['http://host.nl@127.0.0.1/', 'user-in-address'],
    ['http://host.nl:22/', 'port-refused'],
    ['http://host.nl:8080/', 'port-refused'],
    ['https://host.nl:5432/', 'port-refused'],
    ['http://host.nl:0/', 'port-refused'],
    ['http://host.nl/a\r\nX-Injected: 1', 'ambiguous-address'],
    ['http://host.nl\r\n.evil.nl/', 'ambiguous-address'],
    ['http://ho\tst.nl/', 'ambiguous-address'],
    [' http://host.nl/', 'ambiguous-address'],
    ['http://host.nl/a b', 'ambiguous-address'],
    ['http://host.nl\\@inner/', 'ambiguous-address'],
    ['http://host.nl/\u0000', 'ambiguous-address'],
    ['http://host.nl/\u202egpj', 'ambiguous-address'],
    [`http://host.nl/${'a'.repeat(2100)}`, 'ambiguous-address'],
  ])('refuses %j: %s', (text, cause) => {
    expect(causeOf(text)).toBe(cause);
  });

  it.each([
    'http://127.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://0x7f000001/', 'http://0177.0.0.1/', 'http://017700000001/',
    'http://127.0.0.1./', 'http://127.0.1/', 'http://%31%32%37.0.0.1/', 'http://１２７.0.0.1/', 'http://127。0。0。1/',
  ])('sees through %s', (text) => {
    expect(hostIn(text)).toBe('127.0.0.1');
  });

  it('never lets through a port, a user or a scheme that is not allowed, whatever is put together', () => {
    const parts = fc.tuple(
      fc.constantFrom('http:', 'https:', 'ftp:', 'file:', 'HTTP:', ''),
      fc.constantFrom('//', '/', '', '\\\\', '///'),
      fc.constantFrom('', 'u@', 'u:p@', '@', ':@'),
      fc.oneof(fc.domain(), fc.ipV4(), fc.ipV6().map((address) => `[${address}]`), fc.string()),
      fc.constantFrom('', ':80', ':443', ':22', ':', ':65536'),
      fc.webPath(),
    );
    fc.assert(
      fc.property(parts, (pieces) => {
        const read = readLocation(pieces.join(''));
        if (!read.ok) return;
        expect(['http:', 'https:']).toContain(read.url.protocol);
        expect(`${read.url.username}${read.url.password}`).toBe('');
        expect([80, 443]).toContain(portOf(read.url));
        expect(hostOf(read.url)).not.toBe('');
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('isReservedName', () => {
  it.each(['localhost', 'a.localhost', 'db', 'x.internal', 'metadata.google.internal', 'printer.local', 'router.home.arpa', 'a.onion', 'a.test', 'a.invalid', 'a.example', 'pc.lan'])('%s points inside', (host) => {
    expect(isReservedName(host)).toBe(true);
  });

  it.each(['host.nl', 'example.com', 'localhost.nl', 'internal.host.nl', '8.8.8.8', '2600::1', 'mylocal.nl'])('%s may be public', (host) => {
    expect(isReservedName(host)).toBe(false);
  });
});

describe('isTrainingName', () => {
  it.each(['a.example', 'img.a.example'])('%s', (host) => { expect(isTrainingName(host)).toBe(true); });
  it.each(['example', '.example', 'a.example.com', 'aexample', '127.0.0.1', 'localhost', 'a.example.'])('not %s', (host) => { expect(isTrainingName(host)).toBe(false); });
});
