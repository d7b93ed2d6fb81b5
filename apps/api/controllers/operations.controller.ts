import { Controller, Inject, Req, Res, StreamableFile } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { openApiDocument } from '../../../libs/contracts/http/openapi/document.js';
import type { AnswerOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import { systemInstant } from '../../../libs/law/calendar/system-clock.js';
import { legalNow } from '../../../libs/record/clock/read-clock.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { installedMode } from '../../../libs/record/installation.js';
import type { ApiRequest, ApiResponse } from '../http/api-request.js';
import { isUnchanged } from '../http/etag.js';
import { Operation } from '../http/operation.js';
import { unavailable } from '../http/problem-error.js';
import { RECORD, SERVERS, SETTINGS, type ApiSettings, type ServerChecks } from '../ports.js';
import { readLogStatus } from '../reads/log-status.js';
import { readMetrics } from '../reads/metrics/all.js';
import { readOperations } from '../reads/operations.js';

/** How the engine is doing, and its own description. */
@Controller()
export class OperationsController {
  private readonly document: Record<string, unknown>;
  private readonly documentTag: string;

  constructor(
    @Inject(RECORD) private readonly db: RecordDatabase,
    @Inject(SERVERS) private readonly servers: ServerChecks,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {
    this.document = openApiDocument(Object.values(routes), settings.publicUrl);
    this.documentTag = createHash('sha256').update(JSON.stringify(this.document)).digest('hex').slice(0, 32);
  }

  @Operation(routes.live)
  live(): AnswerOf<typeof routes.live> {
    return { status: 'live' };
  }

  @Operation(routes.ready)
  async ready(): Promise<AnswerOf<typeof routes.ready>> {
    const mode = await installedMode(this.db);
    if (mode === null) throw unavailable('The database is not installed yet.');
    return { status: 'ready', mode };
  }

  @Operation(routes.operations)
  async operations(): Promise<AnswerOf<typeof routes.operations>> {
    const [clock, figures, temporal, log] = await Promise.all([legalNow(this.db), readOperations(this.db), this.servers.temporal().catch(() => false), readLogStatus(this.db)]);
    return {
      mode: this.settings.mode,
      legalNow: clock.legalNow,
      clockRunning: clock.running,
      systemNow: systemInstant(),
      // The figures came from PostgreSQL, so it is up.
      servers: [{ name: 'postgres', up: true }, { name: 'temporal', up: temporal }],
      ...figures,
      log,
    };
  }

  @Operation(routes.metrics)
  async metrics(): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await readMetrics(this.db), 'utf8'), { type: 'text/plain; version=0.0.4; charset=utf-8' });
  }

  @Operation(routes.openapi)
  openapi(@Req() request: ApiRequest, @Res({ passthrough: true }) response: ApiResponse): Record<string, unknown> | undefined {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    return isUnchanged(request, response, this.documentTag) ? undefined : this.document;
  }
}
