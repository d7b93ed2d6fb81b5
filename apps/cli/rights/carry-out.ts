import { randomUUID } from 'node:crypto';
import { loadConfiguration } from '../../../libs/platform/configuration.js';
import { SetupError } from '../../../libs/platform/say.js';
import { isUp, readRunInfo } from '../../../libs/platform/supervisor/run-info.js';
import { readRequest, type Action, type RightsRequest } from './request.js';

/** Reads a command about rights, asks the API of the running installation, and prints what it answers. */
export async function carryOut(args: readonly string[], actions: Readonly<Record<string, Action>>, usage: string): Promise<number> {
  const read = readRequest(args, actions, usage);
  if (!read.ok) throw new SetupError(read.problem);
  const answer = await ask(read.request);
  process.stdout.write(`${answer === null ? 'Gedaan.' : JSON.stringify(answer, withoutLinks, 2)}\n`);
  return 0;
}

/** @throws SetupError with the sentence and the rule where the API refuses */
async function ask({ method, path, user, body, url }: RightsRequest): Promise<unknown> {
  const headers = { 'autoriteit-user': user, ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }) };
  const response = await fetch(`${url ?? installationUrl()}/v1${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }), signal: AbortSignal.timeout(30_000) }).catch((cause: unknown) => {
    throw new SetupError(`De API antwoordt niet: ${String(cause)}`);
  });
  if (response.status === 204) return null;
  const answer = (await response.json()) as Problem;
  if (response.ok) return answer;
  const errors = (answer.errors ?? []).map(({ field, message }) => `\n  ${field}: ${message}`).join('');
  throw new SetupError(`Geweigerd: ${answer.detail}${answer.rule === undefined ? '' : ` [${answer.rule}]`}${typeof answer.article === 'string' ? ` (${answer.article})` : ''}${errors}`);
}

interface Problem {
  readonly detail: string;
  readonly rule?: string;
  readonly article?: string | null;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

const withoutLinks = (name: string, value: unknown): unknown => (name === '_links' ? undefined : value);

function installationUrl(): string {
  const info = readRunInfo(loadConfiguration().dataDir);
  if (!isUp(info)) throw new SetupError('Deze installatie draait niet: begin met `npm start` in een andere terminal.');
  return info.apiUrl;
}
