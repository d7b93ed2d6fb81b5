import { Controller, Inject, Req, Res, StreamableFile } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { showsLocations } from '../../../libs/audit/export/from-record/case-parts.js';
import { NeededLocations } from '../rights/needed-locations.js';
import type { ApiRequest, ApiResponse, Caller } from '../http/api-request.js';
import { isUnchanged } from '../http/etag.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { notThere } from '../http/problem-error.js';
import { RECORD } from '../ports.js';
import { caseListings } from '../reads/case-listings.js';
import { listOfCase } from '../reads/of-case.js';
import { hrefTo } from '../reads/page-answer.js';

type Listed = AnswerOf<typeof routes.listDocuments>['items'][number];

/** Letters of a case. */
@Controller()
export class DocumentsController {
  constructor(
    @Inject(RECORD) private readonly db: RecordDatabase,
    @Inject(NeededLocations) private readonly needed: NeededLocations,
  ) {}

  @Operation(routes.listDocuments)
  async list(@Input() { params, query }: InputOf<typeof routes.listDocuments>): Promise<AnswerOf<typeof routes.listDocuments>> {
    const { caseNumber } = params;
    const page = await listOfCase<Omit<Listed, '_links'>>(this.db, 'documents', caseListings.documents, { caseNumber, query });
    const at = `/cases/${caseNumber}`;
    return { ...page, items: page.items.map((found) => ({ ...found, _links: { self: hrefTo(`${at}/documents/${found.id}`), case: hrefTo(at), proof: hrefTo(`${at}/documents/${found.id}/proof`) } })) };
  }

  @Operation(routes.getDocument)
  async one(
    @Input() { params }: InputOf<typeof routes.getDocument>,
    @Asking() caller: Caller,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: ApiResponse,
  ): Promise<StreamableFile | undefined> {
    const { caseNumber, documentId } = params;
    const [found] = await this.db.dataSource.query<{ media_type: string; sha256: string; bytes: Buffer; template_version: string }[]>(
      `SELECT media_type, template_version, encode(sha256, 'hex') AS sha256, bytes FROM record.document WHERE id = $1 AND case_number = $2`,
      [documentId, caseNumber],
    );
    if (found === undefined) throw notThere(`Case ${caseNumber} holds no document ${documentId}.`);
    if (showsLocations(found.template_version)) await this.needed.orRefuse(caller, caseNumber, routes.getDocument);
    if (isUnchanged(request, response, found.sha256)) return undefined;
    return new StreamableFile(found.bytes, { type: found.media_type, length: found.bytes.length, disposition: `inline; filename="${documentId.replace(/[^A-Za-z0-9._-]/g, '-')}.pdf"` });
  }
}
