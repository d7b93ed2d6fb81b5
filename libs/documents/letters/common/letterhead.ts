import type { Letterhead } from '../../layout/letterhead.js';
import { dateNl } from '../../wording/values.js';
import type { LetterHeader } from './header.js';

/** Sender, addressee and details as they stand above every letter. */
export function letterheadOf(header: LetterHeader): Letterhead {
  const { authority, addressee } = header;
  return {
    authority: { name: authority.name, lines: [...authority.addressLines, authority.email] },
    addressee: { name: addressee.name, lines: [...(addressee.addressLines ?? []), `${addressee.contactPoint.includes('@') ? 'Per e-mail:' : 'Via'} ${addressee.contactPoint}`] },
    details: [
      { label: 'Datum', value: dateNl(header.date) },
      { label: 'Ons kenmerk', value: header.reference },
      { label: 'Zaaknummer', value: header.caseNumber },
      ...(header.subject === undefined ? [] : [{ label: 'Onderwerp', value: header.subject }]),
    ],
  };
}
