import { Controller, Inject, Res } from '@nestjs/common';
import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import { routes } from '../../../libs/contracts/http/routes.js';
import { holdClock, runClock, type ClockResult } from '../../../libs/record/clock/move-clock.js';
import { legalNow } from '../../../libs/record/clock/read-clock.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import type { ApiResponse, Caller } from '../http/api-request.js';
import { idFromKey } from '../http/id-from-key.js';
import { Asking, Input, Operation } from '../http/operation.js';
import { refused } from '../http/problem-error.js';
import { RECORD, TRAINING_PROVIDER, type TrainingProvider } from '../ports.js';
import { hrefTo } from '../reads/page-answer.js';
import { askMove, findMove, type StoredMove } from '../training/clock-moves.js';

type Clock = AnswerOf<typeof routes.getTrainingClock>;
type Move = AnswerOf<typeof routes.getClockMove>;

/** The clock and the provider of a training installation. */
@Controller()
export class TrainingController {
  constructor(
    @Inject(RECORD) private readonly db: RecordDatabase,
    @Inject(TRAINING_PROVIDER) private readonly provider: TrainingProvider,
  ) {}

  @Operation(routes.getTrainingClock)
  clock(): Promise<Clock> {
    return legalNow(this.db);
  }

  @Operation(routes.moveTrainingClock)
  async move(@Input() input: InputOf<typeof routes.moveTrainingClock>, @Asking() caller: Caller, @Res({ passthrough: true }) response: ApiResponse): Promise<Move> {
    const move = moveAnswer(await askMove(this.db, { id: idFromKey(caller.userId, input.idempotencyKey), ...input.body, askedBy: caller.userId }, caller.source));
    response.setHeader('Location', move._links.self.href);
    return move;
  }

  @Operation(routes.getClockMove)
  async oneMove(@Input() { params }: InputOf<typeof routes.getClockMove>): Promise<Move> {
    return moveAnswer(await findMove(this.db, params.moveId));
  }

  @Operation(routes.holdTrainingClock)
  async hold(@Asking() caller: Caller): Promise<Clock> {
    return clockAnswer(await holdClock(this.db, caller.source));
  }

  @Operation(routes.releaseTrainingClock)
  async release(@Asking() caller: Caller): Promise<void> {
    clockAnswer(await runClock(this.db, caller.source));
  }

  @Operation(routes.setTrainingLocations)
  async setLocations(@Input() { body }: InputOf<typeof routes.setTrainingLocations>): Promise<void> {
    await this.provider.setLocations(
      body.locations.map(({ url, state }) => {
        const { hostname, pathname, search } = new URL(url);
        return { host: hostname, path: `${pathname}${search}`, state };
      }),
    );
  }
}

function clockAnswer(result: ClockResult): Clock {
  if (!result.ok) throw refused(result.refusal);
  return { legalNow: result.legalNow, running: result.running, training: true };
}

function moveAnswer(move: StoredMove): Move {
  return { ...move, _links: { self: hrefTo(`/training-clock/moves/${move.id}`), clock: hrefTo('/training-clock') } };
}
