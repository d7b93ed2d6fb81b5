import { describe, expect, it } from '@jest/globals';
import { isAddress, searchAddress } from './search-address.js';

describe('where a question leads', () => {
  it.each([
    ['z-2026-000012 ', '/zaken/Z-2026-000012'],
    ['Z-2026-00001', '/zoeken?q=Z-2026-00001'],
    ['Noordpool & zoon', '/zoeken?q=Noordpool+%26+zoon'],
    ['', '/zoeken'],
    ['https://beelden.example/1', '/zoeken?adres=ja'],
    ['www.beelden.example', '/zoeken?adres=ja'],
  ])('%j', (text, address) => {
    expect(searchAddress(text)).toBe(address);
    if (isAddress(text)) expect(address).not.toContain('beelden');
  });
});
