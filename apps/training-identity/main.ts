import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startTrainingIdentity } from './start.js';

/** `node main.js [--port 0] [--data .autoriteit]`: prints one line of JSON with the issuer when it is ready, and runs until it is told to stop. */
async function main(): Promise<void> {
  if (process.env['AUTORITEIT_MODE'] === 'production') throw new Error('De aanmelddienst zonder wachtwoord bestaat alleen in een oefening.');
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, data: { type: 'string', default: join(process.cwd(), '.autoriteit') } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`Geen poort: ${values.port}`);
  const identity = await startTrainingIdentity({ port, dataFolder: values.data });
  process.stdout.write(`${JSON.stringify({ issuer: identity.issuer })}\n`);
  const stop = (): void => void identity.close();
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
