import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { fullCheck, type CheckReport } from '../../../libs/audit/full-check/full-check.js';
import { feedWitnesses } from '../../../libs/audit/sequencer/feed.js';
import { lastSignedIn } from '../../../libs/audit/sequencer/last-signed.js';
import { runSequencer, type RunningSequencer, type SequencerOptions } from '../../../libs/audit/sequencer/run.js';
import { newSigner, type Signer } from '../../../libs/audit/tlog/signer.js';
import { witnessServer } from '../../../libs/audit/witness/server.js';
import { witnessStore } from '../../../libs/audit/witness/store.js';
import { folderWitness, witnessAt, type Witness } from '../../../libs/audit/witness/witnesses.js';
import type { TestDatabase } from '../database.js';

/** A log on a database, with a sequencer, a witness that answers over HTTP, and a folder with copies. */
export interface LogStage {
  readonly signer: Signer;
  readonly witnessKey: Signer;
  readonly witnesses: readonly Witness[];
  readonly folder: string;
  readonly url: (role: 'sequencer' | 'reader' | 'witness' | 'super') => string;
  readonly pool: pg.Pool;
  readonly options: (more?: Partial<SequencerOptions>) => SequencerOptions;
  readonly start: (more?: Partial<SequencerOptions>) => RunningSequencer;
  /** Waits until nothing waits for the sequencer and every witness saw the last checkpoint. */
  readonly settled: () => Promise<void>;
  readonly check: () => Promise<CheckReport>;
  readonly close: () => Promise<void>;
}

export async function logStage(test: TestDatabase): Promise<LogStage> {
  const folder = mkdtempSync(join(tmpdir(), 'autoriteit-log-'));
  const [signer, witnessKey] = [newSigner('audit.test.example/zaken', 'note'), newSigner('getuige.test.example', 'cosignature')];
  const server = witnessServer({ witness: witnessKey, logs: [signer], store: witnessStore(join(folder, 'witness')) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const witnesses = [witnessAt(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, witnessKey), folderWitness(join(folder, 'copies'))];
  const url: LogStage['url'] = (role) => {
    const changed = new URL(process.env[`AUTORITEIT_TEST_${role.toUpperCase()}_URL`] ?? 'postgres://missing');
    changed.pathname = new URL(test.appUrl).pathname;
    return changed.href;
  };
  const pool = new pg.Pool({ connectionString: url('sequencer'), max: 3 });
  pool.on('error', () => undefined);
  const running: { readonly stop: () => Promise<void> }[] = [feedWitnesses({ pool, witnesses, everyMs: 50, onRefused: () => Promise.resolve() })];
  const options: LogStage['options'] = (more) => ({ url: url('sequencer'), signer, lastSigned: lastSignedIn(join(folder, 'last-signed')), pauseMs: 10, pollMs: 50, ...more });

  return {
    signer,
    witnessKey,
    witnesses,
    folder,
    url,
    pool,
    options,
    start: (more) => {
      const sequencer = runSequencer(options(more));
      running.push(sequencer);
      return sequencer;
    },
    settled: async () => {
      await until(async () => {
        const { rows } = await pool.query<{ done: boolean }>(
          `SELECT NOT EXISTS (SELECT FROM audit.pending) AND count(*) = 2 AND bool_and(seen_size = (SELECT max(tree_size) FROM audit.checkpoint)) AS done FROM audit.witness`,
        );
        return rows[0]?.done === true;
      });
    },
    check: () => asOnly(url('reader'), (client) => fullCheck(client, { log: signer, witnessKeys: [witnessKey], witnesses })),
    close: async () => {
      await Promise.all(running.map((one) => one.stop()));
      await pool.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One connection for one piece of work. */
export async function asOnly<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function until(condition: () => boolean | Promise<boolean>, ms = 30_000): Promise<void> {
  const end = performance.now() + ms;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('It did not come to that in time.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
