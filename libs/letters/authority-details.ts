import type { AuthorityDetails } from './case-file.js';

/** The Authority as its letters show it; in training plainly fictional, apart from the name that was set. */
export function authorityDetails(name: string): AuthorityDetails {
  return {
    sender: { name, addressLines: ['Voorbeeldplein 1', '2500 AA Voorbeeldstad'], email: 'bevelen@autoriteit.example' },
    interimReliefCourt: 'de rechtbank Den Haag',
    digitalServicesCoordinator: 'de Autoriteit Consument en Markt',
    account: { iban: 'NL00 VBLD 0000 0000 00', holder: name },
  };
}
