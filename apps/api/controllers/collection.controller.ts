import { Controller, Inject, StreamableFile } from '@nestjs/common';
import { alarmOn, ownerOf } from '../../../libs/enforcement/debt/alarms.js';
import { collectionFile } from '../../../libs/enforcement/debt/collection-file.js';
import { handoverCsv, handoverExport, type HandoverExport } from '../../../libs/enforcement/debt/handover-export.js';
import type { LocalDate } from '../../../libs/law/calendar/brands.js';
import { dayOf } from '../../../libs/law/calendar/local-date.js';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import { readCase, type CaseReading } from '../../../libs/record/cases/read-case.js';
import { legalNow } from '../../../libs/record/clock/read-clock.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { Input, Operation } from '../http/operation.js';
import { notThere } from '../http/problem-error.js';
import { RECORD } from '../ports.js';
import { pageAnswer } from '../reads/page-answer.js';
import { readPage } from '../reads/read-page.js';

type Line = AnswerOf<typeof routes.listLimitation>['items'][number];
type Stored = Omit<Line, 'monthsRun' | 'owner'> & { readonly barredAfter: LocalDate };

/** The collection of a case, and the clock of limitation over all of them. */
@Controller()
export class CollectionController {
  constructor(@Inject(RECORD) private readonly db: RecordDatabase) {}

  @Operation(routes.getCollection)
  async collection(@Input() { params }: InputOf<typeof routes.getCollection>): Promise<AnswerOf<typeof routes.getCollection>> {
    const { state, legalNow: now } = await this.read(params.caseNumber);
    return collectionFile(state, dayOf(now));
  }

  @Operation(routes.getHandover)
  handover(@Input() { params }: InputOf<typeof routes.getHandover>): Promise<AnswerOf<typeof routes.getHandover>> {
    return this.exported(params.caseNumber, params.handoverId);
  }

  @Operation(routes.getHandoverLines)
  async lines(@Input() { params }: InputOf<typeof routes.getHandoverLines>): Promise<StreamableFile> {
    const bytes = Buffer.from(handoverCsv(await this.exported(params.caseNumber, params.handoverId)), 'utf8');
    return new StreamableFile(bytes, { type: 'text/csv; charset=utf-8', length: bytes.length, disposition: `attachment; filename="${params.caseNumber}-${params.handoverId}.csv"` });
  }

  @Operation(routes.listLimitation)
  async clock(@Input() { query }: InputOf<typeof routes.listLimitation>): Promise<AnswerOf<typeof routes.listLimitation>> {
    const today = dayOf((await legalNow(this.db)).legalNow);
    const listing = {
      select: `d.case_number AS "caseNumber", d.key AS "debtId", d.kind, c.provider_name AS "providerName", d.amount_cents - d.paid_cents - d.waived_cents AS "openCents", d.status, d.barred_after AS "barredAfter"`,
      from: 'record.debt d JOIN record.case_file c ON c.case_number = d.case_number',
      where: `d.status NOT IN ('paid', 'barred', 'waived', 'written-off', 'reversed') AND ($1::date IS NULL OR d.barred_after <= $1)`,
      order: 'd.barred_after, d.case_number, d.key',
      values: [query.barredBy ?? null],
    };
    const { items, total } = await readPage<Stored>(this.db, listing, query);
    return pageAnswer('/limitation-clock', query, { items: items.map((line) => withAlarm(line, today)), total });
  }

  private async read(caseNumber: string): Promise<CaseReading> {
    const found = await readCase(this.db, caseNumber);
    if (found === null) throw notThere(`There is no case ${caseNumber}.`);
    return found;
  }

  private async exported(caseNumber: string, handoverId: string): Promise<HandoverExport> {
    const { state } = await this.read(caseNumber);
    const found = handoverExport(state, handoverId);
    if (found === null) throw notThere(`Case ${caseNumber} holds no handing over ${handoverId}.`);
    return found;
  }
}

function withAlarm(line: Stored, today: LocalDate): Line {
  const monthsRun = alarmOn(line.barredAfter, today);
  return { ...line, monthsRun, owner: monthsRun === null ? null : ownerOf(monthsRun) };
}
