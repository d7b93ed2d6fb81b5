import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TRAINING_ADDRESS } from '../../libs/evidence/availability/training-resolver.js';
import { answer } from './answer.js';
import { control, isControl } from './control-requests.js';
import { controlsOf, tally } from './controls.js';
import type { Controls } from './controls.js';
import { mailServer } from './mail/mail-server.js';
import type { MailServer } from './mail/mail-server.js';
import { isMailRequest, mailRequest } from './mail/mail-requests.js';
import { standingInFolder } from './standing-file.js';

export interface TrainingProvider {
  readonly port: number;
  readonly controls: Controls;
  readonly mail: MailServer;
  readonly close: () => Promise<void>;
}

/**
 * Starts the local web server that plays every provider of a training, at 127.0.0.1, and beside it the mail server that takes in
 * their mail. `port` and `mailPort` 0 take a free one. What was set is
 * kept in `dataFolder` and found again at the next start. Rejects when the port is taken.
 */
export async function startTrainingProvider(settings: { readonly port: number; readonly mailPort?: number; readonly dataFolder: string }): Promise<TrainingProvider> {
  const kept = standingInFolder(settings.dataFolder);
  const counted = tally();
  const controls = controlsOf(kept, counted);
  const mail = await mailServer(settings.dataFolder, settings.mailPort ?? 0);
  const server = createServer((request, response) => {
    if (isControl(request) && isMailRequest(request)) {
      mailRequest(mail, request, response).catch(() => response.destroy());
      return;
    }
    if (isControl(request)) {
      control(controls, request, response).catch(() => response.destroy());
      return;
    }
    const place = placeOf(request);
    answer(kept.stateOf(place), place, counted.count(request.method ?? '', place), request, response);
  });
  // A broken question is the asker's business; the provider answers it shortly and lives on.
  server.on('clientError', (_error, socket) => { socket.destroy(); });
  await listening(server, settings.port).catch(async (failure: unknown) => {
    await mail.close();
    throw failure;
  });
  return { port: (server.address() as AddressInfo).port, controls, mail, close: async () => void (await Promise.all([closed(server), mail.close()])) };
}

function placeOf(request: IncomingMessage): { readonly host: string; readonly path: string } {
  const host = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  return { host, path: request.url ?? '/' };
}

function listening(server: Server<typeof IncomingMessage, typeof ServerResponse>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, TRAINING_ADDRESS, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closed(server: Server<typeof IncomingMessage, typeof ServerResponse>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => { resolve(); });
    server.closeAllConnections();
  });
}
