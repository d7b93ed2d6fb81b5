import type { KeptLocation } from '../../enforcement/case/outcome.js';
import type { Row } from '../perform/write-set.js';
import { addressIndex } from '../../locations/address-index.js';
import { sealLocation } from '../../locations/envelope.js';
import type { LocationKeys } from '../../locations/keys.js';

/** The rows of the locations of a case, sealed, and of their keys. */
export interface LocationRows {
  readonly locations: readonly Row[];
  readonly locationKeys: readonly Row[];
  /** What the log vouches for, in the order of the locations. */
  readonly commitments: readonly { readonly id: string; readonly commitment: string }[];
}

/** Seals the locations of a case for the write set; bytes as PostgreSQL reads them from text. */
export function locationRows(keys: LocationKeys, caseNumber: string, locations: readonly KeptLocation[]): LocationRows {
  const sealed = locations.map(({ id, url }) => ({ id, index: addressIndex(keys, url), ...sealLocation(keys, { caseNumber, id }, url) }));
  return {
    locations: sealed.map(({ id, sealed: bytes, commitment, index }) => ({ case_number: caseNumber, id, sealed: hex(bytes), commitment: hex(commitment), address_index: hex(index) })),
    locationKeys: sealed.map(({ id, kek, wrapped }) => ({ case_number: caseNumber, id, kek, wrapped: hex(wrapped) })),
    commitments: sealed.map(({ id, commitment }) => ({ id, commitment: commitment.toString('hex') })),
  };
}

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
