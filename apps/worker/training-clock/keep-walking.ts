import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { MoveBook } from './move-book.js';
import { walk, type WalkDeps } from './walk.js';

const restMs = 200;
const lockKey = 4_711_003;

/**
 * Carries out the moves of the training clock as they are asked for, one
 * worker at a time (a lock of its database session). Whatever breaks, the move
 * stays in the record and is taken up again.
 */
export async function keepWalking(url: string, deps: WalkDeps, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await oneTurn(url, deps, signal).catch((err: unknown) => {
      if (!signal.aborted) deps.log({ err }, 'the training clock stumbled and goes on');
    });
    await pause(restMs, undefined, { signal }).catch(() => undefined);
  }
}

async function oneTurn(url: string, deps: WalkDeps, signal: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'autoriteit-training-clock' });
  const lost = new Promise<never>((_, reject) => client.on('error', reject));
  lost.catch(() => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ readonly mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [lockKey]);
    if (rows[0]?.mine === true) await Promise.race([walkAll(deps.book, deps, signal), lost]);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function walkAll(book: MoveBook, deps: WalkDeps, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const move = await book.next();
    if (move === null) await pause(restMs, undefined, { signal });
    else await walk(move, deps, signal);
  }
}
