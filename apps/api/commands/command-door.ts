import { Inject, Injectable } from '@nestjs/common';
import { REPLAYED_HEADER } from '../../../libs/contracts/http/headers.js';
import type { Command } from '../../../libs/contracts/commands/command.js';
import type { RecordedAct } from '../../../libs/enforcement/case/act.js';
import type { Logger } from '../../../libs/platform/logging.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { perform, type PerformResult } from '../../../libs/record/perform.js';
import type { ApiResponse, Caller } from '../http/api-request.js';
import { keyUsed, refused, unknownCaller } from '../http/problem-error.js';
import { LOG, RECORD } from '../ports.js';
import { noSuchCase } from '../reads/cases.js';

/** One command as it came in over HTTP. */
export interface GivenCommand {
  readonly caller: Caller;
  readonly key: string;
  readonly caseNumber: string | null;
  readonly command: Command;
  readonly expectedSeq: number | null;
  readonly response: ApiResponse;
}

export interface Done {
  readonly caseNumber: string;
  readonly seq: number;
  readonly acts: readonly RecordedAct[];
  readonly repeated: boolean;
}

/** From HTTP to the one door of the record. A line in the log for each command: which case, which command, what came of it. */
@Injectable()
export class CommandDoor {
  constructor(
    @Inject(RECORD) private readonly db: RecordDatabase,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** @throws ProblemError for every answer but done and done before. */
  async give({ caller, key, caseNumber, command, expectedSeq, response }: GivenCommand): Promise<Done> {
    const { traceId, details } = caller.source;
    const result = await perform(this.db, {
      commandId: `api:${caller.userId}:${key}`,
      caseNumber,
      actor: { userId: caller.userId },
      command,
      origin: 'api',
      ...(traceId === undefined ? {} : { traceId }),
      ...(details === undefined ? {} : { details }),
      ...(expectedSeq === null ? {} : { expectedSeq }),
    });
    this.log.info({ caseNumber: caseOf(result) ?? caseNumber, command: command.type, outcome: result.kind, ...(result.kind === 'refused' ? { rule: result.refusal.code } : {}) });
    const done = doneOrThrow(result, caller, caseNumber);
    response.setHeader(REPLAYED_HEADER, String(done.repeated));
    return done;
  }
}

const caseOf = (result: PerformResult): string | undefined => ('caseNumber' in result ? result.caseNumber : undefined);

function doneOrThrow(result: PerformResult, caller: Caller, caseNumber: string | null): Done {
  switch (result.kind) {
    case 'performed':
    case 'repeated':
      return { caseNumber: result.caseNumber, seq: result.seq, acts: result.acts, repeated: result.kind === 'repeated' };
    case 'refused':
      // The same words as for a case that is not there.
      throw result.refusal.code === 'no-such-case' ? noSuchCase(caseNumber ?? '') : refused(result.refusal);
    case 'conflicting':
      throw keyUsed();
    case 'unknown-case':
      throw noSuchCase(caseNumber ?? '');
    case 'unknown-user':
      throw unknownCaller(`There is no user ${caller.userId}.`);
  }
}
