import type { X509Certificate } from 'node:crypto';
import type { Instant } from '../../../law/calendar/brands.js';
import { instantFromMillis } from '../../../law/calendar/instant.js';

/** How far a certificate can be followed. */
export type Trust =
  | 'trusted'
  /** It ends at a certificate that whoever checks does not know. */
  | 'unknown-issuer'
  /** Not valid at the moment of sealing. */
  | 'not-valid-then';

/** How far a certificate was followed, and along which certificates. */
export interface Followed {
  readonly trust: Trust;
  readonly path: readonly X509Certificate[];
}

/**
 * Follows a certificate to one of the anchors: certificates that whoever checks
 * holds for those of the Authority, or of whoever issued its certificate.
 */
export function follow(certificate: X509Certificate, others: readonly X509Certificate[], anchors: readonly X509Certificate[], at: Instant): Followed {
  const path: X509Certificate[] = [];
  for (let current = certificate; ; ) {
    path.push(current);
    if (!isValidAt(current, at)) return { trust: 'not-valid-then', path };
    if (anchors.some((anchor) => same(anchor, current))) return { trust: 'trusted', path };
    const child = current;
    const issuer = [...anchors, ...others].find((one) => one.ca && !path.includes(one) && isIssuedBy(child, one));
    if (issuer === undefined) return { trust: 'unknown-issuer', path };
    current = issuer;
  }
}

/** Whether each of these certificates is on the way to the anchor, byte for byte: none rides along that nothing vouches for. */
export const areOnPath = (certificates: readonly X509Certificate[], { trust, path }: Followed): boolean =>
  trust !== 'trusted' || certificates.every((one) => path.some((other) => same(one, other)));

const same = (one: X509Certificate, other: X509Certificate): boolean => one.raw.equals(other.raw);

const isIssuedBy = (certificate: X509Certificate, issuer: X509Certificate): boolean => certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

const isValidAt = ({ validFrom, validTo }: X509Certificate, at: Instant): boolean => momentOf(validFrom) <= at && at <= momentOf(validTo);

/** Node writes `Mar  3 09:00:00 2025 GMT`. */
const momentOf = (written: string): Instant => instantFromMillis(Date.parse(written));
