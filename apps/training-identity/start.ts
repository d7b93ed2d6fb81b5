import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Provider from 'oidc-provider';
import { trainingPeople } from '../../libs/identity/training-people.js';
import { trainingMachines } from '../../libs/identity/training-machines.js';
import { choosePage } from './page-html.js';
import { trainingProvider } from './provider.js';

export interface TrainingIdentity {
  readonly issuer: string;
  readonly close: () => Promise<void>;
}

/** A flagger has people too; what only a machine does is no choice. */
const people = trainingPeople.filter(({ userId }) => !trainingMachines.some((machine) => machine.userId === userId && machine.userId !== 'flagger-meldpunt'));
const CHOOSE = /^\/kies\/([A-Za-z0-9_-]{10,60})$/;
const LARGEST_FORM = 2_000;

/** Starts the provider of identities of a training on this machine; port 0 takes a free one. Keys stand under `identity` of the data folder. */
export async function startTrainingIdentity({ port, dataFolder }: { readonly port: number; readonly dataFolder: string }): Promise<TrainingIdentity> {
  let handle: ((request: IncomingMessage, response: ServerResponse) => void) | null = null;
  const server = createServer((request, response) => handle?.(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const provider = trainingProvider(issuer, dataFolder);
  const protocol = provider.callback();
  handle = (request, response) => {
    const uid = CHOOSE.exec(new URL(request.url ?? '/', issuer).pathname)?.[1];
    if (uid === undefined) return void protocol(request, response);
    choose(provider, uid, request, response).catch(() => page(response, 400, '<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>Verlopen</title></head><body><h1>Deze aanmelding is verlopen</h1></body></html>\n'));
  };
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    });
  return { issuer, close };
}

async function choose(provider: Provider, uid: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  await provider.interactionDetails(request, response);
  if (request.method !== 'POST') return page(response, 200, choosePage(uid, people));
  const accountId = new URLSearchParams(await formOf(request)).get('user') ?? '';
  if (!people.some(({ userId }) => userId === accountId)) return page(response, 400, choosePage(uid, people));
  await provider.interactionFinished(request, response, { login: { accountId, remember: false } }, { mergeWithLastSubmission: false });
}

async function formOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) {
    text += String(part);
    if (text.length > LARGEST_FORM) throw new Error('The form is too large.');
  }
  return text;
}

function page(response: ServerResponse, status: number, text: string): void {
  // The form ends with a redirect to the API, which `form-action` would hold back: it names the two hosts of a training.
  const policy = "default-src 'none'; form-action 'self' http://127.0.0.1:* http://localhost:*; frame-ancestors 'none'; base-uri 'none'";
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': policy, 'x-frame-options': 'DENY' });
  response.end(text);
}
