import { Controller, Inject, Res, StreamableFile } from '@nestjs/common';
import { parseLocalDate } from '../../../libs/law/calendar/local-date.js';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import { isIban } from '../../../libs/money/payments/iban.js';
import { recordEvent } from '../../../libs/record/audit-event.js';
import { readCase } from '../../../libs/record/cases/read-case.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { inTransaction } from '../../../libs/record/database/transaction.js';
import { makeRefundFile, noteRefundAccount } from '../../../libs/record/payments/refund-files.js';
import type { ApiResponse, Caller } from '../http/api-request.js';
import { idFromKey } from '../http/id-from-key.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { invalidInput, notThere, refused } from '../http/problem-error.js';
import { RECORD, SETTINGS, type ApiSettings } from '../ports.js';

/** Repayments: the account they go to, and the files for the bank. */
@Controller()
export class RefundsController {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase, @Inject(SETTINGS) private readonly settings: ApiSettings) {}

  @Operation(routes.noteRefundAccount)
  async account(@Input() { params, body }: InputOf<typeof routes.noteRefundAccount>, @Asking() { userId }: Caller): Promise<AnswerOf<typeof routes.noteRefundAccount>> {
    checked('iban', isIban(body.iban), 'must have right check digits');
    const { caseNumber, refundId } = params;
    const refund = (await readCase(this.db, caseNumber))?.state.money.refunds[refundId];
    if (refund === undefined) throw notThere(`Case ${caseNumber} holds no refund ${refundId}.`);
    const refusal = await noteRefundAccount(this.db, { caseNumber, refundId, ...body }, userId);
    if (refusal !== null) throw refused(refusal);
    return { refundId };
  }

  @Operation(routes.makeRefundFile)
  async make(@Input() { body, idempotencyKey }: InputOf<typeof routes.makeRefundFile>, @Asking() { userId }: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<AnswerOf<typeof routes.makeRefundFile>> {
    const executeOn = parseLocalDate(body.executeOn);
    checked('account.iban', isIban(body.account.iban), 'must have right check digits');
    checked('account.iban', (this.settings.bankAccounts ?? []).includes(body.account.iban), 'is not an account of the Authority (AUTORITEIT_BANK_ACCOUNTS)');
    if (executeOn === null) throw invalidInput([{ in: 'body', field: 'executeOn', rule: 'custom', message: 'must be an existing day, YYYY-MM-DD' }]);
    const result = await makeRefundFile(this.db, { id: `TB-${idFromKey(userId, idempotencyKey)}`, executeOn, from: body.account }, userId);
    if (!result.ok) throw refused(result.refusal);
    response.status(result.repeated ? 200 : 201);
    return result.file;
  }

  @Operation(routes.getRefundFile)
  async file(@Input() { params }: InputOf<typeof routes.getRefundFile>, @Asking() { userId }: Caller): Promise<StreamableFile> {
    const [found] = await this.db.dataSource.query<{ bytes: Buffer }[]>('SELECT bytes FROM money.refund_file WHERE id = $1', [params.fileId]);
    if (found === undefined) throw notThere(`There is no file of repayments ${params.fileId}.`);
    await inTransaction(this.db.pool, (client) => recordEvent(client, { by: { userId }, action: 'ReadRefundFile', object: { file: params.fileId } }));
    return new StreamableFile(found.bytes, { type: 'application/xml', length: found.bytes.length, disposition: `attachment; filename="${params.fileId}.xml"` });
  }
}

function checked(field: string, right: boolean, message: string): void {
  if (!right) throw invalidInput([{ in: 'body', field, rule: 'custom', message }]);
}
