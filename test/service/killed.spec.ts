import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTrainingProvider, type TrainingProvider } from '../../apps/training-provider/start.js';
import { instant } from '../../libs/law/calendar/instant.js';
import { holdClock } from '../../libs/record/clock/move-clock.js';
import { deliverOnce, type Delivery } from '../../libs/record/documents/delivery.js';
import type { Channel } from '../../libs/service/channel.js';
import { trainingChannel, type TrainingMail } from '../../libs/service/training-channel.js';
import { testDatabase, type TestDatabase } from '../record/database.js';
import { caseWithOrder } from '../record/fixtures/route.js';
import { eventually } from '../workflows/support/record-stage.js';
import { testSender, type SendOnce } from './support/send-once.js';

let database: TestDatabase;
let provider: TrainingProvider;
let mail: TrainingMail;
let delivery: Delivery;
const script = join(process.cwd(), 'dist', 'test', 'service', 'support', 'send-once.js');

beforeAll(async () => {
  database = await testDatabase({ clockFrom: instant('2025-03-05T09:00:00Z') });
  await holdClock(database.db, { userId: 'admin-1' });
  provider = await startTrainingProvider({ port: 0, dataFolder: mkdtempSync(join(tmpdir(), 'autoriteit-provider-')) });
  mail = { smtpPort: provider.mail.port(), controlPort: provider.port };
  const caseNumber = await caseWithOrder(database.db);
  delivery = { caseNumber, decisionId: 'B1', documentId: `${caseNumber}:B1`, recipient: 'bevelen@slow.example', reference: `${caseNumber}/B1`, about: 'decision', round: 1 };
}, 180_000);
afterAll(async () => {
  await provider.close();
  await database.drop();
});

const sendHere = (channel: Channel, to: Delivery): ReturnType<typeof deliverOnce> => deliverOnce(database.db, channel, 'autoriteit.example', to);
const taken = (recipient: string) => provider.mail.mailbox.list().filter(({ to }) => to.includes(recipient));

describe('a worker that is killed after the server took the letter and before it noted so', () => {
  it('leaves one e-mail and one moment: the server is asked, and nothing is sent again', async () => {
    await provider.mail.setState('slow.example', 'slow');
    const child = spawn(process.execPath, [script, JSON.stringify({ appUrl: database.appUrl, mail, delivery } satisfies SendOnce)], { stdio: 'ignore', env: { ...process.env, NODE_OPTIONS: '' } });
    const gone = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => { resolve(signal); }));
    await eventually('the server to take the letter', () => Promise.resolve(taken('bevelen@slow.example').length === 1));
    child.kill('SIGKILL');
    expect(await gone).toBe('SIGKILL');
    const { rows } = await database.db.pool.query<{ attempts: number; reached: unknown }>(`SELECT attempts, reached_at AS reached FROM record.delivery WHERE key = 'B1'`);
    expect(rows).toEqual([{ attempts: 1, reached: null }]);

    let first: Awaited<ReturnType<typeof deliverOnce>> | null = null;
    await eventually('the lock of the killed process to go', async () => {
      first = await sendHere(trainingChannel(testSender, mail), delivery).catch(() => null);
      return first !== null;
    });
    const [message, ...more] = taken('bevelen@slow.example');
    expect(more).toEqual([]);
    expect(first).toMatchObject({ receipt: { messageId: message?.messageId, reply: message?.reply, acceptedAt: message?.receivedAt } });
    expect(await sendHere(trainingChannel(testSender, mail), delivery)).toEqual(first);
    expect(taken('bevelen@slow.example')).toHaveLength(1);
  }, 180_000);

  it('where the server cannot be asked, the same message goes again under the same id, and one moment is kept', async () => {
    const asked = trainingChannel(testSender, mail);
    const deaf: Channel = { ...asked, lookUp: null, send: async (letter) => { await asked.send(letter); throw new Error('killed here'); } };
    const to = { ...delivery, round: 2, recipient: 'bevelen@quick.example' };
    await expect(sendHere(deaf, to)).rejects.toThrow('killed here');
    const kept = await sendHere({ ...asked, lookUp: null }, to);
    const [one, other, ...more] = taken('bevelen@quick.example');
    expect(more).toEqual([]);
    expect(other?.messageId).toBe(one?.messageId);
    expect(await sendHere({ ...asked, lookUp: null }, to)).toEqual(kept);
    const { rows } = await database.db.pool.query(`SELECT attempts, message_id FROM record.delivery WHERE key = 'B1/2'`);
    expect(rows).toEqual([{ attempts: 3, message_id: one?.messageId }]);
  }, 180_000);

  it('two at once: the second waits for its turn', async () => {
    const to = { ...delivery, round: 3, recipient: 'bevelen@twice.example' };
    const results = await Promise.allSettled([sendHere(trainingChannel(testSender, mail), to), sendHere(trainingChannel(testSender, mail), to)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(taken('bevelen@twice.example')).toHaveLength(1);
  }, 180_000);
});
