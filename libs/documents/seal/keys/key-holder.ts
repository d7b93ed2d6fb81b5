import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { KeyObject, X509Certificate } from 'node:crypto';
import type { SealSigner } from '../signer.js';

/** The key or certificate cannot be used for sealing, and why; in Dutch, for whoever sets the installation up. */
export class UnusableSealKey extends Error {
  override name = 'UnusableSealKey';
}

/**
 * A key that this process holds itself, read from a file.
 *
 * @throws UnusableSealKey unless it is P-256 and one of the certificates belongs to it
 */
export function keyHolder(key: KeyObject, certificates: readonly X509Certificate[]): SealSigner {
  if (key.asymmetricKeyType !== 'ec' || key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') {
    throw new UnusableSealKey('De sleutel van het zegel moet een ECDSA-sleutel op P-256 zijn.');
  }
  const publicKey = createPublicKey(key);
  const own = certificates.find((certificate) => certificate.publicKey.equals(publicKey));
  if (own === undefined) throw new UnusableSealKey('Bij de sleutel van het zegel zit geen certificaat dat erbij hoort.');
  return {
    certificates: [own.raw, ...issuersOf(own, certificates).map(({ raw }) => raw)],
    sign: (bytes) => Promise.resolve(sign('sha256', bytes, { key, dsaEncoding: 'der' })),
  };
}

/** From the issuer of the certificate upwards, as far as they are there; without the root, which whoever checks has from elsewhere. */
function issuersOf(own: X509Certificate, certificates: readonly X509Certificate[]): readonly X509Certificate[] {
  const path: X509Certificate[] = [];
  for (let at = own; ; ) {
    const issuer = certificates.find((one) => !path.includes(one) && !one.checkIssued(one) && one !== own && at.checkIssued(one));
    if (issuer === undefined) return path;
    path.push(issuer);
    at = issuer;
  }
}

/** A private key in PEM. @throws UnusableSealKey where it is none, or the passphrase does not fit */
export function privateKeyIn(pem: string, passphrase: string | undefined): KeyObject {
  try {
    return createPrivateKey({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
  } catch {
    throw new UnusableSealKey('De sleutel van het zegel kan niet worden gelezen: geen PEM met een geheime sleutel, of een verkeerd wachtwoord.');
  }
}
