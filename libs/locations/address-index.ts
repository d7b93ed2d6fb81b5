import { createHmac } from 'node:crypto';
import type { LocationKeys } from './keys.js';

/**
 * The spelling under which an address is found again: as the URL standard
 * writes it, without fragment. Null for what is no absolute address.
 */
export function canonicalAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** Finds the same address again and no other (a blind index): HMAC-SHA-256 under a key of its own. */
export const addressIndex = ({ index }: LocationKeys, address: string): Buffer => createHmac('sha256', index).update(canonicalAddress(address) ?? address).digest();
