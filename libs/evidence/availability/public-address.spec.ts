import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPublicAddress } from './public-address.js';

/** The IANA special-purpose registry for IPv4, written down apart from the library that is tested against it. */
const specialIPv4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24],
  ['192.0.2.0', 24], ['192.31.196.0', 24], ['192.52.193.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['192.175.48.0', 24],
  ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
];
const toNumber = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const isSpecial = (address: string): boolean => specialIPv4.some(([start, bits]) => Math.floor(toNumber(address) / 2 ** (32 - bits)) === Math.floor(toNumber(start) / 2 ** (32 - bits)));
const hex = (address: string): string => {
  const value = toNumber(address);
  return `${Math.floor(value / 65_536).toString(16)}:${(value % 65_536).toString(16)}`;
};

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '1.1.1.1', '145.97.1.1', '2600::1', '2a00:1450:400e::1', '2001:67c:2e8::1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1', '127.255.255.254', '0.0.0.0', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '192.0.0.1',
    '198.18.0.1', '224.0.0.1', '255.255.255.255', '240.0.0.1', '192.88.99.1', '203.0.113.9',
    '::', '::1', '::ffff:7f00:1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '::7f00:1', '::8.8.8.8', '64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::1',
    '2002:7f00:1::', '2002:808:808::1', '2001::1', '2001:0:4136:e378:8000:63bf:3fff:fdd2', '2001:db8::1', '3fff::1', '2001:10::1', '2001:20::1',
    'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd00:ec2::254', 'fec0::1', 'ff02::1', '100::1', '4000::1', '1fff::1', '5f00::1',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['', '8.8.8', '8.8.8.8.', '08.8.8.8', '0x8.8.8.8', '134744072', '8.8.8.8/32', ' 8.8.8.8', 'host.nl', '2600::1%1', '[2600::1]', '8.8.8.256'])('%j is not an address in plain notation', (text) => {
    expect(isPublicAddress(text)).toBe(false);
  });

  it('agrees with the registry for every IPv4 address', () => {
    fc.assert(fc.property(fc.ipV4(), (address) => { expect(isPublicAddress(address)).toBe(!isSpecial(address)); }), { numRuns: 5_000 });
    const edges = specialIPv4.flatMap(([start, bits]) => [toNumber(start), toNumber(start) + 2 ** (32 - bits) - 1]);
    for (const edge of edges) expect(isPublicAddress([24, 16, 8, 0].map((shift) => Math.floor(edge / 2 ** shift) % 256).join('.'))).toBe(false);
  });

  it('never accepts an IPv4 address in IPv6 clothes, public or not', () => {
    const clothes = (address: string): readonly string[] => [
      `::${address}`, `::ffff:${address}`, `::ffff:0:${address}`, `64:ff9b::${address}`, `64:ff9b:1::${hex(address)}`, `2002:${hex(address)}::1`, `2001:0:${hex(address)}::1`, `fe80::5efe:${hex(address)}`,
    ];
    fc.assert(fc.property(fc.ipV4(), (address) => { for (const dressed of clothes(address)) expect(isPublicAddress(dressed)).toBe(false); }), { numRuns: 1_000 });
  });

  it('never accepts an IPv6 address outside 2000::/3', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 }), (words) => {
        const outside = ((words[0] ?? 0) & 0xe000) !== 0x2000;
        if (outside) expect(isPublicAddress(words.map((word) => word.toString(16)).join(':'))).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });

  it('leaves out the own networks', () => {
    const own = ['145.97.0.0/16', '2a10:3781::/32'];
    expect(isPublicAddress('145.97.200.1', own)).toBe(false);
    expect(isPublicAddress('145.98.0.1', own)).toBe(true);
    expect(isPublicAddress('2a10:3781::5', own)).toBe(false);
    expect(isPublicAddress('2a10:3782::5', own)).toBe(true);
  });
});
