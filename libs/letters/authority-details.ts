import type { OwnAccounts } from '../money/payments/own-accounts.js';
import type { AuthorityDetails } from './case-file.js';

/**
 * The Authority as its letters show it; in training plainly fictional, apart from
 * the name that was set. Payment is asked on the first of its own accounts;
 * without one a letter that asks for money misses a part and is not rendered (4:89 Awb).
 */
export function authorityDetails(name: string, accounts: OwnAccounts): AuthorityDetails {
  return {
    sender: { name, addressLines: ['Voorbeeldplein 1', '2500 AA Voorbeeldstad'], email: 'bevelen@autoriteit.example' },
    interimReliefCourt: 'de rechtbank Den Haag',
    digitalServicesCoordinator: 'de Autoriteit Consument en Markt',
    account: { iban: inFours(accounts[0] ?? ''), holder: name },
  };
}

/** As people read an IBAN: in groups of four. */
const inFours = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');
