import { spawn } from 'node:child_process';
import { createPrivateKey, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { ApiSettings } from '../../../apps/api/ports.js';
import { keyFile } from '../../../apps/training-identity/keys.js';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { apiUnderTest, type ApiUnderTest, type Options } from '../api-under-test.js';

/** A browser without pages: it keeps cookies for each host and follows addresses one by one. */
export class Browser {
  readonly cookies = new Map<string, Map<string, string>>();

  jar(host: string): Map<string, string> {
    const jar = this.cookies.get(host) ?? new Map<string, string>();
    this.cookies.set(host, jar);
    return jar;
  }

  async go(address: string, init: RequestInit = {}): Promise<Response> {
    const { host } = new URL(address);
    const jar = this.jar(host);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { ...init, redirect: 'manual', headers: { ...(init.headers as Record<string, string> | undefined), ...(cookie === '' ? {} : { cookie }) } });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(set)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }
}

/** The API with the provider of identities of a training beside it, both as they run. */
export interface SignInStage {
  readonly under: ApiUnderTest;
  readonly issuer: string;
  readonly dataFolder: string;
  readonly close: () => Promise<void>;
}

const program = new URL('../../../dist/apps/training-identity/main.js', import.meta.url).pathname;

/** The provider of a training as `npm start` runs it: a process of its own. */
export async function identityProcess(dataFolder: string): Promise<{ readonly issuer: string; readonly close: () => Promise<void> }> {
  const child = spawn(process.execPath, [program, '--data', dataFolder], { env: { PATH: process.env['PATH'] }, stdio: ['ignore', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout });
  const [line] = (await once(lines, 'line')) as [string];
  const { issuer } = JSON.parse(line) as { issuer: string };
  const close = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { issuer, close };
}

/** How the API lets people sign in there. */
export const signInAt = (issuer: string, dataFolder: string): NonNullable<ApiSettings['signIn']> => ({ issuer, clientId: 'autoriteit', clientKey: () => readFileSync(keyFile(dataFolder, 'api'), 'utf8'), audience: 'urn:autoriteit:api', training: true });

export async function signInStage({ settings, ...options }: Options = {}): Promise<SignInStage> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'autoriteit-identity-'));
  const identity = await identityProcess(dataFolder);
  const under = await apiUnderTest({ settings: { signIn: signInAt(identity.issuer, dataFolder), ...settings }, ...options });
  return {
    under,
    issuer: identity.issuer,
    dataFolder,
    close: async () => {
      await under.close();
      await identity.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Follows a sign-in until the provider sends the browser back; answers the address it is sent back to, which nobody opened yet. */
export async function comesBack(browser: Browser, api: string, user: string, returnTo = '/zaken?fase=bevel'): Promise<string> {
  // The provider's cookies hold for paths, which these jars do not know: each sign-in begins without them.
  for (const host of browser.cookies.keys()) if (host !== new URL(api).host) browser.cookies.delete(host);
  let response = await browser.go(`${api}/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
  for (let hops = 0; hops < 10; hops += 1) {
    const location = response.headers.get('location');
    if (location === null) throw new Error(`No way on from ${response.url}: ${String(response.status)} ${await response.text()}`);
    const address = new URL(location, response.url).href;
    if (address.startsWith(`${api}/sign-in/callback`)) return address;
    response = await browser.go(address);
    if (response.status === 200) response = await browser.go(address, { method: 'POST', body: new URLSearchParams({ user }) });
  }
  throw new Error('The provider never sends the browser back.');
}

/** Signs somebody in, through every step. Answers the last answer. */
export async function signedIn(browser: Browser, api: string, user: string, returnTo?: string): Promise<Response> {
  return browser.go(await comesBack(browser, api, user, returnTo));
}

export interface SessionAnswer {
  readonly user: { readonly id: string; readonly name: string };
  readonly roles: readonly string[];
  readonly csrfToken: string;
  readonly mandates: readonly object[];
  readonly expiresAt: string;
}

export const sessionIn = async (browser: Browser, api: string): Promise<SessionAnswer> => (await (await browser.go(`${api}/v1/session`)).json()) as SessionAnswer;

/** An access token of one of the machines of a training, as the provider gives it (client credentials). */
export async function machineToken({ issuer, dataFolder }: SignInStage, clientId: string, key: 'meldpunt' | 'bank'): Promise<string> {
  const assertion = await new SignJWT({ iss: clientId, sub: clientId, aud: issuer, jti: randomUUID() })
    .setProtectedHeader({ alg: 'ES256', kid: key })
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(createPrivateKey(readFileSync(keyFile(dataFolder, key))));
  const body = new URLSearchParams({ grant_type: 'client_credentials', scope: key === 'meldpunt' ? 'notices:escalate' : 'bank:import', client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: assertion });
  const answer = (await (await fetch(`${issuer}/token`, { method: 'POST', body })).json()) as { access_token?: string };
  if (answer.access_token === undefined) throw new Error(JSON.stringify(answer));
  return answer.access_token;
}
