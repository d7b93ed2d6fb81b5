import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';

/** The files of a training seal in their folder. */
export interface TrainingFiles {
  /** Key and certificate together. */
  readonly key: string;
  /** What a stranger needs to check a training letter. */
  readonly anchor: string;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const said = 'OEFENING - GEEN RECHTSGEVOLG';
/** A training clock may stand in any year that the engine knows. */
const notBefore = '2015-01-01T00:00:00Z';
const notAfter = '2049-12-31T23:59:59Z';

export const trainingFiles = (dataDir: string): TrainingFiles => {
  const folder = join(dataDir, 'seal');
  return { key: join(folder, 'training-seal.pem'), anchor: join(folder, 'training-anchor.pem') };
};

/**
 * Makes the key and certificate of a training seal under the data folder,
 * unless they are there. The certificate says in its own name that it is for
 * training. Two processes that start at once end up with the same files.
 */
export async function ensureTrainingFiles(dataDir: string, authority: string): Promise<TrainingFiles> {
  const files = trainingFiles(dataDir);
  if (existsSync(files.anchor)) return files;
  mkdirSync(dataDir, { recursive: true });
  const draft = mkdtempSync(join(dataDir, 'seal-new-'));
  const made = await trainingCertificates(authority);
  writeFileSync(join(draft, 'training-seal.pem'), `# ${said}\n${made.key}\n${made.certificate}\n${made.anchor}\n`, { mode: 0o600 });
  writeFileSync(join(draft, 'training-anchor.pem'), `# ${said}\n${made.anchor}\n`);
  try {
    renameSync(draft, join(dataDir, 'seal'));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(files.anchor)) throw error;
  }
  return files;
}

/** A new key with a certificate for sealing, and the certificate of its issuer, all in PEM. `label` names them; without it they say that they are for training. */
export async function trainingCertificates(authority: string, label = said): Promise<{ readonly key: string; readonly certificate: string; readonly anchor: string }> {
  const [issuerKeys, sealKeys] = [await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']), await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])];
  const named = (what: string): x509.JsonName => [{ CN: [`${label} ${what}`.slice(0, 64)] }, { OU: [label] }, { O: [authority.slice(0, 64)] }, { C: ['NL'] }];
  // eslint-disable-next-line no-restricted-syntax -- the library takes dates; these are constants, no clock is read
  const validity = { notBefore: new Date(notBefore), notAfter: new Date(notAfter) };
  const anchor = await x509.X509CertificateGenerator.createSelfSigned({
    ...validity,
    name: named('uitgever'),
    keys: issuerKeys,
    signingAlgorithm: algorithm,
    extensions: [new x509.BasicConstraintsExtension(true, 0, true), new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true), await x509.SubjectKeyIdentifierExtension.create(issuerKeys.publicKey)],
  });
  const certificate = await x509.X509CertificateGenerator.create({
    ...validity,
    subject: named('zegel'),
    issuer: anchor.subject,
    publicKey: sealKeys.publicKey,
    signingKey: issuerKeys.privateKey,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation, true),
      await x509.AuthorityKeyIdentifierExtension.create(issuerKeys.publicKey),
    ],
  });
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', sealKeys.privateKey)).toString('base64');
  const key = `-----BEGIN PRIVATE KEY-----\n${pkcs8.replace(/.{64}/g, '$&\n')}\n-----END PRIVATE KEY-----`;
  return { key, certificate: certificate.toString('pem'), anchor: anchor.toString('pem') };
}
