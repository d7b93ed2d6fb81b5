import { mod97 } from './reference.js';

/** Whether the text is an IBAN with right check digits (ISO 13616), without spaces. */
export const isIban = (text: string): boolean => /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text) && mod97(`${text.slice(4)}${text.slice(0, 4)}`) === 1;
