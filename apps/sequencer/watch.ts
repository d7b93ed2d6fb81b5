import type { Pool } from 'pg';
import { reportAttempts, reportGuards, type Incident, type Report } from '../../libs/audit/sequencer/incidents.js';
import { waitingRoom } from '../../libs/audit/sequencer/waiting-room.js';
import { recordEvent } from '../../libs/record/audit-event.js';
import { inTransaction } from '../../libs/record/database/transaction.js';

/** Keeps an incident for the operations page and, in the same transaction, as an entry of the log. */
export const reportTo = (pool: Pool): Report => ({ kind, details }: Incident) =>
  inTransaction(pool, async (client) => {
    await client.query('INSERT INTO audit.incident (kind, details) VALUES ($1, $2)', [kind, JSON.stringify(details)]);
    await recordEvent(client, { by: { userId: 'process', origin: 'log' }, action: 'ReportIncident', object: { kind, ...details } });
  });

export interface Watched {
  readonly pool: Pool;
  readonly report: Report;
  /** Looks whether the daily check is due. */
  readonly check: () => Promise<void>;
  readonly onFailure: (error: unknown) => void;
}

/** Attempts are looked for every two seconds, guards every minute, the daily check every ten. */
const ticks = { attempts: 1, guards: 30, check: 300 } as const;
const tickMs = 2_000;

/** Looks after the log beside the sequencer, for as long as it runs. */
export function watch({ pool, report, check, onFailure }: Watched): { readonly stop: () => Promise<void> } {
  const room = waitingRoom();
  const work = async (): Promise<void> => {
    for (let tick = 0; !room.closed(); tick += 1) {
      try {
        if (tick % ticks.attempts === 0) await reportAttempts(pool, report);
        if (tick % ticks.guards === 0) await reportGuards(pool, report);
        if (tick % ticks.check === 0) await check();
      } catch (error) {
        onFailure(error);
      }
      await room.pause(tickMs);
    }
  };
  const working = work();
  return {
    stop: async () => {
      room.close();
      await working;
    },
  };
}
