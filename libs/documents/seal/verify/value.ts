import { X509Certificate, createHash } from 'node:crypto';
import type * as asn1 from 'asn1js';
import { Certificate, ContentInfo, SignedData, getCrypto } from 'pkijs';
import type { SignerInfo } from 'pkijs';
import { oid, readElement, readElements } from '../cms/der.js';
import { readManifest } from '../cms/manifest.js';
import type { SealManifest } from '../cms/manifest.js';
import { oids } from '../cms/oids.js';
import { isLowSignature } from '../cms/signature-value.js';
import { signedAttributes, writeSignedData } from '../cms/signed-data.js';

/** The value of a seal of which the signature is right: whoever holds the key of the certificate signed this digest and this manifest. */
export interface SealValue {
  readonly contentDigest: Buffer;
  readonly manifest: SealManifest;
  readonly signature: Buffer;
  readonly certificate: X509Certificate;
  readonly certificates: readonly X509Certificate[];
  readonly timeStamp: Buffer | null;
}

/**
 * Reads the value of a seal and checks its signature; null where it is none of
 * ours or was changed. What is read must be exactly what we write: made again
 * from its parts it gives the same bytes, so no byte of it escapes the check.
 */
export async function readValue(der: Buffer): Promise<SealValue | null> {
  try {
    return await valueOf(der);
  } catch {
    return null;
  }
}

async function valueOf(der: Buffer): Promise<SealValue | null> {
  const signedData = new SignedData({ schema: ContentInfo.fromBER(der).content as asn1.Sequence });
  const [info, ...more] = signedData.signerInfos;
  const own = (signedData.certificates ?? []).filter((one): one is Certificate => one instanceof Certificate);
  const signer = own.find((one) => info !== undefined && isOf(one, info));
  if (info === undefined || more.length > 0 || signer === undefined) return null;
  const signature = Buffer.from(info.signature.valueBlock.valueHexView);
  const contentDigest = readElement(attributeOf(info.signedAttrs, oids.messageDigest)).content;
  const manifest = readManifest(attributeOf(info.signedAttrs, oids.manifest));
  const timeStamp = info.unsignedAttrs === undefined ? null : attributeOf(info.unsignedAttrs, oids.signatureTimeStamp);
  const certificates = own.map(rawOf);
  const certificate = rawOf(signer);
  const rewritten = writeSignedData({ certificates: inOrder(certificate, certificates), attributes: signedAttributes(contentDigest, certificate, manifest), signature, timeStamp });
  if (!rewritten.equals(der) || !isLowSignature(signature)) return null;
  if (!(await isSignedBy(info, signer))) return null;
  const read = new X509Certificate(certificate);
  return { contentDigest, manifest, signature, certificate: read, certificates: certificates.map((raw) => new X509Certificate(raw)), timeStamp };
}

const inOrder = (first: Buffer, all: readonly Buffer[]): readonly [Buffer, ...Buffer[]] => [first, ...all.filter((one) => one !== first && !one.equals(first))];

const rawOf = (certificate: Certificate): Buffer => Buffer.from(certificate.toSchema().toBER(false));

const isOf = (certificate: Certificate, { sid }: SignerInfo): boolean => {
  const named = sid as { readonly issuer?: Certificate['issuer']; readonly serialNumber?: Certificate['serialNumber'] };
  return named.issuer !== undefined && certificate.issuer.isEqual(named.issuer) && certificate.serialNumber.isEqual(named.serialNumber);
};

const isSignedBy = (info: SignerInfo, signer: Certificate): Promise<boolean> =>
  getCrypto(true).verifyWithPublicKey(info.signedAttrs?.encodedValue ?? new ArrayBuffer(0), info.signature, signer.subjectPublicKeyInfo, info.signatureAlgorithm, 'SHA-256');

/** The value of an attribute, in DER. Read from the bytes themselves: the library cannot write an identifier as long as ours again. */
function attributeOf(attributes: SignerInfo['signedAttrs'], type: string): Buffer {
  for (const { content } of readElements(readElement(Buffer.from(attributes?.encodedValue ?? new ArrayBuffer(0))).content)) {
    const [named, values] = readElements(content);
    const [value] = readElements(values?.content ?? Buffer.alloc(0));
    if (named?.whole.equals(oid(type)) === true && value !== undefined) return value.whole;
  }
  throw new Error(`The seal has no ${type}.`);
}

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
