import { readFile } from 'node:fs/promises';
import { InvalidStatement } from '../../../libs/bank/camt/invalid-statement.js';
import { loadConfiguration } from '../../../libs/platform/configuration.js';
import { hasRole } from '../../../libs/identity/has-role.js';
import type { OwnAccounts } from '../../../libs/money/payments/own-accounts.js';
import { SetupError } from '../../../libs/platform/say.js';
import { currentConnections } from '../../../libs/platform/supervisor/connections.js';
import { openRecord, type RecordDatabase } from '../../../libs/record/database/record-database.js';
import { bankCheck } from '../../../libs/record/payments/bank-check.js';
import { importStatements } from '../../../libs/record/payments/import-statements.js';
import { settleEntries } from '../../../libs/record/payments/settle-entries.js';

const usage = 'Gebruik: npm run autoriteit -- payments import --user <ambtenaar> <bestand.xml> … | payments settle | payments check';

/** `autoriteit payments import|settle|check`: statements of the bank from files, matching what is new, and whether bank and ledger agree. */
export async function run([wish, ...args]: readonly string[]): Promise<number> {
  if (wish !== 'import' && wish !== 'settle' && wish !== 'check') throw new SetupError(usage);
  const configuration = loadConfiguration();
  const work = wish === 'import' ? importing(readImport(args), configuration.bankAccounts) : (db: RecordDatabase) => report(db, wish);
  const { appUrl } = currentConnections(configuration);
  const db = await openRecord({ url: appUrl, poolSize: 4, readers: 1, name: 'autoriteit-payments' });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

function readImport([flag, user, ...paths]: readonly string[]): { readonly user: string; readonly paths: readonly string[] } {
  if (flag !== '--user' || user === undefined || paths.length === 0) throw new SetupError(usage);
  return { user, paths };
}

const importing = ({ user, paths }: ReturnType<typeof readImport>, own: OwnAccounts) => (db: RecordDatabase): Promise<number> => importAll(db, { own, userId: user }, paths);

interface Importer {
  readonly own: OwnAccounts;
  readonly userId: string;
}

async function importAll(db: RecordDatabase, importer: Importer, paths: readonly string[]): Promise<number> {
  if (!(await hasRole(db.pool, importer.userId, 'finance'))) throw new SetupError(`${importer.userId} mag geen bankafschriften inlezen: daarvoor is de rol finance nodig.`);
  let refused = 0;
  for (const path of paths) {
    const bytes = await readFile(path).catch(() => { throw new SetupError(`${path} kan niet worden gelezen.`); });
    const said = await importOne(db, importer, bytes);
    if (!said.ok) refused += 1;
    process.stdout.write(`${path}: ${said.text}\n`);
  }
  return refused === 0 ? 0 : 1;
}

async function importOne(db: RecordDatabase, { own, userId }: Importer, bytes: Uint8Array): Promise<{ readonly ok: boolean; readonly text: string }> {
  try {
    const result = await importStatements(db, bytes, own, { userId, role: 'finance' });
    if (!result.ok) return { ok: false, text: `geweigerd: ${result.refusal.message.nl}` };
    const { entries, added, repeated } = result.report;
    return { ok: true, text: repeated ? 'was al ingelezen' : `${String(entries)} mutaties, waarvan ${String(added)} nieuw` };
  } catch (error) {
    if (error instanceof InvalidStatement) return { ok: false, text: `geweigerd:\n${error.message}` };
    throw error;
  }
}

async function report(db: RecordDatabase, wish: 'settle' | 'check'): Promise<number> {
  if (wish === 'settle') {
    const { byReference, byIbanAndAmount, suspense } = await settleEntries(db);
    process.stdout.write(`${String(byReference)} op kenmerk geboekt, ${String(byIbanAndAmount)} op rekening en bedrag, ${String(suspense)} naar de werklijst.\n`);
    return 0;
  }
  const { clearingCents, waitingCents, differenceCents } = await bankCheck(db);
  process.stdout.write(`Te verwerken volgens het grootboek ${String(clearingCents)} cent, volgens de mutaties ${String(waitingCents)} cent: verschil ${String(differenceCents)} cent.\n`);
  return differenceCents === 0 ? 0 : 1;
}
