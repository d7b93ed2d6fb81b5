import pg from 'pg';
import type { Signer } from '../tlog/signer.js';
import { mustHold, type LastSigned } from './last-signed.js';
import { LogRefused } from './refused.js';
import { sequence } from './sequence.js';
import { lastCheckpoint, storedTree } from './stored-tree.js';
import { parseNote, signedBy } from '../tlog/note.js';
import type { Tree } from './tree.js';
import { waitingRoom } from './waiting-room.js';

/** Only the session that holds this lock puts entries in order. */
export const SEQUENCER_LOCK = 4_711_040;

export interface SequencerOptions {
  /** Connection of the sequencer's role. */
  readonly url: string;
  readonly signer: Signer;
  readonly lastSigned: LastSigned;
  /** Checkpoints that others hold, each with where: what the database must still hold before anything is signed. */
  readonly heldElsewhere?: (origin: string) => Promise<readonly (readonly [where: string, note: string])[]>;
  /** A channel on which something is said when there may be work; polling finds it without. */
  readonly wakeChannel?: string;
  /** At least so long between two checkpoints under load. */
  readonly pauseMs?: number;
  /** So long until the next look where nothing wakes. */
  readonly pollMs?: number;
  readonly onCheckpoint?: (note: string, count: number) => void;
  /** Hears why it stopped for a while, before it tries again. */
  readonly onFailure?: (error: unknown) => void;
}

export interface RunningSequencer {
  readonly stop: () => Promise<void>;
  /** Resolves once this process holds the lock. */
  readonly leading: Promise<void>;
}

/**
 * Puts entries in order for as long as it runs. Any number of these may run:
 * one holds the lock of its session and works, the others wait for it. Whatever
 * fails ends the session; a new one begins from what the database holds, and
 * only where that is what was last signed.
 */
export function runSequencer(options: SequencerOptions): RunningSequencer {
  const { onFailure = () => undefined } = options;
  const room = waitingRoom();
  let lead: () => void = () => undefined;
  const leading = new Promise<void>((resolve) => { lead = resolve; });

  const work = async (): Promise<void> => {
    while (!room.closed()) {
      await session(options, room, lead).catch(async (error: unknown) => {
        if (room.closed()) return;
        onFailure(error);
        await room.pause(error instanceof LogRefused ? 10_000 : 500);
      });
    }
  };
  const working = work();
  return {
    leading,
    stop: async () => {
      room.close();
      await working;
    },
  };
}

async function session(options: SequencerOptions, room: ReturnType<typeof waitingRoom>, lead: () => void): Promise<void> {
  const { url, signer, lastSigned, wakeChannel, pauseMs = 100, pollMs = 500, onCheckpoint = () => undefined } = options;
  const client = new pg.Client({ connectionString: url, application_name: 'autoriteit-sequencer', keepAlive: true, connectionTimeoutMillis: 10_000 });
  const broken = new Promise<never>((_, reject) => { client.on('error', reject); });
  broken.catch(() => undefined);
  await client.connect();
  try {
    if (!(await Promise.race([holdLock(client, room), broken]))) return;
    if (wakeChannel !== undefined) {
      await client.query(`LISTEN ${client.escapeIdentifier(wakeChannel)}`);
      client.on('notification', room.wake);
    }
    let tree = await startingTree(client, options);
    lead();
    while (!room.closed()) {
      const done = await Promise.race([sequence(client, tree, signer), broken]);
      if (done === null) {
        await Promise.race([room.rest(pollMs), broken]);
        continue;
      }
      tree = done.tree;
      // What is kept here is committed, and nobody has seen it yet.
      lastSigned.keep(done.note);
      onCheckpoint(done.note, done.count);
      await Promise.race([room.pause(pauseMs), broken]);
    }
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Waits for the lock without holding up a stop; false where the room was closed first. */
async function holdLock(client: pg.Client, room: ReturnType<typeof waitingRoom>): Promise<boolean> {
  while (!room.closed()) {
    const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [SEQUENCER_LOCK]);
    if (rows[0]?.held === true) return true;
    await room.pause(250);
  }
  return false;
}

async function startingTree(client: pg.Client, { signer, lastSigned, heldElsewhere = () => Promise.resolve([]) }: SequencerOptions): Promise<Tree> {
  const own = lastSigned.read();
  if (own !== null) await mustHold(client, own, 'signed here');
  for (const [where, note] of await heldElsewhere(signer.name)) await mustHold(client, note, where);
  const last = await lastCheckpoint(client);
  if (last !== null && !signedBy(parseNote(last.note), signer)) throw new LogRefused('other-key', `the last checkpoint, of ${String(last.size)} entries, was signed with another key`);
  return storedTree(client);
}
