import { withoutAddresses } from '../../../../libs/contracts/addresses.js';
import { writeAddress } from '../address/address.js';

/** Whether somebody typed an address: it may be a location, and never stands in the address of a screen. */
export const isAddress = (text: string): boolean => withoutAddresses(text, '') !== text;

/** Where a question leads: a whole case number to the case itself, an address to the field for locations, without it. */
export function searchAddress(text: string): string {
  const question = text.trim();
  if (/^Z-\d{4}-\d{6}$/i.test(question)) return `/zaken/${question.toUpperCase()}`;
  return isAddress(question) ? writeAddress('/zoeken', { adres: 'ja' }) : writeAddress('/zoeken', { q: question });
}
