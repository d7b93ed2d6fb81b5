import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Seal, SealSigner } from '../signer.js';
import { timeStampService } from '../time-stamp/service.js';
import { certificateFacts, certificatesIn } from './certificates.js';
import { UnusableSealKey, keyHolder, privateKeyIn } from './key-holder.js';
import { readPkcs12 } from './pkcs12.js';
import { ensureTrainingFiles } from './training-certificate.js';

/** What the configuration says of the seal. */
export interface SealSettings {
  readonly mode: 'training' | 'production';
  readonly dataDir: string;
  readonly authorityName: string;
  /** A PEM file with key and certificates, or a PKCS#12 file; in training one is made where it is absent. */
  readonly sealKey: string | undefined;
  /** Certificates in PEM, where they do not stand with the key. */
  readonly sealCertificate: string | undefined;
  readonly sealPassphrase: string | undefined;
  readonly timeStampUrl: string | undefined;
}

/**
 * Opens what this installation seals with.
 *
 * @throws UnusableSealKey for a key that cannot be used: not P-256, no certificate that belongs to it, or
 *   a training certificate in production
 */
export async function openSeal(settings: SealSettings): Promise<Seal> {
  const signer = await signerOf(settings);
  const { training } = certificateFacts(new X509Certificate(signer.certificates[0]));
  if (settings.mode === 'production' && training) {
    throw new UnusableSealKey('AUTORITEIT_SEAL_KEY heeft een oefencertificaat; dat mag in productie niet.');
  }
  if (settings.mode === 'training' && !training) {
    throw new UnusableSealKey('AUTORITEIT_SEAL_KEY heeft een certificaat dat niet zegt dat het voor een oefening is; een oefening verzegelt niet met een echt zegel.');
  }
  return { signer, timeStamper: settings.timeStampUrl === undefined ? null : timeStampService(settings.timeStampUrl), training };
}

async function signerOf(settings: SealSettings): Promise<SealSigner> {
  const path = settings.sealKey ?? (await trainingKey(settings));
  if (!existsSync(path)) throw new UnusableSealKey('Het bestand van AUTORITEIT_SEAL_KEY bestaat niet.');
  const bytes = readFileSync(path);
  const beside = settings.sealCertificate === undefined ? [] : certificatesIn(readFileSync(settings.sealCertificate, 'utf8'));
  const text = bytes.toString('latin1');
  if (text.includes('-----BEGIN')) return keyHolder(privateKeyIn(keyBlock(text), settings.sealPassphrase), [...certificatesIn(text), ...beside]);
  const { key, certificates } = await readPkcs12(bytes, settings.sealPassphrase ?? '');
  return keyHolder(key, [...certificates, ...beside]);
}

const keyBlock = (pem: string): string => /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]+?-----END [A-Z ]*PRIVATE KEY-----/.exec(pem)?.[0] ?? '';

async function trainingKey({ mode, dataDir, authorityName }: SealSettings): Promise<string> {
  if (mode === 'production') throw new UnusableSealKey('AUTORITEIT_SEAL_KEY ontbreekt: de sleutel waarmee stukken worden verzegeld.');
  return (await ensureTrainingFiles(dataDir, authorityName)).key;
}
