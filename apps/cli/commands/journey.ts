import { mkdirSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { EscalatedNotice } from '../../../libs/contracts/commands/notice.js';
import { loadConfiguration } from '../../../libs/platform/configuration.js';
import { SetupError } from '../../../libs/platform/say.js';
import { isUp, readRunInfo } from '../../../libs/platform/supervisor/run-info.js';
import { engineClient, Refused, type EngineClient } from '../journey/client.js';
import { exampleNotice, readNotice } from '../journey/example-notice.js';
import { readOptions, type JourneyOptions } from '../journey/options.js';
import { runJourney } from '../journey/run-journey.js';
import type { DocumentAnswer, Items } from '../journey/shapes.js';
import { stage } from '../journey/stage.js';
import { tableOf } from '../journey/table.js';

/** `autoriteit journey`: drives an escalated notice through the whole engine and prints what happened. */
export async function run(args: string[]): Promise<number> {
  const read = readOptions(args);
  if (!read.ok) throw new SetupError(read.problem);
  const { options } = read;
  const notice = options.notice === null ? freshExample() : readNotice(options.notice);
  const client = engineClient(options.url ?? installationUrl());
  const began = performance.now();
  const seconds = (): string => ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  try {
    const caseNumber = await runJourney({
      client,
      notice,
      route: options.route,
      stopAfter: options.stopAfter,
      scenario: options.scenario,
      keyPrefix: `journey:${randomUUID().slice(0, 8)}`,
      progress: (line) => { process.stderr.write(`${seconds()} s  ${line}\n`); },
    });
    await report(client, caseNumber, options);
    process.stderr.write(`${seconds()} s  klaar\n`);
    return 0;
  } catch (error) {
    if (error instanceof Refused) throw new SetupError(error.message);
    throw error;
  } finally {
    await client.delete('/training-clock/holds', 'admin-1').catch(() => undefined);
  }
}

async function report(client: EngineClient, caseNumber: string, options: JourneyOptions): Promise<void> {
  const acts = await stage(client, caseNumber, '').acts();
  const { phase } = await client.get<{ phase: string }>(`/cases/${caseNumber}`);
  process.stdout.write(`\nZaak ${caseNumber} (fase: ${phase})\n\n${tableOf(acts)}\n\n`);
  const folder = resolve(options.output, caseNumber);
  mkdirSync(folder, { recursive: true });
  for (const document of (await client.get<Items<DocumentAnswer>>(`/cases/${caseNumber}/documents`)).items) {
    const path = join(folder, `${document.id.replaceAll(/[^A-Za-z0-9.-]/g, '_')}.pdf`);
    writeFileSync(path, await client.getBytes(`/cases/${caseNumber}/documents/${document.id}`));
    process.stdout.write(`brief: ${path}\n`);
  }
}

/** The shipped notice under a reference of its own, so that a journey can be made again: the same notice is escalated once only. */
function freshExample(): EscalatedNotice {
  const notice = exampleNotice();
  return { ...notice, reference: `${notice.reference}-${randomUUID().slice(0, 4).toUpperCase()}` };
}

function installationUrl(): string {
  const info = readRunInfo(loadConfiguration().dataDir);
  if (!isUp(info)) throw new SetupError('Deze installatie draait niet: begin met `npm start` in een andere terminal.');
  return info.apiUrl;
}
