import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startTrainingProvider } from './start.js';

/** `node main.js [--port 0] [--mail-port 0] [--data .autoriteit]`: prints one line of JSON with the port when it is ready, and runs until it is told to stop. */
async function main(): Promise<void> {
  if (process.env['AUTORITEIT_MODE'] === 'production') throw new Error('De oefenaanbieder bestaat alleen in een oefening.');
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, 'mail-port': { type: 'string', default: '0' }, data: { type: 'string', default: join(process.cwd(), '.autoriteit') } } });
  const provider = await startTrainingProvider({ port: portOf(values.port), mailPort: portOf(values['mail-port']), dataFolder: values.data });
  process.stdout.write(`${JSON.stringify({ port: provider.port, mailPort: provider.mail.port() })}\n`);
  const stop = (): void => void provider.close();
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`Geen poort: ${text}`);
  return port;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
