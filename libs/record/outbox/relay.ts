import pg from 'pg';
import { plainTypes } from '../database/plain-types.js';
import { lagWindow } from './lag.js';
import { OUTBOX_CHANNEL } from './notifier.js';
import { readWaiting, removeDelivered } from './outbox-table.js';
import { startRound } from './round.js';
import { wakeable } from './wakeable.js';

export interface RelayOptions {
  /** Connection string of the application's role; the relay holds one connection of its own. */
  readonly url: string;
  /** Tells the process that a case has acts up to `seq`. May be called again for the same; must not fail for that. */
  readonly deliver: (caseNumber: string, seq: number) => Promise<void>;
  /** Cases told at the same time. Default 16. */
  readonly concurrency?: number;
  /** How often the table is read without a notification. Default 1000. */
  readonly pollMs?: number;
  readonly onFailure?: (caseNumber: string | null, error: unknown) => void;
}

export interface RelayMetrics {
  /** Whether this relay is the one that delivers; the others stand by. */
  readonly active: boolean;
  readonly delivered: number;
  readonly failed: number;
  readonly underWay: number;
  /** Milliseconds from commit to delivered, over the last deliveries; null before the first. */
  readonly lagP50Ms: number | null;
  readonly lagP95Ms: number | null;
}

export interface Relay {
  readonly metrics: () => RelayMetrics;
  /** Finishes the deliveries under way and lets another relay take over. */
  readonly stop: () => Promise<void>;
}

const LOCK = 4_711_002;
const READ_LIMIT = 1000;

/**
 * Carries the outbox to the process: at least once, in order per case (rows of
 * one case are told once, with the highest seq), by notification with polling
 * behind it. Of all relays one is active, by a lock of its database session;
 * when its connection breaks another takes over. Rows stay until delivered.
 */
export function startRelay(options: RelayOptions): Relay {
  const { onFailure = () => undefined, pollMs = 1000 } = options;
  const wake = wakeable();
  const lags = lagWindow();
  const round = startRound({ deliver: options.deliver, concurrency: options.concurrency ?? 16, onSettled: wake.now, onFailure, nowMs: () => performance.now() });
  let active = false;
  let stopped = false;

  const remove = async (client: pg.Client): Promise<void> => {
    const ids = round.takeDelivered();
    if (ids.length === 0) return;
    for (const lag of await removeDelivered(client, ids)) lags.add(lag);
  };

  const deliverAll = async (client: pg.Client): Promise<void> => {
    while (!stopped) {
      await remove(client);
      if (round.wantsMore()) round.add(await readWaiting(client, round.busy(), READ_LIMIT));
      round.start();
      await wake.orAfter(pollMs);
    }
    await round.settle();
    await remove(client);
  };

  const serve = async (client: pg.Client, broken: Promise<never>): Promise<void> => {
    await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
    while (!stopped) {
      const { rows } = await client.query<{ readonly locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [LOCK]);
      active = rows[0]?.locked === true;
      if (active) return Promise.race([deliverAll(client), broken]);
      await Promise.race([wake.orAfter(pollMs), broken]);
    }
  };

  const connected = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: options.url, application_name: 'autoriteit-relay', types: plainTypes, keepAlive: true });
    const broken = new Promise<never>((_, reject) => client.on('error', reject).on('end', () => { reject(new Error('The connection of the relay ended.')); }));
    broken.catch(() => undefined);
    client.on('notification', wake.now);
    try {
      await client.connect();
      await serve(client, broken);
    } finally {
      active = false;
      await client.end().catch(() => undefined);
    }
  };

  const running = (async (): Promise<void> => {
    while (!stopped) {
      await connected().catch((error: unknown) => { onFailure(null, error); });
      if (!stopped) await wake.orAfter(pollMs);
    }
  })();

  return {
    metrics: () => ({ active, ...round.counts(), lagP50Ms: lags.percentile(50), lagP95Ms: lags.percentile(95) }),
    stop: async () => {
      stopped = true;
      wake.now();
      await running;
    },
  };
}
