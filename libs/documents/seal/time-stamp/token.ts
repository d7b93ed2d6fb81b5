import { X509Certificate, createHash } from 'node:crypto';
import type * as asn1 from 'asn1js';
import { Certificate, ContentInfo, SignedData, TSTInfo } from 'pkijs';
import type { Instant } from '../../../law/calendar/brands.js';
import { parseInstant } from '../../../law/calendar/instant.js';

/** What a time-stamp says, once its own signature was found right. */
export interface TimeStamp {
  readonly at: Instant;
  readonly certificates: readonly X509Certificate[];
  /** The certificate that it was signed with. */
  readonly signer: X509Certificate;
  readonly nonce: bigint | null;
}

/** The token does not hold, and why. */
export class TimeStampRefused extends Error {
  override name = 'TimeStampRefused';
}

/**
 * Reads a time-stamp token and checks its signature and that it is about
 * these bytes. Whom its certificate is trusted by is for the caller.
 *
 * @throws TimeStampRefused
 */
export async function readTimeStamp(token: Buffer, about: Buffer): Promise<TimeStamp> {
  const signedData = signedDataOf(token);
  const info = infoOf(signedData);
  if (!Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView).equals(createHash('sha256').update(about).digest())) throw new TimeStampRefused('The time-stamp is about something else.');
  const { signatureVerified, signerCertificate } = await signedData.verify({ signer: 0, data: new Uint8Array(about).buffer, checkChain: false, extendedMode: true }).catch(() => ({ signatureVerified: false, signerCertificate: null }));
  if (signatureVerified !== true || signerCertificate == null) throw new TimeStampRefused('The signature of the time-stamp does not hold.');
  const at = parseInstant(info.genTime.toISOString());
  if (at === null) throw new TimeStampRefused('The time-stamp has no moment.');
  const certificates = (signedData.certificates ?? []).filter((one): one is Certificate => one instanceof Certificate).map(nodeCertificate);
  return { at, certificates, signer: nodeCertificate(signerCertificate), nonce: info.nonce === undefined ? null : BigInt(`0x${Buffer.from(info.nonce.valueBlock.valueHexView).toString('hex')}`) };
}

function signedDataOf(token: Buffer): SignedData {
  try {
    return new SignedData({ schema: ContentInfo.fromBER(token).content as asn1.Sequence });
  } catch {
    throw new TimeStampRefused('This is no time-stamp.');
  }
}

function infoOf(signedData: SignedData): TSTInfo {
  const content = signedData.encapContentInfo.eContent?.getValue();
  if (content === undefined) throw new TimeStampRefused('The time-stamp is empty.');
  try {
    return TSTInfo.fromBER(content);
  } catch {
    throw new TimeStampRefused('This is no time-stamp.');
  }
}

const nodeCertificate = (certificate: Certificate): X509Certificate => new X509Certificate(Buffer.from(certificate.toSchema().toBER(false)));
