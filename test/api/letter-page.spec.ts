import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTrainingProvider, type TrainingProvider } from '../../apps/training-provider/start.js';
import { holdClock } from '../../libs/record/clock/move-clock.js';
import { readActs } from '../../libs/record/acts/read-acts.js';
import { deliverOnce } from '../../libs/record/documents/delivery.js';
import { trainingChannel } from '../../libs/service/training-channel.js';
import { caseWithOrder } from '../record/fixtures/route.js';
import { attachmentOf, textOf } from '../service/mail.js';
import { testSender } from '../service/support/send-once.js';
import { apiUnderTest, type ApiUnderTest } from './api-under-test.js';

let under: ApiUnderTest;
let provider: TrainingProvider;
let caseNumber: string;
let mailed: Buffer;
let code: string;

beforeAll(async () => {
  provider = await startTrainingProvider({ port: 0, dataFolder: mkdtempSync(join(tmpdir(), 'autoriteit-provider-')) });
  under = await apiUnderTest({ trainingProviderPort: provider.port });
  await holdClock(under.test.db, { userId: 'admin-1' });
  caseNumber = await caseWithOrder(under.test.db);
  const delivery = { caseNumber, decisionId: 'B1', documentId: `${caseNumber}:B1`, recipient: 'bevelen@hoster.example', reference: `${caseNumber}/B1`, about: 'decision' as const, round: 1 };
  await deliverOnce(under.test.db, trainingChannel(testSender, { smtpPort: provider.mail.port(), controlPort: provider.port }), 'autoriteit.example', delivery);
  mailed = provider.mail.mailbox.raw('000001') ?? Buffer.alloc(0);
  code = /deze code: (\S+)/.exec(textOf(mailed))?.[1] ?? '';
}, 60_000);
afterAll(async () => {
  await under.close();
  await provider.close();
});

const page = (init: RequestInit = {}): Promise<Response> => fetch(`${under.api.url}/bekendmaking`, init);
const fetchWith = (given: string): Promise<Response> => page({ method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ code: given }) });
const retrievals = async (): Promise<number> => (await readActs(under.test.db.pool, caseNumber)).filter(({ type }) => type === 'LetterRetrieved').length;

describe('the page where a provider fetches a letter', () => {
  it('asks for the code, in a page without script or anything from elsewhere, and keeps nothing of being looked at', async () => {
    const answer = await page();
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/html; charset=utf-8', 'no-store']);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await answer.text();
    expect(html).toContain('<label for="code">');
    expect(html).not.toMatch(/<script|https?:\/\//);
    expect(await (await page({ method: 'HEAD' })).text()).toBe('');
    expect(await retrievals()).toBe(0);
  });

  it('gives nothing for a code that is none, in an address, or too long', async () => {
    for (const given of ['', 'x', code.slice(1), `${code}0`, 'a'.repeat(5_000)]) expect([given.length, (await fetchWith(given)).status]).toEqual([given.length, 404]);
    const inAddress = await fetch(`${under.api.url}/bekendmaking?code=${code}`);
    expect([inAddress.status, inAddress.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await page({ method: 'PUT', body: 'x' })).status).toBe(405);
    expect(await retrievals()).toBe(0);
  });

  it('gives the letter of the message, byte for byte, and records when it was fetched, once', async () => {
    const answer = await fetchWith(code);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'no-store']);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename=".+\.pdf"$/);
    expect(Buffer.from(await answer.arrayBuffer()).equals(attachmentOf(mailed))).toBe(true);
    const acts = await readActs(under.test.db.pool, caseNumber);
    expect(acts.find(({ type }) => type === 'LetterRetrieved')).toMatchObject({ by: 'process', data: { decisionId: 'B1', documentId: `${caseNumber}:B1` } });
    expect((await fetchWith(` ${code.toUpperCase()} `)).status).toBe(200);
    expect(await retrievals()).toBe(1);
  });
});

describe('the mailbox of a training', () => {
  it('lists what was taken in, and gives each message as it came', async () => {
    const { json } = await under.ask('/v1/training-mailbox');
    expect(json).toMatchObject({ items: [{ id: '000001', to: ['bevelen@hoster.example'], subject: expect.stringContaining(`${caseNumber}/B1`) as unknown }] });
    const one = await fetch(`${under.api.url}/v1/training-mailbox/000001`, { headers: { 'autoriteit-user': 'officer-1' } });
    expect([one.status, one.headers.get('content-type')]).toEqual([200, 'message/rfc822']);
    expect(Buffer.from(await one.arrayBuffer()).equals(mailed)).toBe(true);
  });

  it('knows no other message, and nobody unknown', async () => {
    expect((await under.ask('/v1/training-mailbox/000009')).status).toBe(404);
    expect((await under.ask('/v1/training-mailbox/abc')).status).toBe(400);
    expect((await under.ask('/v1/training-mailbox', { user: null })).status).toBe(401);
  });
});
