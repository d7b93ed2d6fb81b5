import { Controller, Inject, Res } from '@nestjs/common';
import { InvalidStatement } from '../../../libs/bank/camt/invalid-statement.js';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import { recordEvent } from '../../../libs/record/audit-event.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { inTransaction } from '../../../libs/record/database/transaction.js';
import { matchByHand, setAside, type ByHand } from '../../../libs/record/payments/by-hand.js';
import { importStatements, type ImportResult } from '../../../libs/record/payments/import-statements.js';
import { settleEntries } from '../../../libs/record/payments/settle-entries.js';
import type { ApiResponse, Caller } from '../http/api-request.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { invalidInput, refused } from '../http/problem-error.js';
import { RECORD, SETTINGS, type ApiSettings } from '../ports.js';
import { pageAnswer } from '../reads/page-answer.js';
import { readPage } from '../reads/read-page.js';

type Entry = AnswerOf<typeof routes.listBankEntries>['items'][number];
type File = AnswerOf<typeof routes.listBankFiles>['items'][number];

/** Statements of the bank, and what becomes of their entries. */
@Controller()
export class BankController {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase, @Inject(SETTINGS) private readonly settings: ApiSettings) {}

  @Operation(routes.importBankStatement)
  async import(@Input() { body }: InputOf<typeof routes.importBankStatement>, @Asking() { userId }: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<AnswerOf<typeof routes.importBankStatement>> {
    const result = await importStatements(this.db, body, this.settings.bankAccounts ?? [], { userId, role: 'finance' }).catch(asInvalidInput);
    if (!result.ok) throw refused(result.refusal);
    response.status(result.report.repeated ? 200 : 201);
    return result.report;
  }

  @Operation(routes.listBankFiles)
  async files(@Input() { query }: InputOf<typeof routes.listBankFiles>): Promise<AnswerOf<typeof routes.listBankFiles>> {
    const listing = { select: `sha256 AS file, version, statements, entries, added, imported_by AS "importedBy", imported_at AS "importedAt"`, from: 'money.bank_file', order: 'imported_at DESC, sha256', values: [] };
    return pageAnswer('/bank-statements', query, await readPage<File>(this.db, listing, query));
  }

  @Operation(routes.settleBankEntries)
  settle(): Promise<AnswerOf<typeof routes.settleBankEntries>> {
    return settleEntries(this.db);
  }

  @Operation(routes.listBankEntries)
  async entries(@Input() { query }: InputOf<typeof routes.listBankEntries>, @Asking() { userId }: Caller): Promise<AnswerOf<typeof routes.listBankEntries>> {
    const listing = {
      select: `e.id, e.direction, e.amount_cents AS "amountCents", e.booked_on AS "bookedOn", e.reversal, e.status, e.why, e.matched_by AS "matchedBy", e.case_number AS "caseNumber", e.subject,
        c.iban, c.name, c.said AS remittance, c."references"`,
      from: 'money.bank_entry e JOIN money.bank_counterparty c ON c.entry_id = e.id',
      where: 'e.status = $1',
      order: 'e.booked_on, e.id',
      values: [query.status],
    };
    const page = await readPage<Entry>(this.db, listing, query);
    // No audit entry, no names: the entry is written before anything is answered.
    await inTransaction(this.db.pool, (client) => recordEvent(client, { by: { userId }, action: 'ReadBankEntries', object: { status: query.status, entries: page.items.length } }));
    return pageAnswer('/bank-entries', query, page);
  }

  @Operation(routes.matchBankEntry)
  async match(@Input() { params, body }: InputOf<typeof routes.matchBankEntry>, @Asking() { userId }: Caller): Promise<AnswerOf<typeof routes.matchBankEntry>> {
    return answered(params.entryId, await matchByHand(this.db, params.entryId, body, userId));
  }

  @Operation(routes.setBankEntryAside)
  async setAside(@Input() { params, body }: InputOf<typeof routes.setBankEntryAside>, @Asking() { userId }: Caller): Promise<AnswerOf<typeof routes.setBankEntryAside>> {
    return answered(params.entryId, await setAside(this.db, params.entryId, body.reasons, userId));
  }
}

function answered(entryId: string, result: ByHand): { entryId: string } {
  if (!result.ok) throw refused(result.refusal);
  return { entryId };
}

function asInvalidInput(error: unknown): ImportResult {
  if (!(error instanceof InvalidStatement)) throw error;
  throw invalidInput(error.faults.map(({ line, path, rule, message }) => ({ in: 'body', field: path === '' ? '' : `${path} (line ${String(line)})`, rule, message })));
}
