import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Configuration } from '../../../libs/platform/configuration.js';
import { certificateFacts } from '../../../libs/documents/seal/keys/certificates.js';
import { UnusableSealKey } from '../../../libs/documents/seal/keys/key-holder.js';
import { openSeal } from '../../../libs/documents/seal/keys/open-seal.js';
import { trainingFiles } from '../../../libs/documents/seal/keys/training-certificate.js';
import { unwell, well } from './check.js';
import type { Finding } from './check.js';

/** Whether letters can be sealed, with which certificate. */
export async function seal(configuration: Configuration): Promise<Finding> {
  if (configuration.mode === 'training' && configuration.sealKey === undefined && !existsSync(trainingFiles(configuration.dataDir).key)) return well('zegel: de worker maakt bij de eerste start een oefencertificaat');
  try {
    const { signer, timeStamper } = await openSeal(configuration);
    const { subject, validTo } = certificateFacts(new X509Certificate(signer.certificates[0]));
    return well(`zegel: ${subject}, geldig tot ${validTo}${timeStamper === null ? ', zonder tijdstempeldienst' : ', met tijdstempeldienst'}`);
  } catch (error) {
    if (!(error instanceof UnusableSealKey)) throw error;
    return unwell(`zegel: ${error.message}`, 'zie docs/operations.md, Zegel en bekendmaking');
  }
}

/** How letters leave. */
export function serving({ mode, mailServer, publicUrl, mailReturns }: Configuration): Finding {
  if (mode === 'training') return well('bekendmaking: naar de mailserver van de oefenaanbieder');
  if (mailServer === undefined) return unwell('bekendmaking: geen verzendkanaal; elk besluit wordt een taak', 'zet AUTORITEIT_MAIL_SERVER (mx, of een ontvangende server)');
  return well(`bekendmaking: ${mailServer === 'mx' ? 'rechtstreeks aan de ontvangende servers (MX)' : mailServer}${publicUrl === undefined ? ', zonder ophaalpagina' : ''}${mailReturns === undefined ? '; onbestelbare berichten leest niemand vanzelf (AUTORITEIT_MAIL_RETURNS)' : ''}`);
}
