import { X509Certificate, createPrivateKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import * as asn1 from 'asn1js';
import { AuthenticatedSafe, CertBag, ContentInfo, PFX, PKCS8ShroudedKeyBag, PrivateKeyInfo } from 'pkijs';
import { UnusableSealKey } from './key-holder.js';

/** A key with its certificates, as a PKCS#12 file holds them. */
export interface KeyAndCertificates {
  readonly key: KeyObject;
  readonly certificates: readonly X509Certificate[];
}

const cannotRead = 'Het PKCS#12-bestand van het zegel kan niet worden gelezen: een verkeerd wachtwoord, of versleuteld met een verouderd algoritme (maak het opnieuw met `openssl pkcs12 -export -keypbe AES-256-CBC -certpbe AES-256-CBC -macalg sha256`).';

/** Reads a PKCS#12 file that is encrypted with AES (PBES2). @throws UnusableSealKey */
export async function readPkcs12(bytes: Buffer, passphrase: string): Promise<KeyAndCertificates> {
  const found = await bagsOf(bytes, passphrase).catch(() => {
    throw new UnusableSealKey(cannotRead);
  });
  const [key] = found.keys;
  if (key === undefined) throw new UnusableSealKey('Het PKCS#12-bestand van het zegel bevat geen geheime sleutel.');
  return { key, certificates: found.certificates };
}

async function bagsOf(bytes: Buffer, passphrase: string): Promise<{ readonly keys: readonly KeyObject[]; readonly certificates: readonly X509Certificate[] }> {
  const password = new Uint8Array(Buffer.from(passphrase, 'utf8')).buffer;
  const pfx = PFX.fromBER(bytes);
  await pfx.parseInternalValues({ password, checkIntegrity: true });
  const safe = pfx.parsedValue?.authenticatedSafe;
  if (!(safe instanceof AuthenticatedSafe)) throw new Error('No safe.');
  await safe.parseInternalValues({ safeContents: safe.safeContents.map((content) => (content.contentType === ContentInfo.ENCRYPTED_DATA ? { password } : {})) });
  const bags = (safe.parsedValue.safeContents as { value: { safeBags: { bagValue: unknown }[] } }[]).flatMap(({ value }) => value.safeBags.map(({ bagValue }) => bagValue));
  const keys: KeyObject[] = [];
  const certificates: X509Certificate[] = [];
  for (const bag of bags) {
    if (bag instanceof PrivateKeyInfo) keys.push(keyOf(bag));
    if (bag instanceof PKCS8ShroudedKeyBag) {
      await (bag as unknown as { parseInternalValues: (parameters: { password: ArrayBuffer }) => Promise<void> }).parseInternalValues({ password });
      if (bag.parsedValue !== undefined) keys.push(keyOf(bag.parsedValue));
    }
    if (bag instanceof CertBag && bag.certValue instanceof asn1.OctetString) certificates.push(new X509Certificate(Buffer.from(bag.certValue.valueBlock.valueHexView)));
  }
  return { keys, certificates };
}

const keyOf = (info: PrivateKeyInfo): KeyObject => createPrivateKey({ key: Buffer.from(info.toSchema().toBER(false)), format: 'der', type: 'pkcs8' });
