import pg from 'pg';
import { feedWitnesses } from '../../libs/audit/sequencer/feed.js';
import { reportOnce } from '../../libs/audit/sequencer/incidents.js';
import { lastSignedIn } from '../../libs/audit/sequencer/last-signed.js';
import { LogRefused } from '../../libs/audit/sequencer/refused.js';
import { runSequencer } from '../../libs/audit/sequencer/run.js';
import { heldElsewhere } from '../../libs/audit/witness/held-elsewhere.js';
import { createLogger } from '../../libs/platform/logging.js';
import { SetupError } from '../../libs/platform/say.js';
import { OUTBOX_CHANNEL } from '../../libs/record/outbox/notifier.js';
import { checkWhereDue } from './check-daily.js';
import { sequencerSettings } from './settings.js';
import { reportTo, watch } from './watch.js';

/** The process that puts entries in order, signs, asks witnesses, and looks after the log. Any number may run: one works. */
async function main(): Promise<void> {
  const { url, readerUrl, signer, named, lastSigned, logLevel } = await sequencerSettings();
  const log = createLogger('sequencer', logLevel);
  const pool = new pg.Pool({ connectionString: url, max: 4, application_name: 'autoriteit-log', connectionTimeoutMillis: 10_000 });
  pool.on('error', () => undefined);
  const report = reportTo(pool);
  const once = (kind: 'log-refused' | 'witness-refused', details: Record<string, string>): Promise<void> => reportOnce(pool, report, { kind, details });

  const sequencer = runSequencer({
    url,
    signer,
    lastSigned: lastSignedIn(lastSigned),
    heldElsewhere: () => heldElsewhere(named.witnesses, signer),
    wakeChannel: OUTBOX_CHANNEL,
    onFailure: (err) => {
      log.warn({ err }, 'the sequencer begins again');
      if (err instanceof LogRefused) once('log-refused', { code: err.code, detail: err.message }).catch(() => undefined);
    },
  });
  const stops: (() => Promise<void>)[] = [sequencer.stop];
  const stopped = stopSignal();
  // Only the one that holds the lock asks witnesses and checks.
  await Promise.race([sequencer.leading, stopped]);
  if (!stopped.asked()) {
    log.info({ log: signer.name, witnesses: named.witnesses.map(({ name }) => name) }, 'the sequencer is up');
    const feed = feedWitnesses({ pool, witnesses: named.witnesses, onRefused: (witness, why) => once('witness-refused', { witness, why }) });
    const check = async (): Promise<void> => {
      if (readerUrl === undefined) return;
      const checked = await checkWhereDue(pool, readerUrl, { log: signer, ...named }, report);
      if (checked !== null) log[checked.faultCount === 0 ? 'info' : 'error']({ size: checked.treeSize, faults: checked.faultCount }, 'the log was checked');
    };
    const watching = watch({ pool, report, check, onFailure: (err) => { log.warn({ err }, 'the log could not be looked after for a moment'); } });
    stops.push(watching.stop, feed.stop);
  }
  await stopped;
  await Promise.all(stops.map((stop) => stop()));
  await pool.end();
}

function stopSignal(): Promise<void> & { readonly asked: () => boolean } {
  let asked = false;
  const promise = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => { asked = true; resolve(); });
  });
  return Object.assign(promise, { asked: () => asked });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof SetupError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
