import { Controller, Inject, Res } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { confirmRow, type ProposedRow } from '../../../libs/record/rules/parameter-rows.js';
import type { ApiResponse, Caller } from '../http/api-request.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { refused } from '../http/problem-error.js';
import { proposeOnce } from '../parameters/propose-once.js';
import { RECORD, SETTINGS, type ApiSettings } from '../ports.js';
import { hrefTo, pageAnswer } from '../reads/page-answer.js';
import { findParameterRow, readParameterRow, readParameterRows, type ParameterRowRead } from '../reads/parameter-rows.js';

type Row = AnswerOf<typeof routes.proposeParameterRow>;

/** Dated values of the law: one official proposes a row with its source, another confirms it. */
@Controller()
export class ParametersController {
  constructor(
    @Inject(RECORD) private readonly db: RecordDatabase,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {}

  @Operation(routes.listParameterRows)
  async list(@Input() { query }: InputOf<typeof routes.listParameterRows>): Promise<AnswerOf<typeof routes.listParameterRows>> {
    const { items, total } = await readParameterRows(this.db, this.settings.mode, query, query);
    return pageAnswer('/parameter-rows', query, { items: items.map(rowAnswer), total });
  }

  @Operation(routes.proposeParameterRow)
  async propose(@Input() { body }: InputOf<typeof routes.proposeParameterRow>, @Asking() caller: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<Row> {
    const { id, repeated } = await proposeOnce(this.db, proposedRow(body), caller.source);
    response.status(repeated ? 200 : 201);
    return rowAnswer(await readParameterRow(this.db, id));
  }

  @Operation(routes.confirmParameterRow)
  async confirm(@Input() { params }: InputOf<typeof routes.confirmParameterRow>, @Asking() caller: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<Row> {
    const id = Number(params.rowId);
    const before = await findParameterRow(this.db, id);
    if (before?.confirmedBy === caller.userId) {
      response.status(200);
      return rowAnswer(before);
    }
    const result = await confirmRow(this.db, id, caller.source);
    if (!result.ok) throw refused(result.refusal);
    response.status(201);
    return rowAnswer(await readParameterRow(this.db, id));
  }
}

/** Absent stays absent: the record tells a row without a key from one with an empty key. */
function proposedRow({ key, validUntil, ...row }: InputOf<typeof routes.proposeParameterRow>['body']): ProposedRow {
  return { ...row, ...(key === undefined ? {} : { key }), ...(validUntil === undefined ? {} : { validUntil }) };
}

function rowAnswer(row: ParameterRowRead): Row {
  const confirmations = row.status === 'proposed' ? { confirmations: hrefTo(`/parameter-rows/${String(row.id)}/confirmations`) } : {};
  return { ...row, _links: confirmations };
}
