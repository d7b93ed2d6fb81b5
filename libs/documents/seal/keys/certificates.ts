import { X509Certificate } from 'node:crypto';

/** What a certificate of the seal says, for people and for checks. */
export interface CertificateFacts {
  readonly subject: string;
  readonly issuer: string;
  /** As the certificate writes it, in UTC. */
  readonly validFrom: string;
  readonly validTo: string;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
  readonly training: boolean;
}

const TRAINING = /oefen|training/i;

export function certificateFacts(certificate: X509Certificate): CertificateFacts {
  const { subject, issuer, validFrom, validTo, fingerprint256 } = certificate;
  return {
    subject: inOneLine(subject),
    issuer: inOneLine(issuer),
    validFrom,
    validTo,
    sha256: fingerprint256.replaceAll(':', '').toLowerCase(),
    training: TRAINING.test(subject) || TRAINING.test(issuer),
  };
}

const inOneLine = (name: string): string => name.split('\n').join(', ');

/** The certificates in a PEM text, in their order. */
export function certificatesIn(pem: string): readonly X509Certificate[] {
  return [...pem.matchAll(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)].map(([block]) => new X509Certificate(block));
}
