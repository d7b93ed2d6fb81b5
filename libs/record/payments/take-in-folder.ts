import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidStatement } from '../../bank/camt/invalid-statement.js';
import { LARGEST_STATEMENT } from '../../bank/camt/read-statements.js';
import type { OwnAccounts } from '../../money/payments/own-accounts.js';
import type { RecordDatabase } from '../database/record-database.js';
import { importStatements, type ImportReport } from './import-statements.js';

/** What became of one file. */
export type TakenIn = { readonly name: string; readonly ok: true; readonly report: ImportReport } | { readonly name: string; readonly ok: false; readonly why: string };

/** Where statements are put, and of which accounts they may be. */
export interface Intake {
  readonly folder: string;
  readonly own: OwnAccounts;
}

/** A file that was changed so shortly ago may still be written. */
const settledAfterMs = 2_000;

/**
 * Takes in every statement (`*.xml`) that lies in the folder: what was taken in
 * goes to `verwerkt`, what is none to `geweigerd` with the reasons beside it.
 * Killed between taking in and moving, it finds the file again and changes
 * nothing. Files still being written are left for the next time.
 *
 * @throws where the folder cannot be read or the record is away; the file stays where it is
 */
export async function takeInFolder(db: RecordDatabase, { folder, own }: Intake, now: number, by = 'process'): Promise<readonly TakenIn[]> {
  const taken: TakenIn[] = [];
  await mkdir(join(folder, 'verwerkt'), { recursive: true });
  await mkdir(join(folder, 'geweigerd'), { recursive: true });
  const names = (await readdir(folder, { withFileTypes: true })).filter((one) => one.isFile() && /\.xml$/i.test(one.name)).map(({ name }) => name).sort();
  for (const name of names) {
    const { mtimeMs, size } = await stat(join(folder, name));
    if (now - mtimeMs >= settledAfterMs) taken.push(await takeIn(db, { folder, own }, { name, size }, by));
  }
  return taken;
}

async function takeIn(db: RecordDatabase, { folder, own }: Intake, { name, size }: { readonly name: string; readonly size: number }, by: string): Promise<TakenIn> {
  const why = size > LARGEST_STATEMENT ? `Het bestand is groter dan ${String(LARGEST_STATEMENT)} bytes.` : null;
  const result = why === null ? await attempt(db, join(folder, name), own, by) : { ok: false as const, why };
  if (!result.ok) await writeFile(join(folder, 'geweigerd', `${name}.txt`), `${result.why}\n`);
  await rename(join(folder, name), join(folder, result.ok ? 'verwerkt' : 'geweigerd', name));
  return { name, ...result };
}

type Attempt = { readonly ok: true; readonly report: ImportReport } | { readonly ok: false; readonly why: string };

async function attempt(db: RecordDatabase, path: string, own: OwnAccounts, by: string): Promise<Attempt> {
  try {
    const result = await importStatements(db, await readFile(path), own, { userId: by });
    return result.ok ? { ok: true, report: result.report } : { ok: false, why: result.refusal.message.nl };
  } catch (error) {
    if (error instanceof InvalidStatement) return { ok: false, why: error.message };
    throw error;
  }
}
