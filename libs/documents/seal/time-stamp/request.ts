import { integer, nothing, octetString, oid, sequence, yes } from '../cms/der.js';
import { oids } from '../cms/oids.js';

/** A time-stamp request (RFC 3161) for a SHA-256 digest; the answer must hold the certificate of the service. */
export const timeStampRequest = (digest: Buffer, nonce: bigint): Buffer =>
  sequence(integer(1), sequence(sequence(oid(oids.sha256), nothing), octetString(digest)), integer(nonce), yes);
