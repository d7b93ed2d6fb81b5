import { existsSync, readFileSync } from 'node:fs';
import type { X509Certificate } from 'node:crypto';
import { parseArgs } from 'node:util';
import { certificatesIn } from '../../../libs/documents/seal/keys/certificates.js';
import { trainingFiles } from '../../../libs/documents/seal/keys/training-certificate.js';
import { verifyFile } from '../../../libs/documents/seal/verify/verify.js';
import { loadConfiguration } from '../../../libs/platform/configuration.js';
import { SetupError } from '../../../libs/platform/say.js';
import { verdictLines } from '../documents/verdict-lines.js';

const usage = 'Gebruik: autoriteit document verify <bestand> [--anchors <certificaten.pem>]';

/** `autoriteit document verify <file>`: whether a file is ours and unaltered; needs no network and no database. Answers 0 for yes, 1 for no. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  const [verb, path, ...more] = positionals;
  if (verb !== 'verify' || path === undefined || more.length > 0) throw new SetupError(usage);
  if (!existsSync(path)) throw new SetupError(`${path} bestaat niet.`);
  const verdict = await verifyFile(readFileSync(path), anchorsOf(values.anchors));
  for (const line of verdictLines(verdict)) process.stdout.write(`${line}\n`);
  return verdict.kind === 'intact' && verdict.seal.trust === 'trusted' ? 0 : 1;
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { anchors: { type: 'string' } } });
  } catch {
    throw new SetupError(usage);
  }
}

/** Those given, else those of this installation; whoever has neither learns by which certificate the file was sealed. */
function anchorsOf(given: string | undefined): readonly X509Certificate[] {
  const { sealAnchors, dataDir, mode } = loadConfiguration({ ...process.env, AUTORITEIT_MODE: 'training' });
  const path = given ?? sealAnchors ?? (mode === 'training' ? trainingFiles(dataDir).anchor : undefined);
  if (given !== undefined && !existsSync(given)) throw new SetupError(`${given} bestaat niet.`);
  return path !== undefined && existsSync(path) ? certificatesIn(readFileSync(path, 'utf8')) : [];
}
