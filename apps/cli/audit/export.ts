import { caseExport } from '../../../libs/audit/export/from-record/case-export.js';
import { logExport } from '../../../libs/audit/export/from-record/log-export.js';
import { NoExport } from '../../../libs/audit/export/from-record/made.js';
import { fingerprintOf, hashOf, type FileHash, type Fingerprint } from '../../../libs/audit/export/fingerprint.js';
import { exportFolder, newExportFolder, type ExportWriter } from '../../../libs/audit/export/folder.js';
import { reportText } from '../../../libs/audit/export/report.js';
import { verifyExport } from '../../../libs/audit/export/verify-export.js';
import { hasOne, leftOutFor, mayExportCase, mayExportLog } from '../../../libs/audit/export/who-may.js';
import { SetupError } from '../../../libs/platform/say.js';
import { onRecord, type OnRecord } from './on-record.js';
import type { AuditWish } from './read-audit-wish.js';
import { printed } from './verify.js';

type Exporting = Extract<AuditWish, { kind: 'export' }>;

/** Makes an export in a new folder and verifies what was written. @throws SetupError where it cannot be made. */
export async function exportTo(wish: Exporting, print: (text: string) => void): Promise<number> {
  const { policy, hashes } = await onRecord(wish.user, async (on) => {
    const files = await made(wish, on);
    const folder = freshFolder(wish.folder);
    const hashes: FileHash[] = [];
    try {
      for await (const { path, contents } of files) {
        folder.write(path, contents);
        hashes.push({ path, sha256: hashOf(contents) });
      }
    } catch (error) {
      throw error instanceof NoExport ? new SetupError(error.message) : error;
    }
    return { policy: on.making.policy, hashes };
  });
  print(`${String(hashes.length)} bestanden in ${wish.folder}.\n`);
  if (wish.caseNumber !== null) print(sentAs(fingerprintOf(hashes)));
  return printed(print, async () => reportText(await verifyExport(exportFolder(wish.folder), { policy })));
}

/** What the act that sends it to a court says of it (`SendDefence`, 8:42 Awb). */
const sentAs = ({ sha256, indexSha256, parts }: Fingerprint): string => `Voor de handeling waarmee dit dossier wordt verzonden:\n  "sha256": "${sha256}"\n  "indexSha256": "${indexSha256}"\n  "parts": ${JSON.stringify(parts)}\n`;

async function made(wish: Exporting, { db, making, authority, roles, note }: OnRecord): Promise<ReturnType<typeof logExport>> {
  const { caseNumber } = wish;
  const allowed = caseNumber === null ? mayExportLog : mayExportCase;
  if (!hasOne(roles, allowed)) throw new SetupError(`${wish.user} mag dit niet: het is voor ${allowed.join(', ')}.`);
  const leftOut = leftOutFor(roles, wish.leftOut);
  await note(caseNumber === null ? 'ExportLog' : 'ExportCase', { ...(caseNumber === null ? { details: wish.details } : { case: caseNumber, courtOnly: [...wish.courtOnly] }), leftOut: [...leftOut] });
  if (caseNumber === null) return logExport(db.pool, { ...making, locations: !leftOut.includes('vindplaatsen'), details: wish.details });
  const isAct = (text: string): boolean => /^[1-9]\d*$/.test(text);
  const courtOnly = wish.courtOnly.length === 0 ? null : { acts: wish.courtOnly.filter(isAct).map(Number), documents: wish.courtOnly.filter((text) => !isAct(text)), why: wish.reason };
  return caseExport(db.pool, { ...making, caseNumber, locationKeys: db.locationKeys, authority, leftOut, courtOnly });
}

function freshFolder(folder: string): ExportWriter {
  try {
    return newExportFolder(folder);
  } catch (error) {
    throw error instanceof RangeError ? new SetupError(`${error.message}.`) : error;
  }
}
