import { Readable } from 'node:stream';
import { Controller, Inject, StreamableFile } from '@nestjs/common';
import { caseExport } from '../../../libs/audit/export/from-record/case-export.js';
import { checkpointToUse, type KeptCheckpoint } from '../../../libs/audit/export/from-record/checkpoints.js';
import { entryOfAct, entryOfDocument, type FoundEntry } from '../../../libs/audit/export/from-record/find-entry.js';
import { logExport } from '../../../libs/audit/export/from-record/log-export.js';
import { NoExport, type ExportFile, type Making } from '../../../libs/audit/export/from-record/made.js';
import { proofMaker } from '../../../libs/audit/export/from-record/make-proof.js';
import { fileName } from '../../../libs/audit/export/paths.js';
import { parts, type Part } from '../../../libs/audit/export/parts.js';
import { tarOf } from '../../../libs/audit/export/tar.js';
import { leftOutFor } from '../../../libs/audit/export/who-may.js';
import type { InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import { systemInstant } from '../../../libs/law/calendar/system-clock.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import type { Caller } from '../http/api-request.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { invalidInput, notThere, unavailable } from '../http/problem-error.js';
import { NeededLocations } from '../rights/needed-locations.js';
import { RECORD, SETTINGS, type ApiSettings } from '../ports.js';
import { readCase } from '../reads/cases.js';

/** The log for whoever verifies it elsewhere: its keys, its checkpoint, exports and proofs. */
@Controller()
export class AuditController {
  constructor(
    @Inject(RECORD) private readonly db: RecordDatabase,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    @Inject(NeededLocations) private readonly needed: NeededLocations,
  ) {}

  @Operation(routes.getLogPolicy)
  policy(): StreamableFile {
    return asText(this.keys());
  }

  @Operation(routes.getLogCheckpoint)
  async checkpoint(): Promise<StreamableFile> {
    return asText((await this.newest()).note);
  }

  @Operation(routes.exportLog)
  async log(@Asking() caller: Caller): Promise<StreamableFile> {
    return archiveOf('logboek', logExport(this.db.pool, { ...this.making(caller), locations: false, details: false }));
  }

  @Operation(routes.exportCase)
  async case(@Input() { params, query }: InputOf<typeof routes.exportCase>, @Asking() caller: Caller): Promise<StreamableFile> {
    const { caseNumber } = params;
    await readCase(this.db, caseNumber);
    const courtOnly = query.courtOnly?.split(',') ?? [];
    if (courtOnly.length > 0 && query.why === undefined) throw invalidInput([{ in: 'query', field: 'why', rule: 'required', message: 'say why only the court may read them (8:29 Awb)' }]);
    const isAct = (text: string): boolean => /^[1-9]\d*$/.test(text);
    const files = caseExport(this.db.pool, {
      ...this.making(caller),
      caseNumber,
      locationKeys: this.db.locationKeys,
      authority: this.settings.authorityName ?? 'De Autoriteit',
      leftOut: leftOutFor(caller.roles ?? [], [...(query.without?.split(',') ?? []).filter(isPart), ...((await this.needed.of(caller, caseNumber)) ? [] : (['vindplaatsen'] as const))]),
      courtOnly: courtOnly.length === 0 ? null : { acts: courtOnly.filter(isAct).map(Number), documents: courtOnly.filter((text) => !isAct(text)), why: query.why ?? '' },
    });
    return archiveOf(caseNumber, files);
  }

  @Operation(routes.proveAct)
  async act(@Input() { params }: InputOf<typeof routes.proveAct>): Promise<StreamableFile> {
    const { caseNumber, seq } = params;
    const entry = await entryOfAct(this.db.pool, caseNumber, Number(seq));
    if (entry === null) throw notThere(`Case ${caseNumber} has no act ${seq}.`);
    return this.proof(entry, `${caseNumber}-${seq}`);
  }

  @Operation(routes.proveDocument)
  async document(@Input() { params }: InputOf<typeof routes.proveDocument>): Promise<StreamableFile> {
    const { caseNumber, documentId } = params;
    const entry = await entryOfDocument(this.db.pool, documentId);
    if (entry?.caseNumber !== caseNumber) throw notThere(`Case ${caseNumber} holds no document ${documentId} that the log names.`);
    return this.proof(entry, documentId);
  }

  private async proof({ index }: FoundEntry, name: string): Promise<StreamableFile> {
    const checkpoint = await this.newest();
    if (index === null || index >= checkpoint.size) throw unavailable('It is in the record, and not yet in a checkpoint that enough witnesses cosigned.', 5);
    return asText(await proofMaker(this.db.pool, checkpoint)(index), fileName(name, 'tlog-proof'));
  }

  private async newest(): Promise<KeptCheckpoint> {
    const checkpoint = await checkpointToUse(this.db.pool, this.keys());
    if (checkpoint === null) throw unavailable('Nothing was signed yet.', 5);
    return checkpoint;
  }

  private keys(): string {
    const policy = this.settings.logPolicy?.() ?? null;
    if (policy === null) throw unavailable('The keys of the log are not set here, or not made yet.', 30);
    return policy;
  }

  private making(caller: Caller): Making {
    return { policy: this.keys(), mode: this.settings.mode, madeBy: caller.userId, madeAt: systemInstant() };
  }
}

const isPart = (text: string): text is Part => (parts as readonly string[]).includes(text);

function asText(text: string, name?: string): StreamableFile {
  return new StreamableFile(Buffer.from(text), { type: 'text/plain; charset=utf-8', ...(name === undefined ? {} : { disposition: `attachment; filename="${name}"` }) });
}

/** Whether it can be made shows at its first file: before anything is answered. */
async function archiveOf(name: string, files: AsyncGenerator<ExportFile>): Promise<StreamableFile> {
  const first = await firstOf(files);
  const all = async function* (): AsyncGenerator<ExportFile> {
    if (first !== undefined) yield first;
    yield* files;
  };
  return new StreamableFile(Readable.from(tarOf(all())), { type: 'application/x-tar', disposition: `attachment; filename="${name}.tar"` });
}

async function firstOf(files: AsyncGenerator<ExportFile>): Promise<ExportFile | undefined> {
  try {
    const { value, done } = await files.next();
    return done === true ? undefined : value;
  } catch (error) {
    if (!(error instanceof NoExport)) throw error;
    throw error.why === 'not-yet' ? unavailable(error.message, 30) : notThere(error.message);
  }
}
