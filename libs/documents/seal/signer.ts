/**
 * Whoever holds the key of the seal: a file, an HSM, a remote service. The key
 * itself never comes out; what is needed is a signature and the certificates.
 */
export interface SealSigner {
  /** In DER: that of the key first, then those of its issuers as far as they are given along. */
  readonly certificates: readonly [Buffer, ...Buffer[]];
  /** ECDSA with P-256 and SHA-256 over these bytes, in DER. Rejects while the key cannot be reached. */
  readonly sign: (bytes: Buffer) => Promise<Buffer>;
}

/** Gives a time-stamp token (RFC 3161) over the SHA-256 digest of these bytes, in DER. Rejects while the service cannot be reached. */
export type TimeStamper = (about: Buffer) => Promise<Buffer>;

/** What a letter is sealed with in this installation. */
export interface Seal {
  readonly signer: SealSigner;
  /** Null where no time-stamp service is set: the seal is B-B then, else B-T. */
  readonly timeStamper: TimeStamper | null;
  /** Whether the certificate says of itself that it is for training. */
  readonly training: boolean;
}
