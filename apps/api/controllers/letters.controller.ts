import { Controller, Inject, StreamableFile } from '@nestjs/common';
import { letterShowsLocations } from '../../../libs/audit/export/from-record/case-parts.js';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import { renderPublicVersion } from '../../../libs/documents/public-version.js';
import { dayOf } from '../../../libs/law/calendar/local-date.js';
import { authorityDetails } from '../../../libs/letters/authority-details.js';
import type { CaseFile } from '../../../libs/letters/case-file.js';
import { differenceOfLetters } from '../../../libs/letters/difference.js';
import { draftWords, renderDraft } from '../../../libs/letters/draft.js';
import { readCaseFile } from '../../../libs/letters/read-case-file.js';
import { legalNow } from '../../../libs/record/clock/read-clock.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { asLetterProblem } from '../http/letter-problem.js';
import type { Caller } from '../http/api-request.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { notThere } from '../http/problem-error.js';
import { NeededLocations } from '../rights/needed-locations.js';
import { RECORD, SETTINGS, type ApiSettings } from '../ports.js';
import { letterToPublish } from '../reads/public-letter.js';

/** Letters before they are decisions, and decisions as the public may read them. */
@Controller()
export class LettersController {
  constructor(
    @Inject(RECORD) private readonly db: RecordDatabase,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    @Inject(NeededLocations) private readonly needed: NeededLocations,
  ) {}

  @Operation(routes.previewLetter)
  async preview(@Input() { params, query }: InputOf<typeof routes.previewLetter>, @Asking() caller: Caller): Promise<StreamableFile> {
    const { caseNumber, kind, subject } = params;
    if (letterShowsLocations(kind)) await this.needed.orRefuse(caller, caseNumber, routes.previewLetter);
    const file = await this.file(caseNumber);
    const { bytes } = await written(() => renderDraft(file, { kind, subject, asAtSeq: query.asAtSeq ?? null }));
    return pdf(bytes, `concept-${caseNumber}-${kind}-${subject}`);
  }

  @Operation(routes.compareLetters)
  async compare(@Input() { params, query }: InputOf<typeof routes.compareLetters>, @Asking() caller: Caller): Promise<AnswerOf<typeof routes.compareLetters>> {
    const { caseNumber, kind, subject } = params;
    if (letterShowsLocations(kind)) await this.needed.orRefuse(caller, caseNumber, routes.compareLetters);
    const file = await this.file(caseNumber);
    const { from, fromSeq, toSeq } = query;
    const changes = await written(() =>
      differenceOfLetters(draftWords(file, { kind, subject: from ?? subject, asAtSeq: fromSeq ?? null }), draftWords(file, { kind, subject, asAtSeq: toSeq ?? null })),
    );
    return { changes: changes.map(({ words, ...each }) => (words === undefined ? each : { ...each, words: [...words] })) };
  }

  @Operation(routes.getPublicVersion)
  async publicVersion(@Input() { params, query }: InputOf<typeof routes.getPublicVersion>): Promise<StreamableFile> {
    const { kept, persons } = await letterToPublish(this.db, params.caseNumber, params.documentId);
    const asOf = dayOf((await legalNow(this.db)).legalNow);
    const { bytes } = await written(() => renderPublicVersion(kept, { asOf, remedies: query.remedies, persons }));
    return pdf(bytes, `openbaar-${params.documentId}`);
  }

  private async file(caseNumber: string): Promise<CaseFile> {
    const file = await readCaseFile(this.db, caseNumber, authorityDetails(this.settings.authorityName ?? 'Autoriteit online Terroristisch en Kinderpornografisch Materiaal', this.settings.bankAccounts ?? []));
    if (file === null) throw notThere(`There is no case ${caseNumber}.`);
    return file;
  }
}

async function written<T>(make: () => T | Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    throw asLetterProblem(error);
  }
}

const pdf = (bytes: Buffer, name: string): StreamableFile => new StreamableFile(bytes, { type: 'application/pdf', length: bytes.length, disposition: `inline; filename="${name.replace(/[^A-Za-z0-9._-]/g, '-')}.pdf"` });
