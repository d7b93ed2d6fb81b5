import type { Pool } from 'pg';
import { proveConsistency } from '../tlog/consistency.js';
import { nodesFromTiles } from '../tlog/tile-reader.js';
import type { Witness, WitnessSays } from '../witness/witnesses.js';
import { lastCheckpoint, tilesFrom, type StoredCheckpoint } from './stored-tree.js';
import { waitingRoom } from './waiting-room.js';

export interface FeedOptions {
  /** Connections of the sequencer's role. */
  readonly pool: Pool;
  readonly witnesses: readonly Witness[];
  /** So long between two looks. */
  readonly everyMs?: number;
  /** Hears what a witness finds wrong with the log: that must be looked into. */
  readonly onRefused: (witness: string, why: string) => Promise<void>;
}

/** Takes every new checkpoint to the witnesses, each at its own pace, and keeps what they say. One that is away is asked again. */
export function feedWitnesses(options: FeedOptions): { readonly stop: () => Promise<void> } {
  const room = waitingRoom();
  const { pool, witnesses, everyMs = 1_000 } = options;
  const feeding = named(pool, witnesses, room).then(() =>
    Promise.all(
      witnesses.map(async (witness) => {
        let held = 0;
        while (!room.closed()) {
          held = await toWitness(options, witness, held).catch(async (error: unknown) => {
            await note(pool, witness, null, error instanceof Error ? error.message : String(error)).catch(() => undefined);
            return held;
          });
          await room.pause(everyMs);
        }
      }),
    ),
  );
  return {
    stop: async () => {
      room.close();
      await feeding;
    },
  };
}

/** Writes down who is asked, so that a cosignature that stays away is missed; one that is asked no longer is remembered as such. */
async function named(pool: Pool, witnesses: readonly Witness[], room: ReturnType<typeof waitingRoom>): Promise<void> {
  while (!room.closed()) {
    try {
      await pool.query('UPDATE audit.witness SET asked = false WHERE name <> ALL ($1::text[])', [witnesses.map(({ name }) => name)]);
      for (const { name, kind } of witnesses) {
        await pool.query('INSERT INTO audit.witness (name, kind) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET asked = true', [name, kind]);
      }
      return;
    } catch {
      await room.pause(1_000);
    }
  }
}

/** Takes the last checkpoint to a witness; answers the size that it then holds. */
async function toWitness({ pool, onRefused }: FeedOptions, witness: Witness, held: number): Promise<number> {
  const last = await lastCheckpoint(pool);
  if (last === null || last.size === held) return held;
  if (held > last.size) {
    await onRefused(witness.name, `it holds a checkpoint of ${String(held)} entries and the database has ${String(last.size)}`);
    await note(pool, witness, null, 'holds more than the database has');
    return held;
  }
  const says = await witness.add(held, await proofBetween(pool, held, last.size), last.note);
  if (says.kind === 'holds' && says.size !== held) return says.size;
  await keep(pool, witness, last, says);
  if (says.kind === 'seen') return last.size;
  await onRefused(witness.name, says.kind === 'holds' ? `it holds another history of ${String(says.size)} entries` : says.why);
  return held;
}

async function proofBetween(pool: Pool, from: number, to: number): Promise<readonly Buffer[]> {
  return proveConsistency(from, to, nodesFromTiles(to, tilesFrom(pool, to)));
}

async function keep(pool: Pool, witness: Witness, { size }: StoredCheckpoint, says: WitnessSays): Promise<void> {
  if (says.kind !== 'seen') {
    await note(pool, witness, null, says.kind === 'holds' ? 'holds another history' : says.why);
    return;
  }
  if (says.line !== null) await pool.query('INSERT INTO audit.cosignature (tree_size, witness, line) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [size, witness.name, says.line]);
  await note(pool, witness, size, null);
}

async function note(pool: Pool, { name }: Witness, size: number | null, problem: string | null): Promise<void> {
  await pool.query(
    'UPDATE audit.witness SET seen_size = coalesce($2::bigint, seen_size), seen_at = CASE WHEN $2::bigint IS NULL THEN seen_at ELSE clock_timestamp() END, problem = $3 WHERE name = $1',
    [name, size, problem],
  );
}
