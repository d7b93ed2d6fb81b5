import { existsSync, writeFileSync } from 'node:fs';
import { checkpointToUse } from '../../../libs/audit/export/from-record/checkpoints.js';
import { entryOfAct, entryOfDocument } from '../../../libs/audit/export/from-record/find-entry.js';
import { proofMaker } from '../../../libs/audit/export/from-record/make-proof.js';
import { fileName } from '../../../libs/audit/export/paths.js';
import { SetupError } from '../../../libs/platform/say.js';
import { onRecord } from './on-record.js';
import type { AuditWish } from './read-audit-wish.js';

type Proving = Extract<AuditWish, { kind: 'prove' }>;

/** Writes the proof that an act or a document is in the log, and one sentence how to use it. @throws SetupError where there is none. */
export async function prove({ what, user, out }: Proving, print: (text: string) => void): Promise<number> {
  const path = out ?? fileName(what, 'tlog-proof');
  if (existsSync(path)) throw new SetupError(`${path} is er al.`);
  const [, caseNumber = '', seq = ''] = /^(.+)\/([1-9]\d*)$/.exec(what) ?? [];
  const text = await onRecord(user, async ({ db, making, note }) => {
    const entry = seq === '' ? await entryOfDocument(db.pool, what) : await entryOfAct(db.pool, caseNumber, Number(seq));
    if (entry === null) throw new SetupError(`Er is geen ${seq === '' ? 'document' : 'handeling'} ${what} waarvan het logboek een regel heeft.`);
    const checkpoint = await checkpointToUse(db.pool, making.policy);
    if (checkpoint === null || entry.index === null || entry.index >= checkpoint.size) throw new SetupError('De regel is nog niet in een medeondertekend checkpoint; probeer het over een minuut opnieuw.');
    await note('ProveEntry', { case: entry.caseNumber, index: entry.index });
    return proofMaker(db.pool, checkpoint)(entry.index);
  });
  writeFileSync(path, text, { flag: 'wx' });
  const document = seq === '' ? ' --document <de brief>' : '';
  print(`${path}\nNagaan, zonder netwerk: npm run autoriteit -- audit verify ${path} --policy <sleutels van het logboek>${document}\n`);
  return 0;
}
