import { describe, expect, it } from '@jest/globals';
import { pageOf, readAddress, writeAddress } from './address.js';

describe('the address of a screen', () => {
  it('is read into path and query, without what follows a hash', () => {
    expect(readAddress('/zaken?fase=notice&zoek=Noord%20pool#inhoud')).toEqual({ path: '/zaken', query: { fase: 'notice', zoek: 'Noord pool' } });
    expect(readAddress('')).toEqual({ path: '/', query: {} });
  });

  it('is written back without what is empty', () => {
    expect(writeAddress('/zaken', { fase: 'notice', zoek: '', pagina: undefined })).toBe('/zaken?fase=notice');
    expect(writeAddress('/')).toBe('/');
    expect(readAddress(writeAddress('/zaken', { zoek: 'a&b=c' })).query).toEqual({ zoek: 'a&b=c' });
  });

  it('has a page number, the first where it makes no sense', () => {
    expect(['3', '0', '-1', '1.5', 'x', undefined].map((pagina) => pageOf({ path: '/', query: pagina === undefined ? {} : { pagina } }))).toEqual([3, 1, 1, 1, 1, 1]);
  });
});
