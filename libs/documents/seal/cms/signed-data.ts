import { createHash } from 'node:crypto';
import { integer, octetString, oid, readElement, readElements, sequence, set, tagged } from './der.js';
import { writeManifest } from './manifest.js';
import type { SealManifest } from './manifest.js';
import { oids } from './oids.js';

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

const attribute = (type: string, value: Buffer): Buffer => sequence(oid(type), set(value));

/**
 * The signed attributes of a PAdES baseline seal (ETSI EN 319 142-1, 6.3): the
 * type and digest of the content and the certificate of the key. The moment of
 * signing stands in the signature dictionary; as an attribute it is forbidden.
 */
export function signedAttributes(contentDigest: Buffer, certificate: Buffer, manifest: SealManifest): readonly Buffer[] {
  return [
    attribute(oids.contentType, oid(oids.data)),
    attribute(oids.messageDigest, octetString(contentDigest)),
    attribute(oids.signingCertificateV2, signingCertificate(certificate)),
    attribute(oids.manifest, writeManifest(manifest)),
  ];
}

/** SHA-256 is the default of ESSCertIDv2, and a default is not written. */
function signingCertificate(certificate: Buffer): Buffer {
  const { issuer, serial } = issuerAndSerial(certificate);
  const directoryName = tagged(0xa4, issuer);
  return sequence(sequence(sequence(octetString(sha256(certificate)), sequence(sequence(directoryName), serial))));
}

/** Issuer and serial number of a certificate, as they stand in it. */
export function issuerAndSerial(certificate: Buffer): { readonly issuer: Buffer; readonly serial: Buffer } {
  const [toBeSigned] = readElements(readElement(certificate).content);
  const fields = readElements(toBeSigned?.content ?? Buffer.alloc(0));
  const [serial, , issuer] = fields[0]?.tag === 0xa0 ? fields.slice(1) : fields;
  if (serial?.tag !== 0x02 || issuer?.tag !== 0x30) throw new Error('This is no certificate.');
  return { issuer: issuer.whole, serial: serial.whole };
}

/** What the key signs: the attributes as a set. */
export const toBeSigned = (attributes: readonly Buffer[]): Buffer => set(...attributes);

export interface SignedData {
  readonly certificates: readonly [Buffer, ...Buffer[]];
  readonly attributes: readonly Buffer[];
  readonly signature: Buffer;
  readonly timeStamp: Buffer | null;
}

/** The value of the seal (CMS SignedData, RFC 5652) without the content, which is the file around it. */
export function writeSignedData({ certificates, attributes, signature, timeStamp }: SignedData): Buffer {
  const { issuer, serial } = issuerAndSerial(certificates[0]);
  const signerInfo = sequence(
    integer(1),
    sequence(issuer, serial),
    sequence(oid(oids.sha256)),
    retagged(0xa0, set(...attributes)),
    sequence(oid(oids.ecdsaWithSha256)),
    octetString(signature),
    ...(timeStamp === null ? [] : [retagged(0xa1, set(attribute(oids.signatureTimeStamp, timeStamp)))]),
  );
  const signedData = sequence(integer(1), set(sequence(oid(oids.sha256))), sequence(oid(oids.data)), retagged(0xa0, set(...certificates)), set(signerInfo));
  return sequence(oid(oids.signedData), tagged(0xa0, signedData));
}

/** The same content under another tag (an implicit one). */
const retagged = (tag: number, element: Buffer): Buffer => tagged(tag, readElement(element).content);
