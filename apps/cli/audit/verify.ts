import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exportFolder } from '../../../libs/audit/export/folder.js';
import { reportText } from '../../../libs/audit/export/report.js';
import { verifyExport } from '../../../libs/audit/export/verify-export.js';
import { verifyProof } from '../../../libs/audit/export/verify-proof.js';
import type { FoundCheckpoint } from '../../../libs/audit/verify/verify-checkpoints.js';
import { Wrong } from '../../../libs/audit/verify/wrong.js';
import { SetupError } from '../../../libs/platform/say.js';
import type { AuditWish } from './read-audit-wish.js';

type Verifying = Extract<AuditWish, { kind: 'verify' }>;

/** Not in order: the first thing that is wrong was named. */
const NOT_IN_ORDER = 2;

/** Verifies an export or a proof and prints what was found. Answers the exit code: 0 in order, 2 not. @throws SetupError where a file is not there. */
export const verify = (wish: Verifying, print: (text: string) => void): Promise<number> => printed(print, () => verified(wish));

/** Prints what a verification says, or the first thing that is wrong. Answers the exit code. */
export async function printed(print: (text: string) => void, verification: () => Promise<string>): Promise<number> {
  try {
    print(await verification());
    return 0;
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    print(`NIET IN ORDE (${error.code})\n${error.where}: ${error.what}\n`);
    return NOT_IN_ORDER;
  }
}

async function verified({ what, policy, checkpoints, document }: Verifying): Promise<string> {
  if (!existsSync(what)) throw new SetupError(`${what} is er niet.`);
  const keys = policy === null ? null : fileText(policy);
  if (!statSync(what).isDirectory()) {
    if (keys === null) throw new SetupError('Geef met --policy het bestand met de sleutels van het logboek: een bewijs draagt ze niet zelf.');
    return proofLines(what, verifyProof(what, fileText(what), keys, document === null ? null : fileBytes(document)));
  }
  const held = checkpoints.flatMap(checkpointsIn);
  return reportText(await verifyExport(exportFolder(what), { ...(keys === null ? {} : { policy: keys }), checkpoints: held }));
}

function proofLines(name: string, { origin, size, entry, documentId }: ReturnType<typeof verifyProof>): string {
  const { recorded } = entry;
  const about = recorded === null ? '' : `, zaak ${recorded.caseNumber}, handeling ${String(recorded.firstSeq)} tot en met ${String(recorded.lastSeq)}`;
  const lines = [
    `In orde: ${name} bewijst dat regel ${String(entry.index)} (${entry.action}${about}, ${entry.systemAt}) in het logboek ${origin} staat, dat toen ${String(size)} regels telde.`,
    documentId === null ? 'Er is geen document meegegeven; met --document <bestand> wordt ook dat nagegaan.' : `Het document is ${documentId}, precies zoals het is vastgelegd.`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The checkpoints in a file or below a folder, as a witness or somebody else kept them. */
function checkpointsIn(path: string): readonly FoundCheckpoint[] {
  if (!existsSync(path)) throw new SetupError(`${path} is er niet.`);
  if (statSync(path).isDirectory()) return readdirSync(path).sort().flatMap((name) => checkpointsIn(join(path, name)));
  return [{ name: path, text: fileText(path) }];
}

function fileBytes(path: string): Buffer {
  if (!existsSync(path)) throw new SetupError(`${path} is er niet.`);
  return readFileSync(path);
}

const fileText = (path: string): string => fileBytes(path).toString();
