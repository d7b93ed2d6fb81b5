/** The object identifiers of a seal. */
export const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  /** ESS signing-certificate-v2 (RFC 5035): which certificate the signature belongs to. */
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  /** The time-stamp over the signature (ETSI EN 319 122-1). */
  signatureTimeStamp: '1.2.840.113549.1.9.16.2.14',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  /** Our own list of digests, by which a changed byte is found; an identifier from a UUID (ITU-T X.667). */
  manifest: '2.25.262387951046098345517930414172043812463',
} as const;
