import type { Pool } from 'pg';

/** The channel on which the relay listens. */
export const OUTBOX_CHANNEL = 'autoriteit_outbox';

export interface Notifier {
  /** Tells the relay that something was committed; many calls within a moment become one notification. */
  readonly committed: () => void;
  readonly stop: () => Promise<void>;
}

/**
 * NOTIFY inside a business transaction would make all commits wait for each
 * other, so it goes out afterwards, on its own, at most one at a time. If it is
 * lost the relay's polling finds the rows.
 */
export function startNotifier(pool: Pool): Notifier {
  let sending: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  const send = async (): Promise<void> => {
    do {
      again = false;
      await pool.query({ name: 'outbox-notify', text: 'SELECT pg_notify($1, $2)', values: [OUTBOX_CHANNEL, ''] }).catch(() => undefined);
    } while (again && !stopped);
    sending = null;
  };

  return {
    committed: () => {
      if (stopped) return;
      if (sending === null) sending = send();
      else again = true;
    },
    stop: async () => {
      stopped = true;
      await sending;
    },
  };
}
