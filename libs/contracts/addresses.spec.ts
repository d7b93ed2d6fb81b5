import { describe, expect, it } from '@jest/globals';
import { withoutAddresses } from './addresses.js';

describe('a text without addresses', () => {
  it.each([
    ['zie https://beelden.example/a/1?x=2 daar', 'zie # daar'],
    ['zie hxxp://beelden.example/a daar', 'zie # daar'],
    ['zie www.beelden.example/a daar', 'zie # daar'],
    ['mail naar meldpunt@beelden.example.', 'mail naar #.'],
    ['op 192.0.2.17 en 2001:db8:0:1:2:3:4:5', 'op # en #'],
    ['zaak Z-2026-000001, artikel 5:32b Awb, om 09.30 uur', 'zaak Z-2026-000001, artikel 5:32b Awb, om 09.30 uur'],
    ['kenmerk 26/1234 van 1.250,50 euro', 'kenmerk 26/1234 van 1.250,50 euro'],
  ])('%s', (text, left) => {
    expect(withoutAddresses(text, '#')).toBe(left);
  });
});
