import { witnessServer } from '../../libs/audit/witness/server.js';
import { witnessStore } from '../../libs/audit/witness/store.js';
import { createLogger } from '../../libs/platform/logging.js';
import { SetupError } from '../../libs/platform/say.js';
import { witnessSettings } from './settings.js';

/**
 * The process of a witness: it has a key and a folder of its own and no
 * connection to the database, so that nobody who can change the log can change
 * what the witness saw.
 */
async function main(): Promise<void> {
  const { witness, logs, store, port, logLevel } = await witnessSettings();
  const log = createLogger('witness', logLevel);
  const server = witnessServer({
    witness,
    logs,
    store: witnessStore(store),
    onAnswer: (status, size) => { log[status === 200 || status === 409 ? 'debug' : 'warn']({ status, size }, 'a checkpoint was brought'); },
  });
  server.listen(port, '127.0.0.1', () => { log.info({ port, witness: witness.name }, 'the witness is up'); });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof SetupError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
